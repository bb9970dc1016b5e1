import { contextFor } from '../operations/context';
import type { Documents } from '../operations/documentOf';
import { openScope } from '../operations/openScope';
import type { Actor, Outcome } from '../operations/operations';
import { refused } from '../operations/perform';
import { scopeRows } from '../operations/scopeRows';
import type { OperationServices } from '../operations/services';
import { londonDate } from '../supervision/calendar';
import { readScope } from '../supervision/oversight';
import type { RecordVersion } from '../supervision/record';
import { newestVersion } from '../supervision/subject';
import { PACK } from '../text/packWords';
import { noteInLog } from './noteInLog';
import type { Archive } from './own/exportOwn';
import { packRequest, type PackRequest } from './packRequest';
import { safeName } from './safeName';
import { versionPdfs, type PdfEntry } from './versionPdfs';
import { zipOf, type ZipFile } from './zipOf';

/** How many workers are looked at for each record that is wanted: some have none yet. */
const LOOKED_AT = 4;

/**
 * Records drawn by lot from a scope, one a worker, for an inspector whose role counts until a day that was set.
 * Before a record is in the pack, its worker's access log says who opened it and why, and the list of packs does too.
 */
export async function inspectorPack(
  services: OperationServices,
  documents: Documents,
  actor: Actor,
  scope: string,
  asked: unknown,
): Promise<Outcome<Archive>> {
  const open = await openScope(services, actor, 'inspectorPack', readScope(scope));
  if (!open) return refused(services, actor, 'inspectorPack', { code: 'notFound' });
  const request = packRequest.safeParse(asked ?? {});
  if (!request.success) return refused(services, actor, 'inspectorPack', { code: 'reasonNeeded' });
  const { now } = contextFor(services, actor);
  const rows = await scopeRows(services.store, open);
  const found = [...new Set(rows.map(({ key }) => key.worker))];
  const workers = drawn(found, services.hash, services.newId());
  const versions = await opened(services, actor, workers, request.data);
  const files = filesOf(versions, documents, {
    scope: open.view.title,
    by: actor.name ?? actor.id,
    reason: request.data.reason,
    at: now,
  });
  await services.store.roles.notePack(services.newId(), {
    by: { id: actor.id, name: actor.name ?? actor.id },
    scope: open.view.title,
    reason: request.data.reason,
    records: versions.length,
    at: now,
  });
  const name = safeName(`${PACK.fileName} ${open.view.title} ${londonDate(now)}`);
  return { ok: true, zip: zipOf(files, new Date(now)), name: `${name}.zip` };
}

/** In an order that nobody chose: by the hash of each with a new random id. */
function drawn(workers: readonly string[], hash: OperationServices['hash'], lot: string): string[] {
  const placed = workers.map((worker) => ({ worker, place: hash([lot, worker]) }));
  return placed.sort((a, b) => a.place.localeCompare(b.place)).map(({ worker }) => worker);
}

/** One complete record of each worker, newest first, until there are enough; each is in the log before it is taken. */
async function opened(
  services: OperationServices,
  actor: Actor,
  workers: readonly string[],
  { reason, records }: PackRequest,
): Promise<RecordVersion[]> {
  const found: RecordVersion[] = [];
  for (const worker of workers.slice(0, records * LOOKED_AT)) {
    if (found.length === records) break;
    const version = await newestComplete(services, worker);
    const doing = { name: 'inspectorPack', by: actor.id, byName: actor.name ?? actor.id, reason };
    if (version && (await noteInLog(services, worker, doing))) found.push(version);
  }
  return found;
}

async function newestComplete(
  { store: { subjects } }: OperationServices,
  worker: string,
): Promise<RecordVersion | undefined> {
  const head = await subjects.loadHead(worker);
  if (!head || head.retention?.deletion) return undefined;
  const last = head.sessions.findLast(({ recordState }) => recordState === 'closed');
  const subject = last && (await subjects.load(worker, last.id))?.subject;
  return subject && newestVersion(subject);
}

/** The list comes last: only then is it known which documents could be had. */
async function* filesOf(
  versions: readonly RecordVersion[],
  documents: Documents,
  about: Parameters<typeof PACK.list>[0],
): AsyncGenerator<ZipFile> {
  const entries: PdfEntry[] = [];
  yield* versionPdfs(versions, documents, (entry) => entries.push(entry));
  yield { path: 'READ-FIRST.txt', content: PACK.list(about, entries) };
}
