import { DIRECTORATE, type ManagementRow } from '../directory/importManagement';
import type { PeopleKey } from '../store/peopleIndex';
import type { Person, Team } from '../supervision/people';
import type { AdministrationServices } from './administrationServices';

type Stores = Pick<AdministrationServices, 'store'>;

/** Stores teams with their managers, and lets each manager find their team; who manages one no more does not. */
export async function putTeams({ store }: Stores, teams: readonly Team[]): Promise<void> {
  for (const team of teams) {
    const before = (await store.teams.get(team.id))?.managers ?? [];
    await store.teams.put(team);
    await reindex({ store }, before, team.managers, { kind: 'manages', team: team.id });
  }
}

/** Stores who manages each service, and the directorate, that the rows name; the others stay as they are. */
export async function putManagement({ store }: Stores, rows: readonly ManagementRow[]): Promise<void> {
  for (const name of new Set(rows.map(({ manages }) => manages))) {
    const managers = rows
      .filter(({ manages }) => manages === name)
      .map(({ id, name: theirs }) => ({ id, name: theirs }));
    await (name === DIRECTORATE ? putDirectors({ store }, managers) : putService({ store }, name, managers));
  }
}

async function putService({ store }: Stores, name: string, managers: Person[]): Promise<void> {
  const before = (await store.teams.service(name))?.managers ?? [];
  await store.teams.putService({ name, managers });
  await reindex({ store }, before, managers, { kind: 'oversees', service: name });
}

async function putDirectors({ store }: Stores, directors: Person[]): Promise<void> {
  const before = (await store.teams.directorate())?.directors ?? [];
  await store.teams.putDirectorate({ directors });
  await reindex({ store }, before, directors, { kind: 'oversees' });
}

async function reindex(
  { store }: Stores,
  before: readonly Person[],
  now: readonly Person[],
  key: PeopleKey,
): Promise<void> {
  const gone = before.filter(({ id }) => !now.some((one) => one.id === id));
  for (const { id } of gone) await store.people.remove(id, key);
  for (const { id } of now) await store.people.put(id, key);
}
