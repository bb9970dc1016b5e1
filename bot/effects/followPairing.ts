import { londonDate } from '../supervision/calendar';
import { isLeftBehind, maybeLeftBehind, passedOn, successorFor } from '../supervision/changeOfSupervisor';
import { change, type Context, type Decision } from '../supervision/decision';
import { pairingsOn } from '../supervision/people';
import { standingFacts } from '../supervision/standing';
import type { Head, Subject } from '../supervision/subject';
import type { OnSession } from '../operations/operation';
import { withSession } from '../operations/operation';
import { performBySystem, SYSTEM } from '../operations/performBySystem';
import type { EffectResult, EffectServices } from './effectServices';
import { endSupervising } from './endSupervising';
import { indexGroup } from './followGroup';

/** Why a session after the last day in post is cancelled: the last of the policy's reasons, which is the general one. */
const GENERAL = 'other';

/**
 * Brings in line what follows from who supervises today: sessions still to come pass to the new supervisor, or are
 * cancelled where the worker has left; the index of people and the team page name who supervises now. Looks at the
 * state only, so doing it again does no harm.
 */
export async function followPairing(services: EffectServices, worker: string): Promise<EffectResult> {
  const head = await services.store.subjects.loadHead(worker);
  if (!head) return { done: 'noWorker' };
  const today = londonDate(services.now());
  for (const { id } of maybeLeftBehind(head, services.now(), today)) {
    await performBySystem(services, { worker, session: id }, 'passSession', pass);
  }
  await endSupervising(services, head);
  if (head.group) return indexGroup(services, worker);
  await indexPeople(services, head, today);
  await forgetOldStandings(services, head, today);
  return { done: 'followed' };
}

function pass(subject: Subject, context: Context): Decision {
  const { session, head } = subject;
  const { now, today, policy } = context;
  const candidate = maybeLeftBehind(head, now, today).some(({ id }) => id === session?.id);
  if (!session || !candidate || !isLeftBehind(session, head, today)) return change(subject);
  const successor = successorFor(session, head, today);
  if (successor) return change(passedOn(subject as OnSession, successor, now));
  const { leftOn } = head.worker;
  if (leftOn === undefined || leftOn >= today) return change(subject);
  const reason =
    policy.cancellationReasons.find(({ id }) => id === GENERAL) ?? policy.cancellationReasons.at(-1);
  const cancelled = { whose: 'organisation' as const, reason: reason?.id ?? GENERAL, by: SYSTEM, at: now };
  return change(withSession(subject as OnSession, { cancelled, moveRequest: undefined }));
}

async function indexPeople({ store }: EffectServices, head: Head, today: string): Promise<void> {
  const worker = head.worker.id;
  const present = pairingsOn(head.pairings, today);
  for (const { supervisor, functions } of head.pairings)
    for (const name of functions) {
      const key = { kind: 'supervises', worker, function: name } as const;
      const supervises = present.some(
        (pairing) => pairing.supervisor.id === supervisor.id && pairing.functions.includes(name),
      );
      await (supervises ? store.people.put(supervisor.id, key) : store.people.remove(supervisor.id, key));
    }
}

/** A function that nobody provides any more leaves the team page. */
async function forgetOldStandings(
  { store, policies }: EffectServices,
  head: Head,
  today: string,
): Promise<void> {
  const { id, service, team } = head.worker;
  const shown = new Set(standingFacts(head, [], policies, today).map((facts) => facts.function));
  const once = new Set(head.pairings.flatMap(({ functions }) => functions));
  for (const name of once)
    if (!shown.has(name)) await store.standings.remove({ service, team, worker: id, function: name });
}
