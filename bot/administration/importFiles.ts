import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { importManagement, type ManagementResult } from '../directory/importManagement';
import { importPeople as readImport, type ImportedPairing } from '../directory/importPeople';
import type { PersonRow } from '../directory/importRows';
import type { ImportProblem } from '../directory/readTable';
import { contextFor } from '../operations/context';
import { ADMINISTRATOR } from '../operations/performBySystem';
import { londonDate } from '../supervision/calendar';
import { pairingEffects } from '../supervision/changeOfSupervisor';
import type { Context } from '../supervision/decision';
import { pairingsOn, type Pairing, type Team } from '../supervision/people';
import type { Policy } from '../supervision/policy';
import type { Head } from '../supervision/subject';
import { countOf } from '../text/dates';
import type { AdministrationServices } from './administrationServices';
import { command, done, option, refusal } from './command';
import { commitByAdministrator, refuseWhileDeleted, type HeadDecision } from './commitByAdministrator';
import { teamsOf } from './importTeams';
import { putManagement, putTeams } from './putManagers';

const options = z.strictObject({
  people: option.words('The CSV file of people; bot/directory/README.md lists its columns.'),
  pairings: option.words('The CSV file of who supervises whom.'),
  management: option.words('The CSV file of who manages services and the directorate.').optional(),
  by: option.by,
  why: option.why,
});

/** Takes people, pairings and management over from CSV files: all of it or nothing where anything in them is wrong. */
export const importFiles = command({
  does: 'Takes people, teams, pairings and who manages them over from CSV files; adds and corrects, and ends nothing.',
  options,
  run: async (services, { people, pairings, management, by, why }) => {
    const texts = await textsOf({ people, pairings, management });
    if ('unread' in texts) return refusal(`The file ${texts.unread} cannot be read.`);
    const { policy } = contextFor(services, { id: ADMINISTRATOR });
    const read = readImport(texts, knownWords(policy));
    const known = await services.store.teams.list();
    const teams = read.ok ? teamsOf(read.people, known) : [];
    const managed = readManagement(texts.management, read.ok ? [...known, ...teams] : undefined);
    const problems = [read, managed].flatMap((one) => (one.ok ? [] : one.problems));
    if (!read.ok || !managed.ok) return refusal('Nothing was taken over.', ...problems.map(inWords));
    await putTeams(services, teams);
    await putManagement(services, managed.rows);
    const results: Result[] = [];
    for (const person of read.people) {
      const theirs = read.pairings.filter(({ worker }) => worker === person);
      results.push(await takeOver(services, { person, theirs, teams }, { by, why }));
    }
    return done(...told(results));
  },
});

const textOf = (path: string) => readFile(path, 'utf8').catch(() => undefined);

type Files<Management> = { people: string; pairings: string; management: Management };

/** The files as text; a file that is not given is empty, one that cannot be read is named. */
async function textsOf(
  paths: Files<string | undefined>,
): Promise<Files<string | undefined> | { unread: string }> {
  const read = { people: '', pairings: '', management: undefined as string | undefined };
  for (const name of Object.keys(read) as (keyof typeof read)[]) {
    const path = paths[name];
    if (path === undefined) continue;
    const text = await textOf(path);
    if (text === undefined) return { unread: path };
    read[name] = text;
  }
  return read;
}

function readManagement(text: string | undefined, teams: readonly Team[] | undefined): ManagementResult {
  if (text === undefined) return { ok: true, rows: [] };
  return importManagement(text, teams && new Set(teams.map(({ service }) => service)));
}

/** What a pairing may be for, and the profiles of the policy in force. */
const knownWords = ({ personal }: Policy) => ({
  profiles: ['default', ...personal.profiles.map(({ id }) => id)],
  functions: ['personal', 'case'],
});

function inWords({ file, row, column, message }: ImportProblem): string {
  return `${[file, `row ${row}`, column].filter(Boolean).join(', ')}: ${message}`;
}

/** One row of the people file with what belongs to it. */
interface Arrival {
  person: PersonRow;
  theirs: readonly ImportedPairing[];
  teams: readonly Team[];
}

interface Result {
  state: 'created' | 'changed' | 'same';
  /** What the files say otherwise than the store, and what is to be done about it. */
  notes: string[];
}

