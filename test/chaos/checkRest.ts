import { hashOf } from '../../bot/records/hashOf';
import type { OperationRow } from '../../bot/supervision/effect';
import { londonDate } from '../../bot/supervision/calendar';
import { folderReaders } from '../../bot/supervision/folderAccess';
import type { Desk } from './desk';
import type { Findings } from './findings';
import type { Signed } from './signing';

/** Whether nothing is left over, and the access log is whole, once everything has come to rest. */
export async function checkRest(
  desk: Desk,
  signed: readonly Signed[],
  rested: boolean,
  found: Findings,
): Promise<void> {
  found.expect(rested, 'stuck', 'the queue did not run empty');
  for await (const { partitionKey, b0 } of desk.sealed.listEntities())
    found.expect(b0 === undefined, 'stuck', `sealed bytes are left of ${String(partitionKey)}`);
  const logs = new Map<string, OperationRow[]>();
  for (const worker of new Set(signed.map(({ waiting }) => waiting.worker)))
    logs.set(worker, await checkLog(desk, worker, found));
  for (const worker of logs.keys()) await checkGrants(desk, worker, found);
  await checkPoison(desk, logs, found);
}

/** The access log: numbers without a gap, each row over the one before, the head at its end. */
async function checkLog(desk: Desk, worker: string, found: Findings): Promise<OperationRow[]> {
  const rows: OperationRow[] = [];
  for await (const row of desk.store.subjects.operations(worker)) rows.push(row);
  const head = await desk.store.subjects.loadHead(worker);
  const { hash = '', number = 0 } = rows.at(-1) ?? {};
  found.expect(rows.every(isInOrder), 'lost', `${worker}: the access log has a gap or a fork`);
  found.expect(head?.chain.hash === hash && head.chain.count === number, 'lost', `${worker}: the log’s end`);
  return rows;
}

function isInOrder(row: OperationRow, index: number, rows: OperationRow[]): boolean {
  const { hash, ...facts } = row;
  return row.number === index + 1 && row.previous === (rows[index - 1]?.hash ?? '') && hash === hashOf(facts);
}

/** The worker's folder is readable by the worker and the supervisor, once each, and takes nothing from above. */
async function checkGrants(desk: Desk, worker: string, found: Findings): Promise<void> {
  const head = await desk.store.subjects.loadHead(worker);
  const folder = Object.values(desk.library().items).find(({ name }) => name === head?.worker.reference);
  if (!folder || !head) return;
  const readers = folder.permissions.map(({ personId }) => personId);
  const wanted = folderReaders(head, londonDate(new Date().toISOString())).map(({ id }) => id);
  found.expect(new Set(readers).size === readers.length, 'duplicated', `${head.worker.reference}: a grant`);
  found.expect(
    [...readers].sort().join() === [...new Set(wanted)].sort().join(),
    'lost',
    `${head.worker.reference}: grants`,
  );
  found.expect(
    head.access?.state === 'synced' && !folder.inherits,
    'stuck',
    `${head.worker.reference}: access ${head.access?.state ?? 'unknown'}`,
  );
}

/** What was given up on is in the poison queue, and for a filing both people were told. */
async function checkPoison(
  desk: Desk,
  logs: ReadonlyMap<string, OperationRow[]>,
  found: Findings,
): Promise<void> {
  for (const { notice, why } of await desk.store.queue.poisoned(32)) {
    const log = logs.get(notice?.worker ?? '') ?? [];
    const row = log.find(({ id }) => id === notice?.operation);
    if (!row || !notice) {
      found.expect(false, 'stuck', `a poisoned message of nobody's (${why})`);
      continue;
    }
    const outcomes = await desk.store.subjects.readOutcomes(notice.worker, row.id);
    found.expect(
      outcomes.size === row.effects.length,
      'stuck',
      `${row.name}: poisoned without a word for each effect`,
    );
    const filing = row.effects.findIndex(({ kind }) => kind === 'file');
    const gaveUp = filing >= 0 && outcomes.get(filing)?.result === 'gaveUp';
    const told = log.some(
      ({ session, effects }) =>
        session === row.session &&
        effects.some((each) => each.kind === 'notify' && each.about === 'filingFailed'),
    );
    found.expect(!gaveUp || told || isFiled(log, row), 'stuck', `${row.name}: given up and nobody told`);
  }
}

/** Another delivery filed it in the meantime, so that there was nothing left to tell. */
function isFiled(log: readonly OperationRow[], { session }: OperationRow): boolean {
  return log.some(({ name, session: of }) => name === 'noteFiling' && of === session);
}
