import fc from 'fast-check';
import { verifyAccessLog, type ChainHead } from '../../bot/operations/verifyAccessLog';
import { hashOf } from '../../bot/records/hashOf';
import type { OperationRow } from '../../bot/supervision/effect';

/** A log of so many entries as the product writes it, and its head. */
function makeLog(count: number): { rows: OperationRow[]; head: ChainHead } {
  const rows: OperationRow[] = [];
  for (let number = 1; number <= count; number += 1) {
    const facts = {
      id: `operation-${number}`,
      name: number % 2 === 0 ? 'openRecord' : 'saveRecord',
      by: 'priya-0001',
      byName: 'Priya Raman',
      at: `2026-11-03T15:${String(number).padStart(2, '0')}:00.000Z`,
      session: 'session-0001',
      effects: [],
      number,
      previous: rows.at(-1)?.hash ?? '',
    };
    rows.push({ ...facts, hash: hashOf(facts) });
  }
  return { rows, head: { hash: rows.at(-1)?.hash ?? '', count } };
}

function problemsOf(rows: readonly OperationRow[], head: ChainHead): string[] {
  return verifyAccessLog(rows, head, hashOf).problems;
}

/** An entry as somebody would leave it who knows how the chain is made. */
function rehashed(row: OperationRow, change: Partial<OperationRow>): OperationRow {
  const { hash: _hash, ...facts } = { ...row, ...change };
  return { ...facts, hash: hashOf(facts) };
}

describe('the access log of a file', () => {
  it('is whole as the product writes it', () => {
    const { rows, head } = makeLog(9);
    expect(verifyAccessLog(rows, head, hashOf)).toEqual({ intact: true, entries: 9, problems: [] });
    expect(verifyAccessLog([], { hash: '', count: 0 }, hashOf)).toMatchObject({ intact: true, entries: 0 });
  });

  it('shows which entries were removed from the middle, the beginning and the end', () => {
    const { rows, head } = makeLog(9);
    const without = (...numbers: number[]) => rows.filter(({ number }) => !numbers.includes(number));
    expect(problemsOf(without(4), head)).toEqual(['Entry 4 was removed.']);
    expect(problemsOf(without(1, 2), head)).toEqual(['Entries 1 to 2 were removed.']);
    expect(problemsOf(without(8, 9), head)).toEqual(['Entries 8 to 9 were removed.']);
    expect(problemsOf([], head)).toEqual(['Entries 1 to 9 were removed.']);
  });

  it('shows which entry was altered, by its number, what it was and when', () => {
    const { rows, head } = makeLog(5);
    const altered = rows.map((row) => (row.number === 2 ? { ...row, byName: 'Somebody Else' } : row));
    expect(problemsOf(altered, head)).toEqual([
      'Entry 2 (openRecord, 3 November 2026 at 3.02pm) was altered after it was written.',
    ]);
  });

  it('shows an entry that was altered with its own hash made anew', () => {
    const { rows, head } = makeLog(5);
    const altered = rows.map((row) => (row.number === 2 ? rehashed(row, { reason: 'Asked to' }) : row));
    expect(problemsOf(altered, head)).toEqual([
      expect.stringMatching(/^Entry 3 .* does not follow the entry that stands before it/u),
    ]);
  });

  it('shows a last entry, or a whole chain, that was written anew', () => {
    const { rows, head } = makeLog(3);
    const altered = rows.map((row) => (row.number === 3 ? rehashed(row, { name: 'openSession' }) : row));
    expect(problemsOf(altered, head)).toEqual([
      'The last entry is not the one that the file names as its last.',
    ]);
  });

  it('shows what was added after the last entry', () => {
    const { rows } = makeLog(5);
    const { head } = makeLog(4);
    expect(problemsOf(rows, head)).toEqual([
      'The file counts 4 entries, but the log goes on to 5: entries were added afterwards.',
    ]);
  });

  it('is not whole after any one change of any one entry', () => {
    const { rows, head } = makeLog(8);
    const change = fc.constantFrom<Partial<OperationRow>>(
      { by: 'x' },
      { name: 'x' },
      { at: '2026-11-04T00:00:00.000Z' },
      { reason: 'x' },
      { session: undefined },
      { number: 3.5 },
      { previous: 'x' },
    );
    fc.assert(
      fc.property(fc.nat(7), change, fc.boolean(), (at, changed, knows) => {
        const altered = rows.map((row, index) =>
          index !== at ? row : knows ? rehashed(row, changed) : { ...row, ...changed },
        );
        expect(verifyAccessLog(altered, head, hashOf).intact).toBe(false);
      }),
    );
  });
});