async function takeOver(
  services: AdministrationServices,
  arrival: Arrival,
  { by, why }: { by: string; why: string },
): Promise<Result> {
  const { id } = arrival.person;
  const created = (await services.store.subjects.createWorker(emptyHead(arrival))) === 'created';
  const ids = arrival.theirs.map(() => services.newId());
  const before = await services.store.subjects.loadHead(id);
  const outcome = await commitByAdministrator(
    services,
    id,
    { name: 'importPeople', by, why },
    (head, context) => decide(head, arrival, ids, created, context),
  );
  if (outcome.state === 'refused')
    return { state: 'same', notes: [`${arrival.person.reference}: ${outcome.says}`] };
  const state = created ? 'created' : outcome.state === 'already' ? 'same' : 'changed';
  return { state, notes: created || !before ? [] : differences(before, arrival, londonDate(services.now())) };
}

function emptyHead(arrival: Arrival): Head {
  const { leftOn } = arrival.person;
  return {
    version: 1,
    worker: { ...factsOf(arrival), ...(leftOn && { leftOn }) },
    pairings: [],
    pauses: [],
    sessions: [],
    chain: { hash: '', count: 0 },
  };
}

/** What the file says of a person, but for the last day: that has a command of its own, with all that follows. */
function factsOf({ person, teams }: Arrival) {
  const { id, name, reference, jobTitle, service, profile, startedOn } = person;
  const team = teams.find((each) => each.name === person.team && each.service === service);
  return {
    id,
    name,
    reference,
    jobTitle,
    team: team?.id ?? '',
    teamName: person.team,
    service,
    profile,
    startedOn,
  };
}

function decide(
  head: Head,
  arrival: Arrival,
  ids: readonly string[],
  created: boolean,
  { today }: Context,
): HeadDecision {
  const deleted = refuseWhileDeleted(head);
  if (deleted) return deleted;
  const worker = { ...head.worker, ...factsOf(arrival) };
  const added = arrival.theirs.flatMap((row, place) =>
    head.pairings.some((each) => isSame(each, row)) ? [] : [pairingOf(row, ids[place] ?? '')],
  );
  const same = added.length === 0 && JSON.stringify(worker) === JSON.stringify(head.worker);
  if (same && !created) return { head, effects: [] };
  return {
    head: { ...head, worker, pairings: [...head.pairings, ...added] },
    effects: pairingEffects(today),
  };
}

/** The same supervisor for something of the same, at a time in common: the store knows more of it than the file. */
function isSame(known: Pairing, { supervisor, functions, from, to }: ImportedPairing): boolean {
  const together = known.from <= (to ?? '9999') && from <= (known.to ?? '9999');
  return (
    together &&
    known.supervisor.id === supervisor.id &&
    functions.every((name) => known.functions.includes(name))
  );
}

function pairingOf(
  { supervisor, functions, from, to, agreedEveryDays }: ImportedPairing,
  id: string,
): Pairing {
  return {
    id,
    supervisor: { id: supervisor.id, name: supervisor.name, jobTitle: supervisor.jobTitle },
    functions,
    from,
    ...(to && { to }),
    ...(agreedEveryDays && { agreedEveryDays }),
  };
}

function differences(head: Head, { person, theirs }: Arrival, today: string): string[] {
  const { reference, leftOn } = person;
  const gone = pairingsOn(head.pairings, today).filter((known) => !theirs.some((row) => isSame(known, row)));
  return [
    ...gone.map(
      ({ supervisor }) =>
        `${reference}: ${supervisor.name} supervises until now and is not in the file. Nothing was ended; “npm run admin -- change-supervisor” does it.`,
    ),
    ...(leftOn && leftOn !== head.worker.leftOn
      ? [
          `${reference}: the last day was left as it is. “npm run admin -- leaver” records it, with what follows.`,
        ]
      : []),
  ];
}

function told(results: readonly Result[]): string[] {
  const count = (state: Result['state']) => results.filter((each) => each.state === state).length;
  return [
    `${countOf(count('created'), 'person', 'people')} added, ${count('changed')} changed, ${count('same')} as before.`,
    ...results.flatMap(({ notes }) => notes),
  ];
}
