import { DateTime } from 'luxon';
import { makeOperations } from '../../../bot/operations/makeOperations';
import type { OperationServices } from '../../../bot/operations/services';
import { projectStanding } from '../../../bot/effects/projectStanding';
import { render } from '../../../bot/records/printed';
import { sampleHeads, sampleManagement, sampleTeams } from './heads';
import { caseSteps } from './playCases';
import { playSession, type Player } from './playSession';
import { daysBefore, sampleOrganisation, samplePeople, samplePerson } from './people';
import { sampleSessions } from './history';
import { seedServices } from './seedServices';

/**
 * Run once for an empty data folder, with the server's settings in the environment: the sample
 * organisation, and six months of its sessions, each done through the product's own operations with
 * the clock set to the day on which it would have been.
 */
async function seed(): Promise<void> {
  const clock = { now: DateTime.utc().toISO() };
  const services = await seedServices(() => clock.now);
  const today = DateTime.now().setZone('Europe/London').toISODate() ?? '';
  await people(services, today);
  await inspectors(services, today);
  const noDocuments = { render, fetch: async () => undefined, sealed: async () => undefined };
  const player: Player = { services, operations: makeOperations(services, noDocuments), clock, today };
  const played = await play(player);
  clock.now = DateTime.utc().toISO();
  for (const { oid, team } of samplePeople) if (team) await projectStanding(services, oid);
  console.log(`${sampleOrganisation.name}: ${samplePeople.length} sample people, ${played} sessions.`);
}

async function people({ store }: OperationServices, today: string): Promise<void> {
  for (const team of sampleTeams()) {
    await store.teams.put(team);
    for (const { id } of team.managers) await store.people.put(id, { kind: 'manages', team: team.id });
  }
  await management(store);
  for (const head of sampleHeads(today)) {
    await store.subjects.createWorker(head);
    for (const { supervisor, functions } of head.pairings)
      for (const name of functions)
        await store.people.put(supervisor.id, { kind: 'supervises', worker: head.worker.id, function: name });
  }
}

/** An inspector's role counts for a month. */
async function inspectors({ store, now }: OperationServices, today: string): Promise<void> {
  const until = daysBefore(today, -30);
  const term = { until, by: samplePerson('ada').displayName, why: 'Inspection (sample)', at: now() };
  for (const { oid, roles } of samplePeople)
    if (roles.includes('Inspector')) await store.roles.putInspector(oid, term);
}

async function management({ teams, people: index }: OperationServices['store']): Promise<void> {
  const { service, directorate } = sampleManagement();
  await teams.putService(service);
  await teams.putDirectorate(directorate);
  for (const { id } of service.managers) await index.put(id, { kind: 'oversees', service: service.name });
  for (const { id } of directorate.directors) await index.put(id, { kind: 'oversees' });
}

/** Day by day for each person, sessions and the register of cases; people's files are apart, so they are played side by side. */
async function play(player: Player): Promise<number> {
  let played = 0;
  for (const { key, team } of samplePeople) {
    if (!team) continue;
    const cases = caseSteps(player, key);
    for (const [index, session] of sampleSessions(key).entries()) {
      await cases.until(session.daysAgo + 7);
      await playSession(player, key, session, index);
      played += 1;
    }
    await cases.until(0);
  }
  return played;
}

seed().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
