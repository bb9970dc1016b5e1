import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Store, TableName } from '../../store/openStore';
import type { RawRow } from '../../store/rawTable';
import { fileOf, MANIFEST, TABLES_IN_ORDER, type Manifest } from './backupFiles';
import { checkFile, type FileFault } from './checkFile';
import { decodeRaw } from './decodeRaw';
import { writeRows } from './lineFile';
import { workersRows } from './readBackupRows';
import { ExportProblem } from '../exportProblem';

/** What a backup is made of, and where it goes. */
export interface BackupRequest {
  store: Store;
  /** A folder that is empty or not there yet. */
  out: string;
  /** ISO instant. */
  now(): string;
  /** Called with each table and how many of its rows have been read. */
  progress?(table: TableName, rows: number): void;
}

/** What was written, and what was found wrong with it: a broken file is kept as it is, and said. */
export interface BackupResult {
  manifest: Manifest;
  faults: FileFault[];
}

/**
 * Writes every table, row by row, with checksums. May run while people work: each worker's file is taken as it
 * stood at one moment. The queues are left out: which effects are undone stands in the files (docs/backup.md).
 * @throws ExportProblem where the folder holds something already.
 */
export async function backup(request: BackupRequest): Promise<BackupResult> {
  const { store, out, now } = request;
  await openFolder(out);
  const begun = now();
  const found: Found = { workers: 0, faults: [], sealed: [] };
  const tables: Manifest['tables'] = {};
  for (const table of TABLES_IN_ORDER) {
    const rows = rowsFor(store, table, found);
    tables[table] = await writeRows(path.join(out, fileOf(table)), rows, (count) =>
      request.progress?.(table, count),
    );
  }
  const manifest: Manifest = { format: 1, begun, ended: now(), workers: found.workers, tables };
  await writeManifest(out, manifest);
  return { manifest, faults: found.faults };
}

interface Found {
  workers: number;
  faults: FileFault[];
  sealed: RawRow[];
}

async function openFolder(out: string): Promise<void> {
  await mkdir(out, { recursive: true, mode: 0o700 });
  if ((await readdir(out)).length === 0) return;
  throw new ExportProblem(`${out} is not empty; name a folder that is, so that no two backups mix.`);
}

function rowsFor(store: Store, table: TableName, found: Found): AsyncIterable<RawRow> {
  if (table === 'Supervision') return supervisionRows(store, found);
  return table === 'Sealed' ? sealedRows(found) : store.raw[table].rows();
}

async function* supervisionRows({ raw }: Store, found: Found): AsyncGenerator<RawRow> {
  for await (const { rows, sealed } of workersRows(raw.Supervision, raw.Sealed)) {
    const decoded = rows.map(decodeRaw);
    if (decoded.some(({ type }) => type === 'head')) {
      found.workers += 1;
      found.faults.push(...checkFile(decoded).faults);
    }
    found.sealed.push(...sealed);
    yield* rows;
  }
}

/** In the order in which the table gives them back; there are as many as records wait to be filed. */
async function* sealedRows({ sealed }: Found): AsyncGenerator<RawRow> {
  const key = ({ partition, row }: RawRow) => `${partition}\n${row}`;
  yield* [...new Map(sealed.map((row) => [key(row), row])).values()].sort((a, b) =>
    key(a) < key(b) ? -1 : 1,
  );
}

/** Renamed into place when it is whole: a folder with a manifest is a whole backup. */
async function writeManifest(out: string, manifest: Manifest): Promise<void> {
  const unfinished = path.join(out, `${MANIFEST}.part`);
  await writeFile(unfinished, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(unfinished, path.join(out, MANIFEST));
}
