import { z } from 'zod';
import { londonDate } from '../supervision/calendar';
import type { Context } from '../supervision/decision';
import { everMembers, type Member } from '../supervision/group';
import { keptBecause, reviewDay, type KeepReason } from '../supervision/retention';
import type { Head } from '../supervision/subject';
import type { RemovalOutcome } from '../filing/removeFile';
import type { Certificate } from '../store/certificates';
import { countOf, fullDay, fullWhen, listInWords } from '../text/dates';
import type { AdministrationServices } from './administrationServices';
import { command, done, option, refusal, type Answer } from './command';
import { commitByAdministrator, type HeadDecision } from './commitByAdministrator';
import { beginErasing, finishErasing } from './eraseFile';
import { fileContents, type FileContents } from './fileContents';
import { findWorker, notFound } from './findWorker';

const options = z.strictObject({
  worker: option.worker,
  by: option.by,
  why: option.why,
  confirm: option.words('The worker’s reference once more, typed by hand.'),
  'despite-retention': option
    .words('Why it is done although the period has not ended. A hold is never overruled.')
    .optional(),
});

type Options = z.infer<typeof options>;

/**
 * Deletes one worker's file: documents with their versions, then every row, leaving a certificate. By a named person
 * only. Where SharePoint keeps a document, nothing else is deleted. Cut short, it goes on where it stopped.
 */
export const deleteFile = command({
  does: 'Deletes the whole file of one worker, documents and all, and leaves a certificate. It cannot be undone.',
  options,
  run: async (services, given) => {
    const head = await findWorker(services, given.worker);
    if (!head) return goOn(services, given);
    const refused = refuse(head, given, services) ?? (await refuseByState(services, head));
    if (refused) return refusal(refused);
    const marked = await mark(services, head, given);
    if ('says' in marked) return refusal(marked.says);
    const contents = await fileContents(services.store, head.worker.id);
    const removal = await services.removeFile(removalOf(marked.head, contents));
    if (removal.state !== 'removed') return unmark(services, marked.head, removal);
    const certificate = await beginErasing(services, marked.head, contents);
    return erased(await finishErasing(services, certificate), removal.folderLeft);
  },
});

/** What is said of a group in place of that. */
const GROUP_KEPT: Partial<Record<KeepReason, string>> = {
  inPost: 'This group has not ended: “npm run admin -- end-group” records its last day.',
};

const KEPT: Record<KeepReason, string> = {
  held: 'This file is on hold. Release every hold first (“npm run admin -- release”).',
  inPost: 'This worker is still in post.',
  noPeriod: 'The policy names no period for keeping this file.',
  notYet: 'The period for keeping this file has not ended.',
};

function refuse(head: Head, given: Options, { now, policyOn }: AdministrationServices): string | undefined {
  if (given.confirm !== head.worker.reference)
    return 'The reference after --confirm is not this worker’s. Nothing was deleted.';
  const kept = keptBecause(head, londonDate(now()), policyOn);
  if (kept === undefined || (kept !== 'held' && given['despite-retention'])) return undefined;
  const day = kept === 'notYet' ? reviewDay(head, policyOn) : undefined;
  const until = day ? ` It is kept until ${fullDay(day)}.` : '';
  const unless =
    kept === 'held' ? '' : ' If it must be deleted all the same, say why with --despite-retention.';
  return `${(head.group && GROUP_KEPT[kept]) ?? KEPT[kept]}${until}${unless} Nothing was deleted.`;
}

async function refuseByState(
  { store }: AdministrationServices,
  { worker, group }: Head,
): Promise<string | undefined> {
  const held = group ? await onHold(store, everMembers(group)) : [];
  if (held.length > 0)
    return `The file of a member is on hold (${listInWords(held)}), and with it what the group's file says of them. Nothing was deleted.`;
  const [contents, entries] = await Promise.all([
    fileContents(store, worker.id),
    store.people.list(worker.id),
  ]);
  if (contents.underway > 0)
    return `${countOf(contents.underway, 'record')} of this file waits for a signature or to be filed. Wait until that has ended. Nothing was deleted.`;
  const duties = entries.filter(({ key }) => key.kind === 'supervises' || key.kind === 'manages');
  return duties.length > 0
    ? 'This worker is still named as somebody’s supervisor or as a team’s manager. Pass that on first. Nothing was deleted.'
    : undefined;
}

