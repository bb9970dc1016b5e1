import type { PeopleEntry, PeopleKey } from '../store/peopleIndex';
import type { ScopeView } from '../supervision/complianceViews';
import { relationsToScope, scopeViews } from '../supervision/oversight';
import type { Team } from '../supervision/people';
import { mayDo } from '../supervision/permissions';
import type { AppRole } from '../supervision/roles';
import type { OperationServices } from './services';

/**
 * What somebody's overviews can be opened for, the widest first: what the index names, where the rows
 * themselves say so too, and all of it for a role that may see everything.
 */
export async function overseenScopes(
  services: OperationServices,
  person: string,
  entries: readonly PeopleEntry[],
  { teams, roles }: { teams: readonly Pick<Team, 'id' | 'name'>[]; roles: readonly AppRole[] },
): Promise<ScopeView[]> {
  const { store, organisation } = services;
  const keys = entries.flatMap(({ key }) => (key.kind === 'oversees' ? [key] : []));
  const everything = mayDo('overview', new Set(roles)) || (await directs(store, keys, person));
  const named = await Promise.all(
    keys.flatMap(({ service }) => (service === undefined ? [] : [store.teams.service(service)])),
  );
  const managed = named.filter((service) => service?.managers.some(({ id }) => id === person));
  return [
    ...(everything ? [scopeViews.directorate(organisation)] : []),
    ...managed.flatMap((service) => (service ? [scopeViews.service(service.name)] : [])),
    ...teams.map(scopeViews.team),
  ];
}

type Oversees = Extract<PeopleKey, { kind: 'oversees' }>;

async function directs(
  { teams }: OperationServices['store'],
  keys: readonly Oversees[],
  person: string,
): Promise<boolean> {
  if (keys.every(({ service }) => service !== undefined)) return false;
  const directorate = await teams.directorate();
  return relationsToScope({ services: [], directorate }, {}, person).includes('director');
}
