import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Store, TableName } from '../../store/openStore';
import { daysAfter, londonDate } from '../../supervision/calendar';
import { fileOf, lineOf, MANIFEST, manifestSchema, TABLES_IN_ORDER, type Manifest } from './backupFiles';
import { linesOf, rowsOfFile, tally } from './lineFile';
import { settleFiles, type Settled } from './settleFiles';
import { writeBatches } from './writeBatches';
import { ExportProblem } from '../exportProblem';

/** How far back hints are put again, in days: as far as the runner looks for what it missed. */
const LOOK_BACK = 10;

/** What is restored, and into which store. */
export interface RestoreRequest {
  store: Store;
  /** The folder of a backup. */
  from: string;
  /** Called with each table and how many of its rows have been written. */
  progress?(table: TableName, rows: number): void;
}

/** What was restored: every file looked at again where it now is, and what is to be done put back on the queue. */
export interface RestoreResult extends Settled {
  manifest: Manifest;
}

/**
 * Puts a backup into an empty store: checks every file before the first row is written, reads every row back
 * afterwards, looks at each worker's log and signatures there, and has what was undone done.
 * @throws ExportProblem where the backup is not whole, the store is not empty, or what is read back differs.
 */
export async function restore(request: RestoreRequest): Promise<RestoreResult> {
  const { store, from } = request;
  const manifest = await readManifest(from);
  const tables = TABLES_IN_ORDER.filter((table) => manifest.tables[table] !== undefined);
  for (const table of tables) await refuseAltered(from, table, manifest);
  await refuseNotEmpty(store);
  for (const table of tables) {
    const rows = rowsOfFile(path.join(from, fileOf(table)));
    await writeBatches(store.raw[table], rows, (count) => request.progress?.(table, count));
  }
  for (const table of tables) await refuseDifferent(store, table, manifest);
  const since = daysAfter(londonDate(manifest.begun), -LOOK_BACK);
  return { manifest, ...(await settleFiles(store, since)) };
}

async function readManifest(from: string): Promise<Manifest> {
  const text = await readFile(path.join(from, MANIFEST), 'utf8').catch(() => {
    throw new ExportProblem(`${from} holds no ${MANIFEST}: it is no backup, or one that was not finished.`);
  });
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    throw new ExportProblem(
      `The ${MANIFEST} in ${from} is not one that this version of the app has written.`,
    );
  }
}

async function refuseAltered(from: string, table: TableName, { tables }: Manifest): Promise<void> {
  const sum = tally();
  try {
    for await (const line of linesOf(path.join(from, fileOf(table)))) sum.add(line);
  } catch {
    throw new ExportProblem(`${fileOf(table)} is missing from the backup or cannot be read.`);
  }
  if (sum.facts().sha256 === tables[table]?.sha256) return;
  throw new ExportProblem(
    `${fileOf(table)} is not the file that was written: its checksum differs. Nothing was restored.`,
  );
}

async function refuseNotEmpty({ raw }: Store): Promise<void> {
  for (const table of TABLES_IN_ORDER) {
    if (await raw[table].isEmpty()) continue;
    throw new ExportProblem(
      `The table ${table} of this store holds something already. A backup goes into an empty store only. Nothing was restored.`,
    );
  }
}

async function refuseDifferent({ raw }: Store, table: TableName, { tables }: Manifest): Promise<void> {
  const sum = tally();
  for await (const row of raw[table].rows()) sum.add(lineOf(row));
  if (sum.facts().sha256 === tables[table]?.sha256) return;
  throw new ExportProblem(
    `What was read back from the table ${table} differs from the backup. Do not use this store.`,
  );
}
