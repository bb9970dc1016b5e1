import type { RawRow, RawTable } from '../../store/rawTable';
import { keyPart, rowKeys } from '../../store/keys';
import type { RecordVersion } from '../../supervision/record';
import type { Head } from '../../supervision/subject';
import { decodeRaw } from './decodeRaw';
import { ExportProblem } from '../exportProblem';

/** Workers' files that are read at the same time. */
const AT_ONCE = 6;
/** How often a file is read again because somebody worked in it meanwhile. */
const TRIES = 20;

/** One worker's file at one moment, with the sealed documents that still wait to be filed. */
export interface WorkerRows {
  rows: RawRow[];
  sealed: RawRow[];
}

/** Every partition of the workers' table in the order of the keys, each as it stood at one moment. */
export async function* workersRows(supervision: RawTable, sealed: RawTable): AsyncGenerator<WorkerRows> {
  for await (const group of groups(supervision)) {
    yield* await Promise.all(group.map((partition) => settled(supervision, sealed, partition)));
  }
}

/** The partitions by steps from one to the next: no walk over all rows, and those without a head are found too. */
async function* groups(table: RawTable): AsyncGenerator<string[]> {
  let group: string[] = [];
  for (let at = await table.partitionAfter(''); at !== undefined; at = await table.partitionAfter(at)) {
    group.push(at);
    if (group.length < AT_ONCE) continue;
    yield group;
    group = [];
  }
  yield group;
}

/**
 * Reads until the head says the same before and after: every change counts it up, so what lies between is one
 * moment. Sealed bytes are read within, because they go as soon as a record is noted as filed.
 */
async function settled(supervision: RawTable, sealed: RawTable, partition: string): Promise<WorkerRows> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await headVersion(supervision, partition);
    const rows = await collect(supervision.rows(partition));
    const waiting = await sealedOf(sealed, rows);
    if ((await headVersion(supervision, partition)) === before) return { rows, sealed: waiting };
  }
  throw new ExportProblem('A file is being changed without a pause; run the backup at a quieter time.');
}

async function headVersion(table: RawTable, partition: string): Promise<number | undefined> {
  const [row] = (await collect(table.rows(partition, rowKeys.head))).filter(
    ({ row: key }) => key === rowKeys.head,
  );
  return row && (decodeRaw(row).value as Head).version;
}

async function sealedOf(table: RawTable, rows: readonly RawRow[]): Promise<RawRow[]> {
  const versions = rows
    .map(decodeRaw)
    .flatMap(({ type, value }) => (type === 'version' ? [value as RecordVersion] : []));
  const unfiled = versions.filter(({ closed, filing }) => closed && filing?.state !== 'filed');
  const found: RawRow[] = [];
  for (const { text, number } of unfiled) {
    const prefix = `${String(number).padStart(3, '0')}|`;
    found.push(...(await collect(table.rows(keyPart(text.reference), prefix))));
  }
  return found;
}

async function collect(rows: AsyncIterable<RawRow>): Promise<RawRow[]> {
  const found: RawRow[] = [];
  for await (const row of rows) found.push(row);
  return found;
}
