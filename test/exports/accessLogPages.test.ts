import { readAccessLog } from '../../bot/exports/readAccessLog';
import { operationId } from '../../bot/operations/operationId';
import type { OperationServices } from '../../bot/operations/services';
import type { OperationRow } from '../../bot/supervision/effect';
import { numberAt, placeOf } from '../../bot/supervision/logPlace';
import { makeHead, NOW, TOM } from '../operations/support/builders';

const UNTIL = '2026-11-20';

/** A log of so many rows that the worker may see, with rows kept back behind some of their places. */
function makeLog(seen: number, behind: readonly number[]): OperationServices {
  const rows: OperationRow[] = [];
  const add = (reason: string, hiddenUntil?: string) => {
    const number = rows.length + 1;
    const row = { name: 'openRecord', by: 'hr-0001', byName: 'HR', at: NOW, reason, number, effects: [] };
    const id = operationId(number, `abc${number}`);
    rows.push({ ...row, id, previous: '', hash: '', ...(hiddenUntil && { hiddenUntil }) });
  };
  for (let place = 1; place <= seen; place += 1) {
    add(`Reason ${place}`);
    if (behind.includes(place)) add('Quiet', UNTIL);
  }
  const hidden = rows.flatMap(({ number, hiddenUntil }) =>
    hiddenUntil ? [{ number, until: hiddenUntil }] : [],
  );
  const newest = [...rows].reverse();
  const subjects = {
    loadHead: async () => makeHead({ hidden }),
    newestOperations: async (_worker: string, size: number, after = '') => {
      const operations = newest.filter(({ id }) => id > after).slice(0, size);
      return { operations, ...(operations.length === size && { next: operations.at(-1)?.id }) };
    },
  };
  const services = { store: { subjects }, now: () => NOW, policyOn: () => undefined };
  return services as unknown as OperationServices;
}

/** Where each page ends, and the reasons on it. */
async function pagesOf(services: OperationServices): Promise<unknown[]> {
  const pages: unknown[] = [];
  for (let before: string | undefined; ;) {
    const outcome = await readAccessLog(services, { id: TOM.id, tenant: 't' }, before);
    if (!outcome.ok) throw new Error('refused');
    const { lines, next } = outcome.view;
    pages.push([next, lines.map(({ reason }) => reason)]);
    if (next === undefined) return pages;
    before = next;
  }
}

describe('pages of the access log', () => {
  it('hold every row once, newest first', async () => {
    const pages = (await pagesOf(makeLog(250, []))) as [string, string[]][];
    const all = pages.flatMap(([, reasons]) => reasons);
    expect(all).toEqual(Array.from({ length: 250 }, (_, at) => `Reason ${250 - at}`));
  });

  it.each([[[10]], [[100, 150]], [[149, 150, 151]], [[250]], [[1, 2, 3, 249]]])(
    'look the same with rows kept back behind %j as without',
    async (behind) => {
      expect(await pagesOf(makeLog(250, behind))).toEqual(await pagesOf(makeLog(250, [])));
    },
  );
});

describe('the place of a row', () => {
  const head = { hidden: [3, 4, 9].map((number) => ({ number, until: UNTIL })) };

  it('counts only what may be seen, and leads back to the row', () => {
    const seen = [1, 2, 5, 6, 7, 8, 10, 11];
    expect(seen.map((number) => placeOf(head, number, '2026-11-03'))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(seen.map((_, at) => numberAt(head, at + 1, '2026-11-03'))).toEqual(seen);
  });

  it('is the row’s own number once nothing is kept back any more', () => {
    expect(placeOf(head, 11, UNTIL)).toBe(11);
    expect(numberAt(head, 11, UNTIL)).toBe(11);
  });
});
