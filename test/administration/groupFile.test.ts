import type { AdministrationServices } from '../../bot/administration/administrationServices';
import { runAdministration } from '../../bot/administration/runAdministration';
import { removeFile } from '../../bot/filing/removeFile';
import type { OperationName } from '../../bot/supervision/operationName';
import type { Person } from '../../bot/supervision/people';
import type { SessionRef } from '../../bot/supervision/session';
import type { Head } from '../../bot/supervision/subject';
import type { TableName } from '../../bot/store/openStore';
import { actorOf, startFilingOffice, type FilingOffice } from '../effects/support/filingOffice';

const ENDED = '2026-11-30';
const AFTER = '2028-12-01T09:00:00.000Z';

let office: FilingOffice;
let services: AdministrationServices;
let priya: Person;
let tom: Person;
let sian: Person;
let reference: string;
const ref: SessionRef = { worker: 'G-panel', session: 'panel-0001' };

const act = (who: Person, name: OperationName, input: object) =>
  office.operations.perform(actorOf(who), name, { ...ref, ...input });
const headOf = (id: string): Promise<Head | undefined> => services.store.subjects.loadHead(id);

const admin = async (command: string, options: Record<string, string> = {}) => {
  const given = { by: 'Ada Clerk', why: 'Asked for', ...options };
  const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
  const { ok, lines } = await runAdministration([command, ...words], async () => services);
  return { ok, said: lines.join(' ') };
};
const review = async () =>
  (await runAdministration(['review'], async () => services)).lines.find((line) => line.includes(reference));
const remove = (options: Record<string, string> = {}) =>
  admin('delete', { worker: reference, confirm: reference, ...options });

/** Rows of the given tables that name the group. */
async function traces(...tables: TableName[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables)
    for await (const row of services.store.raw[table].rows())
      if (row.partition.includes(ref.worker) || JSON.stringify(row).includes(ref.worker))
        found.push(`${table} ${row.partition} ${row.row}`);
  return found;
}

/** A session of the group, written, signed by all and filed. */
async function held(): Promise<void> {
  const members = [tom.id, sian.id];
  const plannedAt = '2026-11-03T10:00:00.000Z';
  await office.operations.perform(actorOf(priya), 'startGroup', {
    group: 'panel',
    session: ref.session,
    name: 'Reflection panel',
    kind: 'peer',
    members,
    plannedAt,
    minutes: 90,
  });
  const headings = { themes: { notes: 'What makes a first visit go well.', decisions: '' } };
  await act(priya, 'saveRecord', { seen: 0, headings, heldOn: '2026-11-03', minutes: 90 });
  const preview = await office.operations.preview(actorOf(priya), ref);
  if (!preview.ok) throw new Error(preview.refusal.code);
  const { hash } = preview.preview.record;
  await act(priya, 'sendRecord', { seen: 1, hash, sign: true });
  for (const who of [tom, sian]) await act(who, 'signRecord', { number: 1, hash, stance: 'agree' });
  await office.settle();
}

beforeAll(async () => {
  office = await startFilingOffice();
  const graph = office.graph.client();
  services = {
    ...office.services,
    removeFile: (request) => removeFile(graph, request),
    directoryPerson: async () => undefined,
  };
  priya = office.person('Priya Raman');
  tom = await office.worker('Tom Hartley', priya);
  sian = await office.worker('Siân Rhys', priya);
  office.clock.now = '2026-11-03T13:00:00.000Z';
  await held();
  reference = (await headOf(ref.worker))?.worker.reference ?? '';
});
afterAll(() => office.stop());

// One story, in its order: each chapter starts where the one before it ended.
describe('how long a group’s file is kept (DOMAIN.md rules 52, 54)', () => {
  it('is found by its reference, which the list of groups gives, without anybody’s words', async () => {
    const { lines } = await runAdministration(['groups'], async () => services);
    expect(lines).toEqual([
      `  ${reference}  Reflection panel; Priya Raman facilitates; 2 members; last met 3 November 2026`,
    ]);
  });

  it('has no end while the group meets', async () => {
    expect(await remove()).toMatchObject({ ok: false, said: expect.stringContaining('has not ended') });
    expect(await admin('leaver', { worker: reference, on: ENDED })).toMatchObject({ ok: false });
  });

  it('runs from the group’s last day by the policy: what was planned after it is cancelled', async () => {
    const later = { ...ref, session: 'panel-0002' };
    await act(priya, 'startSession', {
      ...later,
      kind: 'peer',
      plannedAt: '2026-12-15T10:00:00.000Z',
      minutes: 90,
    });
    expect(await admin('end-group', { group: tom.id, on: ENDED })).toMatchObject({ ok: false });
    expect(await admin('end-group', { group: reference, on: ENDED })).toMatchObject({
      ok: true,
      said: expect.stringContaining('30 November 2028'),
    });
    office.clock.now = '2026-12-01T09:00:00.000Z';
    await admin('end-group', { group: reference, on: '2026-11-29' });
    await office.settle();
    const head = await headOf(ref.worker);
    expect(head?.retention?.reviewOn).toBe('2028-11-29');
    expect(head?.sessions.find(({ id }) => id === later.session)?.cancelled).toBeDefined();
    expect(head?.access?.readers).toEqual([]);
    expect(await office.operations.record(actorOf(tom), { ...ref, number: 1 })).toMatchObject({ ok: true });
  });

  it('is on the list for review when the period has ended, and not before', async () => {
    expect(await review()).toBeUndefined();
    expect(await remove()).toMatchObject({ ok: false, said: expect.stringContaining('29 November 2028') });
    office.clock.now = AFTER;
    expect(await review()).toMatch(/Reflection panel; ended 29 November 2026; kept until 29 November 2028/);
  });

  it('is held by a hold on it, or on the file of anybody who ever belonged to it', async () => {
    await admin('hold', { worker: reference });
    expect(await review()).toMatch(/H1, placed by Ada Clerk/);
    expect(await remove()).toMatchObject({ ok: false, said: expect.stringContaining('on hold') });
    await admin('release', { worker: reference });
    await admin('hold', { worker: tom.id, why: 'A claim' });
    expect(await remove()).toMatchObject({
      ok: false,
      said: expect.stringContaining('file of a member is on hold'),
    });
    await admin('release', { worker: tom.id });
    expect(office.files().filter((path) => path.includes(reference))).toHaveLength(1);
  });

  it('is deleted by a named person: document, rows and versions, leaving a certificate', async () => {
    expect(await remove()).toMatchObject({ ok: true });
    expect(office.files().filter((path) => path.includes(reference))).toEqual([]);
    expect(await headOf(ref.worker)).toBeUndefined();
    expect(await traces('People', 'Records', 'Sealed', 'Standing', 'Due')).toEqual([]);
    expect(await services.store.certificates.get(ref.worker)).toMatchObject({
      reference,
      leftOn: '2026-11-29',
      by: 'Ada Clerk',
      counts: { documents: 1, records: 1, sessions: 2 },
    });
    expect(await remove()).toMatchObject({ ok: true, said: expect.stringContaining('was deleted on') });
  });

  it('leaves with each member that they took part, when and how long, and opens nothing', async () => {
    expect((await headOf(tom.id))?.sessions).toMatchObject([
      { kind: 'peer', heldOn: '2026-11-03', minutes: 90 },
    ]);
    expect((await office.operations.mine(actorOf(tom))).groups).toBeUndefined();
    expect(await office.operations.record(actorOf(tom), { ...ref, number: 1 })).toMatchObject({ ok: false });
  });
});
