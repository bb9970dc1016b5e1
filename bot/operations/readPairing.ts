import type { PairingView } from '../supervision/complianceViews';
import { MANAGER_ACTS, type ManagerAct } from '../supervision/managerActs';
import { isOfPair, knowsWhy } from '../supervision/knowsWhy';
import { AGREEMENT } from '../supervision/headings';
import { scopeViews } from '../supervision/oversight';
import { mayDo, type Party } from '../supervision/permissions';
import type { Policy } from '../supervision/policy';
import { isHeld, type SessionFacts } from '../supervision/sessionFacts';
import type { StandingFacts } from '../supervision/standing';
import { figureDefinitions } from '../text/figureWords';
import { managersSee } from '../text/whoCanSee';
import { complianceRow } from './complianceRow';
import { contextFor } from './context';
import { openScope } from './openScope';
import { pairingSession } from './pairingSession';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import type { OperationServices } from './services';

/** Which arrangement: a row of a team's page. */
export interface PairingRef {
  team: string;
  worker: string;
  function: string;
}

/** All that a manager, or one of the pair, may know of an arrangement; from the one row of the projection. */
export async function readPairing(
  services: OperationServices,
  actor: Actor,
  ref: PairingRef,
): Promise<Outcome<{ view: PairingView }>> {
  const { store } = services;
  const [open, team] = await Promise.all([
    openScope(services, actor, 'pairing', { kind: 'team', id: ref.team }),
    store.teams.get(ref.team),
  ]);
  const key = team && { ...ref, service: team.service };
  const facts = key && (await store.standings.get<StandingFacts>(key))?.facts;
  if (!facts || (!open && !isOfPair(facts, actor.id)))
    return refused(services, actor, 'pairing', { code: 'notFound' });
  return {
    ok: true,
    view: {
      team: scopeViews.team(team),
      within: open?.within ?? [],
      may: mayManage(open?.parties ?? new Set(), facts, actor.id),
      ...pairingOf(services, actor, facts, knowsWhy(facts, team, actor.id)),
    },
  };
}

function pairingOf(
  services: OperationServices,
  actor: Actor,
  facts: StandingFacts,
  why: boolean,
): Omit<PairingView, 'team' | 'within' | 'may'> {
  const { now, today, policy } = contextFor(services, actor);
  const { pauses = [], supervisors = [] } = facts.situation;
  const sessions = [...facts.sessions].sort((a, b) => b.plannedOn.localeCompare(a.plannedOn));
  return {
    asOf: now,
    row: complianceRow(facts, services.policies, today, { knowsWhy: why }),
    supervisors: supervisors.map(({ name = '', from, to }) => ({ name, from, ...(to && { to }) })).reverse(),
    sessions: sessions.map((session) => pairingSession(session, policy, today)),
    pauses: pauses
      .map(({ from, to, reason }) => ({
        from,
        ...(to && { to }),
        ...(why && { category: policy.pauseReasons.find(({ id }) => id === reason)?.title ?? reason }),
      }))
      .reverse(),
    gaps: gapsOf(facts, policy),
    agreements: sessions.filter(({ kind }) => kind === AGREEMENT).flatMap(agreement),
    whoCanSee: managersSee(facts.worker.name, facts.supervisor?.name),
    definitions: figureDefinitions(policy),
  };
}

/** Of no sense to whoever supervises the worker themselves: they have the file, and know the dates. */
const FOR_OTHERS: ReadonlySet<ManagerAct> = new Set<ManagerAct>(['nudge', 'requestAccess']);

/** To their own file a person is the worker and nothing else (permissions.ts), a manager too. */
function mayManage(
  parties: ReadonlySet<Party>,
  { worker, supervisor }: StandingFacts,
  person: string,
): PairingView['may'] {
  if (worker.id === person) return {};
  const acts = MANAGER_ACTS.filter((act) => supervisor?.id !== person || !FOR_OTHERS.has(act));
  return Object.fromEntries(acts.filter((act) => mayDo(act, parties)).map((act) => [act, true]));
}

function gapsOf({ gaps = [] }: StandingFacts, { cancellationReasons }: Policy): PairingView['gaps'] {
  return gaps
    .map(({ from, to, reason, notedOn, by }) => ({
      from,
      to,
      reasonTitle: cancellationReasons.find(({ id }) => id === reason)?.title ?? reason,
      notedOn,
      by: by.name,
    }))
    .reverse();
}

function agreement(session: SessionFacts): PairingView['agreements'] {
  const { heldOn, signedOn } = session;
  if (!heldOn || !isHeld(session)) return [];
  return [{ heldOn, state: signedOn ? 'signed' : 'awaited', ...(signedOn && { signedOn }) }];
}
