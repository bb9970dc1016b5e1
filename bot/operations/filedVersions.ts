import { createHash } from 'node:crypto';
import type { FiledVersion } from '../records/verifyDocument';
import type { IndexedVersion } from '../store/recordIndex';
import type { Store } from '../store/openStore';
import type { RecordVersion } from '../supervision/record';
import { supersededWhy } from '../text/document';

/**
 * The versions of a record that were sealed or filed, oldest first, from the worker's own partition.
 * The index only says where to look. None where the store does not know the reference.
 * @param version the one that is asked about: its sealed bytes may wait, filed nowhere yet
 */
export async function filedVersions(
  store: Store,
  reference: string,
  version: number,
): Promise<FiledVersion[]> {
  const indexed = await store.records.versions(reference);
  const [first] = indexed;
  if (!first) return waiting(store, reference, version);
  const subject = (await store.subjects.load(first.worker, first.session))?.subject;
  const kept = (subject?.versions ?? []).filter(({ text, closed }) => text.reference === reference && closed);
  return kept.length > 0 ? kept.map(asFiled) : indexed.map(asRemoved);
}

async function waiting(store: Store, reference: string, number: number): Promise<FiledVersion[]> {
  const bytes = await store.sealed.get(reference, number);
  return bytes ? [{ number, sha256: createHash('sha256').update(bytes).digest('hex') }] : [];
}

function asFiled({ number, filing, sealed, supersedes }: RecordVersion): FiledVersion {
  const filed = filing?.state === 'filed' ? filing : undefined;
  const sha256 = filed?.sha256 ?? sealed?.sha256;
  return {
    number,
    ...(sha256 && { sha256 }),
    ...(filed && { filedAt: filed.at }),
    ...(supersedes && { why: supersededWhy(supersedes.why) }),
  };
}

function asRemoved({ version, sha256, filedAt }: IndexedVersion): FiledVersion {
  return { number: version, sha256, filedAt, removed: true };
}
