import { londonDate } from '../supervision/calendar';
import { change } from '../supervision/decision';
import type { Effect } from '../supervision/effect';
import { supervisedIn } from '../supervision/group';
import type { Filing, RecordVersion, Sealed } from '../supervision/record';
import type { Head, Subject } from '../supervision/subject';
import type { FilingOutcome } from '../filing/filingOutcome';
import type { FilingRequest } from '../filing/filingRequest';
import { SealFault } from '../records/sealFault';
import { performBySystem } from '../operations/performBySystem';
import type { EffectResult, EffectServices } from './effectServices';
import { sealOnce } from './sealOnce';

type FileEffect = Extract<Effect, { kind: 'file' }>;
type Filed = Extract<Filing, { state: 'filed' }>;

/**
 * Renders, seals and files one version, once however often it is asked. The sealed bytes are kept before
 * the first upload, every try sends those to the same place, and they go when filing is confirmed.
 */
export async function fileVersion(
  services: EffectServices,
  worker: string,
  effect: FileEffect,
): Promise<EffectResult> {
  const version = await versionOf(services, worker, effect);
  if (!version?.closed) return { done: 'nothingToFile' };
  if (version.filing?.state === 'filed') return finish(services, worker, effect, version, version.filing);
  const made = await sealOnce(services, worker, effect, version).catch(outcomeOf);
  if (!made) return overtaken(services, worker, effect);
  const outcome = 'pdf' in made ? await services.file(requestFor(version, made.pdf, made.sealed)) : made;
  if (outcome.state === 'retry') return { retry: outcome.afterSeconds, why: 'filing', says: outcome.why };
  const filing = filingOf(outcome, services.now(), 'pdf' in made ? made.sealed.sha256 : '');
  await noteFiling(services, worker, effect, filing);
  return filing.state === 'filed' ? finish(services, worker, effect, version, filing) : { done: 'failed' };
}

/** What a fault of the key's keeper means; anything else is thrown on. */
function outcomeOf(error: unknown) {
  if (error instanceof SealFault) return error.outcome;
  throw error;
}

async function versionOf(
  { store }: EffectServices,
  worker: string,
  { session, number }: FileEffect,
): Promise<RecordVersion | undefined> {
  const subject = (await store.subjects.load(worker, session))?.subject;
  return subject?.versions.find((each) => each.number === number);
}

/** Filed: who looks for the document by its hash finds it, and the kept bytes go. */
async function finish(
  { store }: EffectServices,
  worker: string,
  { session }: FileEffect,
  { text, number }: RecordVersion,
  { sha256, at }: Filed,
): Promise<EffectResult> {
  await store.records.note(text.reference, { version: number, worker, session, sha256, filedAt: at });
  await store.sealed.release(text.reference, number);
  return { done: 'filed' };
}

/**
 * Another delivery of the same message was faster. What this one may have sealed in between goes with the rest.
 * @throws Error where nobody has filed it, so that the kept bytes are simply not those that were sealed.
 */
async function overtaken(
  services: EffectServices,
  worker: string,
  effect: FileEffect,
): Promise<EffectResult> {
  const version = await versionOf(services, worker, effect);
  if (version?.filing?.state === 'filed') return finish(services, worker, effect, version, version.filing);
  throw new Error('The kept document is not the one that was sealed.');
}

function requestFor(version: RecordVersion, pdf: Buffer, sealed: Sealed): FilingRequest {
  const { text, signatures, closed } = version;
  const last = closed?.unsigned.length === 0 ? signatures.at(-1)?.at : undefined;
  return {
    driveId: sealed.driveId,
    workerReference: text.worker.reference,
    recordId: text.reference,
    version: version.number,
    kindTitle: text.kind.title,
    sessionDate: text.heldOn,
    ...(last && { signedOn: londonDate(last) }),
    hash: sealed.sha256,
    pdf,
    folder: sealed.folder,
    prefix: sealed.prefix,
  };
}

function filingOf(outcome: Exclude<FilingOutcome, { state: 'retry' }>, at: string, sha256: string): Filing {
  if (outcome.state === 'failed') {
    const { why, whatToDo, reference } = outcome;
    return { state: 'failed', at, why, whatToDo, ...(reference && { reference }) };
  }
  const { webUrl, driveId, itemId } = outcome;
  return { state: 'filed', at, webUrl, driveId, itemId, sha256 };
}

/** Keeps what became of the document with the version, and tells both when it failed. */
export async function noteFiling(
  services: EffectServices,
  worker: string,
  { session, number }: FileEffect,
  filing: Filing,
): Promise<void> {
  await performBySystem(services, { worker, session }, 'noteFiling', (subject) =>
    noted(subject, number, filing),
  );
}

function noted(subject: Subject, number: number, filing: Filing) {
  const version = subject.versions.find((each) => each.number === number);
  if (!version || !subject.session || version.filing?.state === 'filed') return change(subject);
  const next = { ...version, version: version.version + 1, filing };
  const versions = subject.versions.map((each) => (each === version ? next : each));
  const failed = (to: string) =>
    ({ kind: 'notify', to, about: 'filingFailed', session: subject.session?.id }) as const;
  const tell =
    filing.state === 'failed'
      ? [subject.session.supervisor, ...supervisedIn(subject)].map(({ id }) => failed(id))
      : [];
  if (filing.state !== 'filed') return change({ ...subject, versions }, ...tell);
  const head = { ...subject.head, driveId: subject.head.driveId ?? filing.driveId };
  return change({ ...subject, head, versions }, ...(isSettled(head) ? [] : [{ kind: 'access' } as const]));
}

/** Until a folder's readers are settled, each document that comes to it is a reason to try again. */
function isSettled({ access }: Head): boolean {
  return access !== undefined && access.state !== 'failed';
}
