import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AdministrationServices } from '../../bot/administration/administrationServices';
import { runAdministration } from '../../bot/administration/runAdministration';
import { teamsOf } from '../../bot/administration/importTeams';
import { makeDesk, type Desk } from '../effects/support/desk';
import { startAzurite, type Azurite } from '../support/azurite';

const PEOPLE = 'Object id,Name,Reference,Job title,Team,Service,Profile,Started on,Left on,Manager of';
const MANAGEMENT = 'Object id,Name,Manages';
const PAIRINGS = 'Worker,Supervisor,Functions,From,To,Agreed every days';

let azurite: Azurite;
let desk: Desk;
let folder: string;
let [lan, farah] = ['', ''];

beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());
beforeEach(async () => {
  desk = await makeDesk(azurite.connectionString, `W-${randomUUID().slice(0, 8)}`);
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  [lan, farah] = [randomUUID(), randomUUID()];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const peopleRows = (title = 'Social worker') => [
  `${lan},Lan Nguyễn,W-${lan.slice(0, 8)},${title},Harbour,Sampleton Families,newly-qualified,2025-09-01,,`,
  `${farah},Farah Ali,W-${farah.slice(0, 8)},Team manager,Harbour,Sampleton Families,default,1/2/2019,,Harbour`,
];
const pairingRow = () => `W-${lan.slice(0, 8)},W-${farah.slice(0, 8)},personal;case,2025-09-01,,21`;

const services = (): AdministrationServices => ({
  ...desk.services,
  removeFile: () => Promise.reject(new Error('not here')),
  directoryPerson: async () => undefined,
});

async function imported(people: string[], pairings: string[] = [], management?: string[]) {
  writeFileSync(join(folder, 'people.csv'), [PEOPLE, ...people].join('\r\n'));
  writeFileSync(join(folder, 'pairings.csv'), [PAIRINGS, ...pairings].join('\r\n'));
  const files = ['--people', join(folder, 'people.csv'), '--pairings', join(folder, 'pairings.csv')];
  if (management) {
    writeFileSync(join(folder, 'management.csv'), [MANAGEMENT, ...management].join('\r\n'));
    files.push('--management', join(folder, 'management.csv'));
  }
  return runAdministration(
    ['import-people', ...files, '--by', 'Ada Clerk', '--why', 'First set-up'],
    async () => services(),
  );
}

const head = (id: string) => desk.services.store.subjects.loadHead(id);

describe('people and pairings from CSV files', () => {
  it('are there afterwards, with who did it and why in each access log', async () => {
    const { ok, lines } = await imported(peopleRows(), [pairingRow()]);
    expect([ok, lines]).toEqual([true, ['2 people added, 0 changed, 0 as before.']]);
    expect(await head(lan)).toMatchObject({
      worker: { name: 'Lan Nguyễn', profile: 'newly-qualified', team: 'harbour', startedOn: '2025-09-01' },
      pairings: [{ supervisor: { id: farah }, functions: ['personal', 'case'], agreedEveryDays: 21 }],
      chain: { count: 1 },
    });
    const { operations } = await desk.services.store.subjects.newestOperations(lan, 1);
    expect(operations[0]).toMatchObject({
      name: 'importPeople',
      byName: 'Ada Clerk',
      reason: 'First set-up',
    });
    const teams = await desk.services.store.teams.list();
    expect(teams).toContainEqual(
      expect.objectContaining({ name: 'Harbour', managers: [{ id: farah, name: 'Farah Ali' }] }),
    );
  });

  it('change nothing when they are taken over again, and correct what has changed', async () => {
    await imported(peopleRows(), [pairingRow()]);
    const again = await imported(peopleRows(), [pairingRow()]);
    expect(again.lines).toEqual(['no people added, 0 changed, 2 as before.']);
    const corrected = await imported(peopleRows('Senior social worker'), [pairingRow()]);
    expect(corrected.lines).toEqual(['no people added, 1 changed, 1 as before.']);
    expect((await head(lan))?.worker.jobTitle).toBe('Senior social worker');
    expect((await head(lan))?.pairings).toHaveLength(1);
  });

  it('end nothing: who is no longer in the file is named, with the command that does it', async () => {
    await imported(peopleRows(), [pairingRow()]);
    const { lines } = await imported(peopleRows());
    expect(lines.join('\n')).toMatch(/Farah Ali supervises until now .* change-supervisor/);
    expect((await head(lan))?.pairings[0]).not.toHaveProperty('to');
  });

  it('are left alone altogether where anything in them is wrong', async () => {
    const { ok, lines } = await imported(peopleRows().concat('x,,,,,,,,,'), [pairingRow()]);
    expect(ok).toBe(false);
    expect(lines[0]).toBe('Nothing was taken over.');
    expect(lines.join('\n')).toMatch(/people, row 4, object id: /);
    expect(await head(lan)).toBeUndefined();
  });

  it('that are not there are named', async () => {
    const words = ['--people', join(folder, 'none.csv'), '--pairings', join(folder, 'none.csv')];
    const answer = await runAdministration(
      ['import-people', ...words, '--by', 'Ada', '--why', 'Set-up'],
      async () => services(),
    );
    expect(answer).toMatchObject({ ok: false, lines: [expect.stringContaining('cannot be read')] });
  });
});

describe('managers from the files', () => {
  const me = async (id: string) => desk.operations.me({ id, tenant: 't', roles: [] });
  const [sian, olwen] = [randomUUID(), randomUUID()];

  it('lets the manager of a team find it', async () => {
    await imported(peopleRows(), [pairingRow()]);
    expect((await me(farah)).manages.map(({ name }) => name)).toEqual(['Harbour']);
    expect((await me(lan)).manages).toEqual([]);
  });

  it('lets the manager of a service and a director open the figures of it, without a file of their own', async () => {
    const rows = [`${sian},Siân Bowen-Price,Sampleton Families`, `${olwen},Olwen Maddox,directorate`];
    expect((await imported(peopleRows(), [pairingRow()], rows)).ok).toBe(true);
    expect((await me(sian)).oversees.map(({ kind, title }) => [kind, title])).toEqual([
      ['service', 'Sampleton Families'],
    ]);
    expect((await me(olwen)).oversees.map(({ kind }) => kind)).toEqual(['directorate']);
    expect(await head(sian)).toBeUndefined();
  });

  it('takes it from whom the next file no longer names, and leaves alone what that does not name', async () => {
    const first = [`${sian},Siân Bowen-Price,Sampleton Families`, `${olwen},Olwen Maddox,directorate`];
    await imported(peopleRows(), [pairingRow()], first);
    await imported(peopleRows(), [pairingRow()], [`${farah},Farah Ali,Sampleton Families`]);
    expect((await me(sian)).oversees).toEqual([]);
    expect((await me(olwen)).oversees).toHaveLength(1);
    const index = await desk.services.store.people.list(sian, 'oversees');
    expect(index).toEqual([]);
  });

  it('refuses a service that no team is in, and takes nothing over', async () => {
    const { ok, lines } = await imported(peopleRows(), [], [`${sian},Siân,Sampleton Familys`]);
    expect(ok).toBe(false);
    expect(lines.join('\n')).toMatch(/management, row 2, manages: No team is in a service of this name/);
    expect(await head(lan)).toBeUndefined();
  });
});

describe('a file that is wrong beside a right one', () => {
  it('is named alone, whichever of the three it is', async () => {
    const people = peopleRows().map((row) =>
      row.replace('Sampleton Families', 'A service never seen before'),
    );
    const { ok, lines } = await imported(
      people,
      ['nobody,nobody,personal,2025-09-01,,21'],
      [`${lan},Lan Nguyễn,A service never seen before`],
    );
    expect(ok).toBe(false);
    expect(lines.join('\n')).toContain('pairings, row 2');
    expect(lines.join('\n')).not.toContain('management');
  });
});

describe('the teams of a file', () => {
  const person = (more: object) => ({
    id: lan,
    name: 'Lan',
    reference: 'W-1',
    jobTitle: 'Social worker',
    team: 'North',
    service: 'Families',
    profile: 'default',
    startedOn: '2025-09-01',
    ...more,
  });

  it('keep the ids and, where the file names none, the managers that the store has', () => {
    const known = [{ id: 'n', name: 'North', service: 'Families', managers: [{ id: 'm', name: 'Mo' }] }];
    expect(teamsOf([person({})], known)).toEqual(known);
  });

  it('get an id of their own where two have the same name', () => {
    const ids = teamsOf([person({}), person({ service: 'Adults' })], []).map(({ id }) => id);
    expect(ids).toEqual(['north', 'north-2']);
  });
});
