import { z } from 'zod';
import { ADMINISTRATOR, performBySystem } from '../operations/performBySystem';
import type { OnSession } from '../operations/operation';
import { retryFiling } from '../operations/retryFiling';
import type { Filing, RecordVersion } from '../supervision/record';
import type { SessionRef } from '../supervision/session';
import type { Head } from '../supervision/subject';
import { countOf, fullDay, fullWhen } from '../text/dates';
import type { AdministrationServices } from './administrationServices';
import { command, done, option, refusal } from './command';
import { findWorker, notFound } from './findWorker';

/** A complete document that is not filed. */
interface Unfiled {
  ref: SessionRef;
  version: RecordVersion;
  filing: Exclude<Filing, { state: 'filed' }>;
}

const place = z.strictObject({ worker: option.worker.optional() });

/** What waits to be filed and what could not be, in words to act on. */
export const filingList = command({
  does: 'Lists the documents that could not be filed, with why and what to do, and those that are still waiting.',
  options: place,
  run: async (services, { worker }) => {
    const found = await unfiled(services, worker);
    if (!found) return refusal(notFound(worker ?? ''));
    if (found.length === 0) return done('Everything that is complete is filed.');
    return done(...found.flatMap(linesFor), ...(found.some(hasFailed) ? ['', HOW] : []));
  },
});

const HOW =
  'Once the cause is mended: “npm run admin -- filing-retry --by NAME”, with --worker for one file alone.';

/** Has the app file again what could not be: otherwise each supervisor would have to ask for each record. */
export const filingRetry = command({
  does: 'Has the app file again what could not be filed, of one worker or of everybody, once the cause is mended.',
  options: place.extend({ by: option.by }),
  run: async (services, { worker, by }) => {
    const found = await unfiled(services, worker);
    if (!found) return refusal(notFound(worker ?? ''));
    const failed = found.filter(hasFailed);
    for (const one of failed) await retry(services, one, by);
    if (failed.length === 0) return done('There is nothing that could not be filed.');
    return done(
      `${countOf(failed.length, 'document')} will be tried again within a minute.`,
      'Look again with “npm run admin -- filing-list”.',
    );
  },
});

const hasFailed = ({ filing }: Unfiled) => filing.state === 'failed';

/** Nothing where there is no such worker. */
async function unfiled(services: AdministrationServices, worker?: string): Promise<Unfiled[] | undefined> {
  const heads: Head[] = [];
  if (worker === undefined) for await (const head of services.store.subjects.heads()) heads.push(head);
  else {
    const head = await findWorker(services, worker);
    if (!head) return undefined;
    heads.push(head);
  }
  const found: Unfiled[] = [];
  for (const head of heads.sort((a, b) => a.worker.reference.localeCompare(b.worker.reference)))
    for (const session of sessionsToLookAt(head)) found.push(...(await unfiledOf(services, head, session)));
  return found;
}

/** A summary tells of the newest version alone, and of an examination nothing. */
function sessionsToLookAt({ sessions, audits = [] }: Head): string[] {
  const records = sessions.filter(
    ({ filing, recordNumber = 1 }) => (filing !== undefined && filing !== 'filed') || recordNumber > 1,
  );
  return [...records, ...audits.filter(({ completedOn }) => completedOn !== undefined)].map(({ id }) => id);
}

async function unfiledOf(
  { store }: AdministrationServices,
  { worker }: Head,
  session: string,
): Promise<Unfiled[]> {
  const versions = (await store.subjects.load(worker.id, session))?.subject.versions ?? [];
  const ref = { worker: worker.id, session };
  return versions.flatMap((version) => {
    const { filing, closed } = version;
    return closed && filing && filing.state !== 'filed' ? [{ ref, version, filing }] : [];
  });
}

function linesFor({ version: { text, number }, filing }: Unfiled): string[] {
  const named = `${text.worker.reference}: ${text.reference}, version ${number}, of ${fullDay(text.heldOn)}`;
  if (filing.state === 'waiting')
    return [
      `${named}: waiting since ${fullWhen(filing.since)}`,
      ...(filing.why ? [`  ${filing.why} The app tries again by itself.`] : []),
    ];
  const { at, why, whatToDo, reference } = filing;
  return [
    `${named}: could not be filed on ${fullWhen(at)}`,
    `  ${why} ${whatToDo}`,
    ...(reference ? [`  Reference of Microsoft 365 for this: ${reference}`] : []),
  ];
}

async function retry(services: AdministrationServices, { ref, version }: Unfiled, by: string): Promise<void> {
  await performBySystem(
    services,
    ref,
    'retryFiling',
    (subject, context) => retryFiling(subject as OnSession, { ...ref, number: version.number }, context),
    { by: { id: ADMINISTRATOR, name: by } },
  );
}
