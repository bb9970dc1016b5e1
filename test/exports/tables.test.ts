import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { exportCompliance } from '../../bot/exports/tables/exportCompliance';
import { exportTable } from '../../bot/exports/tables/exportTable';
import { csvOf } from '../../bot/exports/tables/csvOf';
import { readOverview } from '../../bot/operations/readOverview';
import { complianceRow } from '../../bot/operations/complianceRow';
import { readTeam } from '../../bot/operations/readTeam';
import { xlsxOf } from '../../bot/exports/tables/xlsxOf';
import type { StandingFacts } from '../../bot/supervision/standing';
import { makeLargeOrganisation } from '../../infra/local/sample/largeOrganisation';
import type { OperationServices } from '../../bot/operations/services';
import { makeDesk } from '../effects/support/desk';
import { wordsOf } from '../records/pdfTools';
import { startAzurite, type Azurite } from '../support/azurite';

const DIRECTOR = { id: 'director', tenant: 't', roles: [] };
const DANGEROUS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x")'];

let azurite: Azurite;
let services: OperationServices;

beforeAll(async () => {
  azurite = await startAzurite();
  ({ services } = await makeDesk(azurite.connectionString));
  const size = { pairings: 40, teams: 4, services: 2, seed: 7 };
  await makeLargeOrganisation(services, size, [{ id: DIRECTOR.id, name: 'Director' }]);
});

afterAll(() => azurite.stop());

type Address = Parameters<typeof exportTable>[2];

const fileOf = async (address: Address) => {
  const outcome = await exportTable(services, DIRECTOR, address);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome;
};

/** Excel's days as ISO dates, and nothing where nothing stands. */
const plain = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' ? `${cell}` : '';
};

const excel = async (address: Omit<Address, 'format'>): Promise<string[][]> => {
  const { file } = await fileOf({ ...address, format: 'xlsx' });
  const [sheet] = await readExcelFile(file);
  return (sheet?.data ?? []).map((row) => row.map(plain));
};

const csv = async (address: Omit<Address, 'format'>): Promise<string[][]> => {
  const { file } = await fileOf({ ...address, format: 'csv' });
  return parse(file, { bom: true });
};

describe('a table that a manager takes away', () => {
  it('says in Excel what the team’s page says', async () => {
    const outcome = await readTeam(services, DIRECTOR, 'large-1');
    if (!outcome.ok) throw new Error('refused');
    const [titles = [], ...rows] = await excel({ table: 'rows', scope: 'team.large-1' });
    const column = (title: string) => rows.map((row) => row[titles.indexOf(title)]);
    const { rows: shown } = outcome.view;
    expect(column('Worker')).toEqual(shown.map(({ worker }) => worker.name));
    expect(column('Last held')).toEqual(shown.map(({ lastHeld = '' }) => lastHeld));
    expect(column('In words')).toEqual(shown.map(({ explanation }) => explanation));
    expect(column('Actions overdue')).toEqual(shown.map(({ actions }) => `${actions.overdue}`));
  });

  it.each(['rows', 'sessions', 'months', 'parts'] as const)(
    'says the same in CSV as in Excel: %s',
    async (table) => {
      const address = { table, scope: 'directorate' };
      const [inExcel, inCsv] = await Promise.all([excel(address), csv(address)]);
      expect(inCsv.length).toBeGreaterThan(4);
      expect(inExcel).toEqual(inCsv);
    },
  );

  it.each(['rows', 'months'] as const)(
    'says on every line of what it is and as of which day, so that a print of it does too: %s',
    async (table) => {
      const [titles = [], ...rows] = await csv({ table, scope: 'team.large-1' });
      expect(titles.slice(-2)).toEqual(['Scope', 'As of']);
      expect(new Set(rows.map((row) => row.slice(-2).join(', ')))).toEqual(
        new Set(['Assessment 1, 2026-11-03']),
      );
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([titles.length]));
    },
  );

  it('gives every part’s figures as the overview does', async () => {
    const outcome = await readOverview(services, DIRECTOR, 'directorate');
    if (!outcome.ok) throw new Error('refused');
    const [titles = [], ...rows] = await excel({ table: 'parts', scope: 'directorate' });
    const at = titles.indexOf('Within target');
    expect(rows.map((row) => [row[at], row[at + 1]])).toEqual(
      outcome.view.teams?.map(({ figures }) => [plain(figures.onTrack?.is), plain(figures.onTrack?.of)]),
    );
  });

  it('never says why somebody is away', async () => {
    const stored = await services.store.standings.byTeam<StandingFacts>('Assessment', 'large-1');
    const row = stored.find(({ facts }) => facts.function === 'personal');
    if (!row) throw new Error('no row');
    const situation = { ...row.facts.situation, pauses: [{ from: '2026-10-20', reason: 'sickness' }] };
    await services.store.standings.put(row.key, 99, { ...row.facts, situation });
    const text = (await fileOf({ table: 'rows', scope: 'team.large-1', format: 'csv' })).file.toString();
    expect(text).toContain('Paused since 20 October, so the clock has stopped');
    expect(text).not.toMatch(/sickness/i);
    const facts = { ...row.facts, situation };
    const shown = complianceRow(facts, services.policies, '2026-11-03', { knowsWhy: true });
    expect(shown.explanation).toMatch(/sickness/i);
    expect(shown.onPaper).toMatch(/^Paused since 20 October, so/);
  });

  it('is refused to who manages nothing, as if it were not there', async () => {
    const outcome = await exportTable(
      services,
      { id: 'somebody', tenant: 't' },
      {
        table: 'rows',
        scope: 'team.large-1',
        format: 'csv',
      },
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'notFound' } });
  });
});

describe('the page for an inspector', () => {
  it('is one page with its date, its scope and what each figure counts, and nothing of one person', async () => {
    const outcome = await exportCompliance(services, DIRECTOR, 'team.large-1');
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const text = wordsOf(outcome.pdf);
    expect(text).toContain('Page 1 of 1');
    expect(text).toContain('Assessment 1, a team of');
    expect(text).toContain('3 November 2026');
    expect(text).toContain('Of the pairings of a worker with a supervisor');
    const rows = await services.store.standings.byTeam<StandingFacts>('Assessment', 'large-1');
    for (const { facts } of rows) expect(text).not.toContain(facts.worker.name);
  });
});

describe('a text that looks like a formula', () => {
  const table = { titles: ['Name'], widths: [20], rows: DANGEROUS.map((text) => [text]), about: [] };

  it('is told to be text in CSV', () => {
    const rows: string[][] = parse(csvOf(table), { bom: true, relax_column_count: true });
    for (const [cell = ''] of rows.slice(1)) expect(cell).toMatch(/^'/);
  });

  it('is text in Excel, and reads back as it was', async () => {
    const [sheet] = await readExcelFile(await xlsxOf(table));
    const cells = (sheet?.data ?? []).slice(1).map(([cell]) => cell);
    expect(cells.map((cell) => typeof cell)).toEqual(DANGEROUS.map(() => 'string'));
    expect(cells.slice(0, 4)).toEqual(DANGEROUS.slice(0, 4));
  });
});
