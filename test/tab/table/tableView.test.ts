import fc from 'fast-check';
import { isNarrowed, readView, sortedBy, writeView, type TableView } from '../../../tab/table/tableView';

const COLUMNS = [
  { id: 'worker', order: () => '' },
  { id: 'state', order: () => 0, choice: () => undefined },
  { id: 'strip' },
];
const EMPTY: TableView = { find: '', filters: {} };

describe('the view of a table in its address', () => {
  it('is nothing where nothing was chosen', () => {
    expect(readView('', COLUMNS)).toEqual(EMPTY);
    expect(writeView(EMPTY, '', COLUMNS)).toBe('');
  });

  it('holds order, search, filters and columns, with ids that can be read', () => {
    const view: TableView = {
      sort: { column: 'state', down: true },
      find: 'osei',
      filters: { state: ['pastLimit', 'dueSoon'] },
      columns: ['state'],
    };
    const query = writeView(view, '', COLUMNS);
    expect(query).toBe('?sort=-state&find=osei&state=pastLimit,dueSoon&columns=state');
    expect(readView(query, COLUMNS)).toEqual(view);
  });

  it('leaves out what names no column, or one that does not sort', () => {
    expect(readView('?sort=strip&columns=salary,state&salary=high', COLUMNS)).toEqual({
      ...EMPTY,
      columns: ['state'],
    });
  });

  it('keeps what the address holds besides', () => {
    expect(writeView({ ...EMPTY, find: 'x' }, '?theme=dark&by=teams', COLUMNS)).toBe(
      '?theme=dark&by=teams&find=x',
    );
  });

  it('comes back from the address as it went in', () => {
    const views = fc.record({
      find: fc.string().map((words) => words.trim()),
      filters: fc.constantFrom<Record<string, string[]>>(
        {},
        { state: ['pastLimit'] },
        { state: ['dueSoon', 'paused'] },
      ),
      sort: fc.record({ column: fc.constantFrom('worker', 'state'), down: fc.boolean() }),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(writeView(view, '?theme=dark', COLUMNS), COLUMNS)).toEqual(view);
      }),
    );
  });
});

describe('clicking a column’s title', () => {
  it('sorts up, then down, then as it came', () => {
    const up = sortedBy(EMPTY, 'worker');
    const down = sortedBy(up, 'worker');
    expect([up.sort, down.sort, sortedBy(down, 'worker').sort]).toEqual([
      { column: 'worker', down: false },
      { column: 'worker', down: true },
      undefined,
    ]);
  });

  it('says whether rows are left out', () => {
    expect(isNarrowed(sortedBy(EMPTY, 'worker'))).toBe(false);
    expect(isNarrowed({ ...EMPTY, filters: { state: [] } })).toBe(false);
    expect(isNarrowed({ ...EMPTY, filters: { state: ['paused'] } })).toBe(true);
    expect(isNarrowed({ ...EMPTY, find: 'a' })).toBe(true);
  });
});
