import type { ScopeView } from './complianceViews';
import type { Directorate, Service, Team } from './people';
import type { OutsideRelation } from './permissions';

/** A team or service, or all of them, as an address names it. */
export type Scope = { kind: 'team'; id: string } | { kind: 'service'; id: string } | { kind: 'directorate' };

/** What is known of who manages what. */
export interface Organisation {
  teams: readonly Team[];
  services: readonly Service[];
  directorate?: Directorate;
}

/** What addresses carry for a scope, `service.family-safeguarding`. */
const SCOPE = /^(team|service)\.([A-Za-z0-9-]{1,64})$/;

/** Reads a scope out of an address; undefined for what is none. */
export function readScope(text: string): Scope | undefined {
  if (text === 'directorate') return { kind: 'directorate' };
  const [, kind, id] = SCOPE.exec(text) ?? [];
  return kind && id ? { kind: kind as 'team' | 'service', id } : undefined;
}

/** The id of a service in addresses: its name in small letters, without accents or signs. */
export function serviceId(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 64) || 'service'
  );
}

const among = (people: readonly { id: string }[] | undefined, person: string): boolean =>
  people?.some(({ id }) => id === person) ?? false;

/** What somebody is to a team, a service or (where neither is named) the directorate. */
export function relationsToScope(
  { services, directorate }: Pick<Organisation, 'services' | 'directorate'>,
  { service, team }: { service?: string; team?: Team },
  person: string,
): OutsideRelation[] {
  const managers =
    service === undefined ? undefined : services.find(({ name }) => name === service)?.managers;
  const is: Partial<Record<OutsideRelation, boolean>> = {
    teamManager: among(team?.managers, person),
    serviceManager: among(managers, person),
    director: among(directorate?.directors, person),
  };
  return (Object.keys(is) as OutsideRelation[]).filter((relation) => is[relation]);
}

/** A team, a service and the directorate as pages name them. */
export const scopeViews = {
  team: ({ id, name }: Pick<Team, 'id' | 'name'>): ScopeView => ({
    scope: `team.${id}`,
    kind: 'team',
    id,
    title: name,
  }),
  service: (name: string): ScopeView => ({
    scope: `service.${serviceId(name)}`,
    kind: 'service',
    id: serviceId(name),
    title: name,
  }),
  directorate: (organisation: string): ScopeView => ({
    scope: 'directorate',
    kind: 'directorate',
    title: organisation,
  }),
};