/** References of those whose own file is on hold. */
async function onHold({ subjects }: AdministrationServices['store'], members: Member[]): Promise<string[]> {
  const heads = await Promise.all(members.map(({ id }) => subjects.loadHead(id)));
  return heads.flatMap((head) => (head?.retention?.holds?.length ? [head.worker.reference] : []));
}

type Marked = { head: Head } | { says: string };

/** From here nobody opens or changes the file. Done before: the first order stands. */
async function mark(services: AdministrationServices, { worker }: Head, given: Options): Promise<Marked> {
  const { by, why } = given;
  const despite = given['despite-retention'];
  const reason = despite ? `${why}. Before the period has ended: ${despite}` : why;
  const decide = (head: Head, { now }: Context): HeadDecision => {
    if (head.retention?.deletion) return { head, effects: [] };
    if (head.retention?.holds?.length) return { says: KEPT.held };
    const deletion = { by, why, at: now, ...(despite && { despite }) };
    return { head: { ...head, retention: { ...head.retention, deletion } }, effects: [] };
  };
  const outcome = await commitByAdministrator(
    services,
    worker.id,
    { name: 'deleteFile', by, why: reason },
    decide,
    false,
  );
  return outcome.state === 'refused' ? { says: outcome.says } : { head: outcome.head };
}

function removalOf({ worker, driveId }: Head, { documents }: FileContents) {
  const drives = [...documents.map((place) => place.driveId), ...(driveId ? [driveId] : [])];
  return { workerReference: worker.reference, driveIds: [...new Set(drives)], documents };
}

/** The file stays, and can be opened again; the log keeps that it was tried. */
async function unmark(
  services: AdministrationServices,
  { worker, retention }: Head,
  removal: Exclude<RemovalOutcome, { state: 'removed' }>,
): Promise<Answer> {
  const lines = stopped(removal);
  const ordered = { name: 'deletionStopped', by: retention?.deletion?.by ?? '', why: lines[0] ?? '' };
  await commitByAdministrator(
    services,
    worker.id,
    ordered,
    (head) => {
      const { deletion: _ended, ...kept } = head.retention ?? {};
      return { head: { ...head, retention: kept }, effects: [] };
    },
    false,
  );
  return refusal(...lines);
}

function stopped(removal: Exclude<RemovalOutcome, { state: 'removed' }>): string[] {
  const rest = 'Everything else of the file is as it was.';
  if (removal.state === 'others')
    return [
      `The folder holds ${countOf(removal.count, 'document')} that Supervision did not file. Nothing was deleted.`,
      'Move them elsewhere or delete them in SharePoint, then run the command again.',
    ];
  if (removal.state === 'retry') return [removal.why, `${rest} Run the command again in a few minutes.`];
  const reference = removal.reference ? [`Microsoft 365 reference: ${removal.reference}`] : [];
  if (removal.state === 'failed') return [removal.why, removal.whatToDo, rest, ...reference];
  const gone =
    removal.removed > 0
      ? `${countOf(removal.removed, 'document')} had gone before that was met (in the site’s recycle bin). `
      : '';
  return [removal.why, `${gone}${rest}`, removal.whatToDo, ...reference];
}

/** The head has gone already: an earlier run was cut short, or has ended. */
async function goOn(services: AdministrationServices, { worker, confirm }: Options): Promise<Answer> {
  const all = await services.store.certificates.list();
  const certificate = all.filter(({ worker: id, reference }) => [id, reference].includes(worker)).at(-1);
  if (!certificate) return refusal(notFound(worker));
  if (certificate.completedAt) return done(`This file was deleted on ${fullWhen(certificate.completedAt)}.`);
  if (confirm !== certificate.reference)
    return refusal('The reference after --confirm is not this worker’s.');
  return erased(await finishErasing(services, certificate), false);
}

function erased({ reference, counts, chain }: Certificate, folderLeft: boolean): Answer {
  return done(
    `The file of ${reference} is deleted: ${countOf(counts.documents, 'document')}, ${countOf(counts.rows, 'row')}.`,
    'The documents wait in the recycle bin of the SharePoint site until it is emptied; backups end with their own period.',
    ...(folderLeft ? ['SharePoint kept the empty folder. An administrator can delete it there.'] : []),
    `Certificate: ${countOf(chain.count, 'entry', 'entries')} in the access log, the last of them ${chain.hash}.`,
  );
}
