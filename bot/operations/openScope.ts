import type { ScopeView } from '../supervision/complianceViews';
import {
  relationsToScope,
  scopeViews,
  serviceId,
  type Organisation,
  type Scope,
} from '../supervision/oversight';
import type { Team } from '../supervision/people';
import { allowanceOf, type Party } from '../supervision/permissions';
import type { ReadAct } from '../supervision/permittedReads';
import type { AppRole } from '../supervision/roles';
import type { Actor } from './operations';
import { rolesOf } from './rolesOf';
import type { OperationServices } from './services';

/** A scope that somebody may look at: what it is called, what is around it, and the teams in it. */
export interface OpenScope {
  view: ScopeView;
  /** Outermost first. */
  within: ScopeView[];
  teams: readonly Team[];
  /** What the reader is to it. */
  parties: ReadonlySet<Party>;
}

/**
 * Finds a scope for somebody who may look at it, whether or not they are still to say why; undefined for one that is not there or not theirs, alike.
 */
export async function openScope(
  services: OperationServices,
  actor: Actor,
  act: ReadAct,
  scope: Scope | undefined,
): Promise<OpenScope | undefined> {
  if (!scope) return undefined;
  const [organisation, roles] = await Promise.all([
    scope.kind === 'team' ? aroundTeam(services, scope.id) : everything(services),
    rolesOf(services, actor),
  ]);
  const teams = organisation.teams.filter((team) => isIn(team, scope));
  const [service] = teams.map((team) => team.service);
  if (scope.kind !== 'directorate' && service === undefined) return undefined;
  const may = (place: Place) => mayOpen(act, organisation, place, actor.id, roles);
  const directorate = { view: scopeViews.directorate(services.organisation), place: {} };
  const ofService = { view: scopeViews.service(service ?? ''), place: { service } };
  const [team] = teams;
  const chain = {
    directorate: [directorate],
    service: [directorate, ofService],
    team: [
      directorate,
      ofService,
      ...(team ? [{ view: scopeViews.team(team), place: { service, team } }] : []),
    ],
  }[scope.kind];
  const opened = chain.at(-1);
  if (!opened || !may(opened.place)) return undefined;
  const within = chain.slice(0, -1).filter(({ place }) => may(place));
  const parties = partiesTo(organisation, opened.place, actor.id, roles);
  return { view: opened.view, within: within.map(({ view }) => view), teams, parties };
}

/** Where in the organisation: nothing named is all of it. */
interface Place {
  service?: string;
  team?: Team;
}

function mayOpen(
  act: ReadAct,
  organisation: Organisation,
  place: Place,
  person: string,
  roles: readonly AppRole[],
): boolean {
  return allowanceOf(act, partiesTo(organisation, place, person, roles)) !== undefined;
}

function partiesTo(
  organisation: Organisation,
  place: Place,
  person: string,
  roles: readonly AppRole[],
): ReadonlySet<Party> {
  return new Set([...relationsToScope(organisation, place, person), ...roles]);
}

function isIn(team: Team, scope: Scope): boolean {
  if (scope.kind === 'directorate') return true;
  return scope.kind === 'team' ? team.id === scope.id : serviceId(team.service) === scope.id;
}

async function aroundTeam({ store: { teams } }: OperationServices, id: string): Promise<Organisation> {
  const [team, directorate] = await Promise.all([teams.get(id), teams.directorate()]);
  const service = team && (await teams.service(team.service));
  return { teams: team ? [team] : [], services: service ? [service] : [], directorate };
}

async function everything({ store: { teams } }: OperationServices): Promise<Organisation> {
  const [all, services, directorate] = await Promise.all([
    teams.list(),
    teams.services(),
    teams.directorate(),
  ]);
  return { teams: all, services, directorate };
}
