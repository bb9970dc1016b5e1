import type { Context } from '../supervision/decision';
import { pairingsOn, type Team } from '../supervision/people';
import type { StandingFacts } from '../supervision/standing';
import type { Head } from '../supervision/subject';
import type { InvitedPerson } from '../supervision/groupViews';
import { contextFor } from './context';
import type { Actor } from './operations';
import type { OperationServices } from './services';

/**
 * Whom somebody may bring together in a group: the people whom they supervise, and those of their own team and of
 * teams that they manage. The lists of teams are a projection; who is really invited is decided by `mayInvite`.
 */
export async function readGroupPeople(services: OperationServices, actor: Actor): Promise<InvitedPerson[]> {
  const context = contextFor(services, actor);
  const [supervised, teams] = await Promise.all([supervisedHeads(services, actor), teamsOf(services, actor)]);
  const mine = supervised.filter((head) => supervises(head, context)).map((head) => invited(head, true));
  const rows = await Promise.all(
    teams.map(({ service, id }) => services.store.standings.byTeam<StandingFacts>(service, id)),
  );
  const mates = rows.flat().map(({ facts }) => ({
    id: facts.worker.id,
    name: facts.worker.name,
    jobTitle: facts.worker.jobTitle,
    team: facts.team.name,
    supervised: false,
  }));
  const all = new Map([...mates, ...mine].map((person) => [person.id, person]));
  all.delete(actor.id);
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** Whether somebody who asks may have this worker in a group that they facilitate, from the worker's own file. */
export function mayInvite(
  head: Head,
  own: Head | undefined,
  teams: readonly Team[],
  context: Context,
): boolean {
  const { team, leftOn } = head.worker;
  if (leftOn !== undefined && leftOn < context.today) return false;
  const manages = teams.some(
    ({ id, managers }) => id === team && managers.some((manager) => manager.id === context.actor.id),
  );
  return supervises(head, context) || manages || own?.worker.team === team;
}

function supervises({ pairings }: Head, { actor, today }: Context): boolean {
  return pairingsOn(pairings, today).some(({ supervisor }) => supervisor.id === actor.id);
}

function invited({ worker }: Head, supervised: boolean): InvitedPerson {
  return { id: worker.id, name: worker.name, jobTitle: worker.jobTitle, team: worker.teamName, supervised };
}

async function supervisedHeads({ store }: OperationServices, { id }: Actor): Promise<Head[]> {
  const entries = await store.people.list(id, 'supervises');
  const workers = new Set(entries.flatMap(({ key }) => (key.kind === 'supervises' ? [key.worker] : [])));
  const heads = await Promise.all([...workers].map((worker) => store.subjects.loadHead(worker)));
  return heads.filter((head) => head !== undefined);
}

/** One's own team, and those that one manages. */
export async function teamsOf({ store }: OperationServices, { id }: Pick<Actor, 'id'>): Promise<Team[]> {
  const [own, entries] = await Promise.all([store.subjects.loadHead(id), store.people.list(id, 'manages')]);
  const managed = entries.flatMap(({ key }) => (key.kind === 'manages' ? [key.team] : []));
  const ids = new Set([...(own ? [own.worker.team] : []), ...managed]);
  const teams = await Promise.all([...ids].map((team) => store.teams.get(team)));
  return teams.filter((team) => team !== undefined);
}
