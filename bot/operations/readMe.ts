import type { MeAnswer, PolicyForForms } from '../api/contract';
import { plannedKinds } from '../supervision/headings';
import { figureIfSet, type Policy } from '../supervision/policy';
import { contextFor } from './context';
import type { Actor } from './operations';
import { overseenScopes } from './overseenScopes';
import { freshRoles, rolesOf } from './rolesOf';
import type { OperationServices } from './services';

/** What a person is here, and what forms need of the policy. */
export async function readMe(services: OperationServices, actor: Actor): Promise<MeAnswer> {
  const { policy } = contextFor(services, actor);
  const [head, entries, roles] = await Promise.all([
    services.store.subjects.loadHead(actor.id),
    services.store.people.list(actor.id),
    rolesOf(services, actor),
  ]);
  const teams = await Promise.all(
    entries.flatMap(({ key }) => (key.kind === 'manages' ? [services.store.teams.get(key.team)] : [])),
  );
  const manages = teams
    .filter((team) => team?.managers.some(({ id }) => id === actor.id))
    .flatMap((team) => (team ? [{ id: team.id, name: team.name, service: team.service }] : []));
  const oversees = await overseenScopes(services, actor.id, entries, { teams: manages, roles });
  return {
    id: actor.id,
    name: head?.worker.name ?? actor.name ?? (await freshRoles(services))[actor.id]?.name ?? '',
    isWorker: head !== undefined,
    supervises: entries.some(({ key }) => key.kind === 'supervises'),
    manages,
    oversees,
    roles,
    policy: policyForForms(policy),
  };
}

function policyForForms(policy: Policy): PolicyForForms {
  const { personal } = policy;
  return {
    title: policy.title,
    version: policy.version,
    kinds: plannedKinds(policy, false),
    groupKinds: plannedKinds(policy, true),
    minutes: { from: figureIfSet(personal.minMinutes) ?? 60, to: figureIfSet(personal.maxMinutes) ?? 120 },
    reasons: policy.cancellationReasons.map(({ id, title }) => ({ id, title })),
    pauseReasons: policy.pauseReasons.map(({ id, title }) => ({ id, title })),
    headings: policy.agenda.headings.map(({ id, title, prompts }) => ({ id, title, prompts })),
  };
}
