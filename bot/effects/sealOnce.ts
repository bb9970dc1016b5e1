import { createHash } from 'node:crypto';
import { AUDIT } from '../supervision/audit';
import { change, type Decision } from '../supervision/decision';
import { AGREEMENT } from '../supervision/headings';
import type { RecordVersion, Sealed } from '../supervision/record';
import type { Subject } from '../supervision/subject';
import { driveFor } from '../filing/driveFor';
import { performBySystem } from '../operations/performBySystem';
import { printedOf } from '../operations/printedOf';
import type { EffectServices } from './effectServices';

/** Folders of the policy's file index for what is no record of a session, by kind. */
const FOLDERS: Readonly<Partial<Record<string, string>>> = { [AUDIT]: 'audits', [AGREEMENT]: 'agreements' };

/** Where a version is. */
export interface VersionRef {
  session: string;
  number: number;
}

/**
 * The sealed bytes of a version and where they go, the same for every try: a seal differs each time it is
 * made, and the policy's folders may change between two tries. First writer wins, in both stores. Undefined
 * where the bytes that were noted are not kept any more: another delivery has filed them meanwhile.
 */
export async function sealOnce(
  services: EffectServices,
  worker: string,
  ref: VersionRef,
  version: RecordVersion,
): Promise<{ pdf: Buffer; sealed: Sealed } | undefined> {
  const pdf = await bytes(services, version);
  if (!pdf) return undefined;
  const sealed = version.sealed ?? (await noteSealed(services, worker, ref, placeOf(services, version, pdf)));
  return sealed.sha256 === sha256(pdf) ? { pdf, sealed } : undefined;
}

async function bytes({ store, sealed }: EffectServices, version: RecordVersion): Promise<Buffer | undefined> {
  const { reference } = version.text;
  const kept = await store.sealed.get(reference, version.number);
  if (kept) return Buffer.from(kept);
  // Sealed once already: sealed again, they would be others.
  if (version.sealed) return undefined;
  const fresh = await sealed(printedOf(version));
  const first = await store.sealed.putFirst(reference, version.number, fresh);
  return first && Buffer.from(first);
}

function placeOf({ driveIds, policyOn }: EffectServices, { text }: RecordVersion, pdf: Buffer): Sealed {
  const { fileIndex } = policyOn(text.heldOn);
  const place = FOLDERS[text.kind.id];
  const [first] = fileIndex.folders;
  const folder = fileIndex.folders.find(({ id }) => id === (place ?? 'records')) ?? first;
  // A document of another kind than a session's record is called what it is.
  const prefix = place ? text.kind.title : fileIndex.recordPrefix;
  const driveId = driveFor(text.worker.reference, driveIds);
  return { sha256: sha256(pdf), driveId, folder: folder?.title ?? '', prefix };
}

async function noteSealed(
  services: EffectServices,
  worker: string,
  ref: VersionRef,
  sealed: Sealed,
): Promise<Sealed> {
  const { session } = ref;
  await performBySystem(services, { worker, session }, 'noteSealed', (subject) =>
    withSealed(subject, ref, sealed),
  );
  const stored = (await services.store.subjects.load(worker, session))?.subject;
  return stored?.versions.find(({ number }) => number === ref.number)?.sealed ?? sealed;
}

function withSealed(subject: Subject, ref: VersionRef, sealed: Sealed): Decision {
  const version = subject.versions.find(({ number }) => number === ref.number);
  if (!version || version.sealed) return change(subject);
  // Once something is filed the worker's library is settled, however many there are now.
  const driveId = subject.head.driveId ?? sealed.driveId;
  const next = { ...version, version: version.version + 1, sealed: { ...sealed, driveId } };
  const versions = subject.versions.map((each) => (each === version ? next : each));
  return change({ ...subject, head: { ...subject.head, driveId }, versions });
}

/** SHA-256 of bytes, hexadecimal. */
function sha256(of: Uint8Array): string {
  return createHash('sha256').update(of).digest('hex');
}
