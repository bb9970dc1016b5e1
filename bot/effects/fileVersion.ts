import { createHash } from 'node:crypto';
import { londonDate } from '../supervision/calendar';
import { change } from '../supervision/decision';
import type { Effect } from '../supervision/effect';
import type { Filing, RecordVersion } from '../supervision/record';
import type { Subject } from '../supervision/subject';
import type { FilingRequest } from '../filing/filingRequest';
import { performBySystem } from '../operations/performBySystem';
import { recordDocumentOf } from '../operations/recordDocumentOf';
import type { EffectResult, EffectServices } from './effectServices';

type FileEffect = Extract<Effect, { kind: 'file' }>;

/**
 * Renders, seals and files one version, once however often it is asked. The sealed bytes are kept before
 * the first upload (first writer wins), every try sends those, and they go when filing is confirmed.
 */
export async function fileVersion(services: EffectServices, worker: string, effect: FileEffect): Promise<EffectResult> {
  const subject = (await services.store.subjects.load(worker, effect.session))?.subject;
  const version = subject?.versions.find(({ number }) => number === effect.number);
  if (!version?.closed) return { done: 'nothingToFile' };
  const { reference } = version.text;
  if (version.filing?.state !== 'filed') {
    const pdf = await sealOnce(services, version);
    const outcome = await services.file(requestFor(services, version, pdf));
    if (outcome.state === 'retry') return { retry: outcome.afterSeconds, why: outcome.why };
    await noteFiling(services, worker, effect, filingOf(outcome, services.now(), pdf));
    if (outcome.state === 'failed') return { done: 'failed' };
  }
  await services.store.sealed.remove(reference, version.number);
  return { done: 'filed' };
}

async function sealOnce(services: EffectServices, version: RecordVersion): Promise<Buffer> {
  const { sealed } = services.store;
  const { reference } = version.text;
  const kept = await sealed.get(reference, version.number);
  if (kept) return Buffer.from(kept);
  const fresh = await services.sealed(recordDocumentOf(version));
  return Buffer.from(await sealed.putFirst(reference, version.number, fresh));
}

function requestFor({ driveId, policyOn }: EffectServices, version: RecordVersion, pdf: Buffer): FilingRequest {
  const { text, signatures, closed } = version;
  const { fileIndex } = policyOn(text.heldOn);
  const last = closed?.unsigned.length === 0 ? signatures.at(-1)?.at : undefined;
  return {
    driveId,
    workerReference: text.worker.reference,
    recordId: text.reference,
    version: version.number,
    kindTitle: text.kind.title,
    sessionDate: text.heldOn,
    ...(last && { signedOn: londonDate(last) }),
    hash: sha256(pdf),
    pdf,
    folder: recordsFolder(fileIndex.folders),
    prefix: fileIndex.recordPrefix,
  };
}

/** The policy's folder for records; its file index names one so. */
function recordsFolder(folders: readonly { id: string; title: string }[]): string {
  return (folders.find(({ id }) => id === 'records') ?? folders[0])?.title ?? 'Supervision records';
}

function filingOf(
  outcome: Exclude<Awaited<ReturnType<EffectServices['file']>>, { state: 'retry' }>,
  at: string,
  pdf: Buffer,
): Filing {
  if (outcome.state === 'failed') return { state: 'failed', at, why: outcome.why, whatToDo: outcome.whatToDo };
  const { webUrl, driveId, itemId } = outcome;
  return { state: 'filed', at, webUrl, driveId, itemId, sha256: sha256(pdf) };
}

/** Keeps what became of the document with the version, and tells both when it failed. */
export async function noteFiling(
  services: EffectServices,
  worker: string,
  { session, number }: FileEffect,
  filing: Filing,
): Promise<void> {
  await performBySystem(services, { worker, session }, 'noteFiling', (subject) => noted(subject, number, filing));
}

function noted(subject: Subject, number: number, filing: Filing) {
  const version = subject.versions.find((each) => each.number === number);
  if (!version || !subject.session || version.filing?.state === 'filed') return change(subject);
  const next = { ...version, version: version.version + 1, filing };
  const versions = subject.versions.map((each) => (each === version ? next : each));
  const failed = (to: string) => ({ kind: 'notify', to, about: 'filingFailed', session: subject.session?.id }) as const;
  const tell = filing.state === 'failed' ? [failed(subject.session.supervisor.id), failed(subject.head.worker.id)] : [];
  return change({ ...subject, versions }, ...tell);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
