import { drawSample } from '../../bot/operations/drawSample';
import type { RawRow } from '../../bot/store/rawTable';
import type { TableName } from '../../bot/store/openStore';
import { driveId } from '../filing/support/graphStack';
import { startAzurite, type Azurite } from '../support/azurite';
import { openOffice, type Office } from './support/office';

const AFTER = '2029-01-02T09:00:00.000Z';

let azurite: Azurite;
let office: Office;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());
beforeEach(async () => {
  office = await openOffice(azurite.connectionString);
  await office.filed();
  await office.admin('leaver', { on: '2026-11-03' });
  const key = { kind: 'supervises', worker: office.worker, function: 'personal' } as const;
  await office.services.store.people.put(office.supervisor, key);
  office.desk.clock.now = AFTER;
});
afterEach(() => office.stack.stop());

const remove = (options: Record<string, string> = {}) =>
  office.admin('delete', { confirm: office.reference, why: 'The period has ended', ...options });

/** Every row of every table that names the worker; certificates apart. */
async function traces(): Promise<string[]> {
  const { raw } = office.services.store;
  const found: string[] = [];
  for (const table of Object.keys(raw) as TableName[])
    if (table !== 'Certificates')
      for await (const row of raw[table].rows())
        if (isTrace(row)) found.push(`${table} ${row.partition} ${row.row}`);
  return found;
}

const isTrace = (row: RawRow) => JSON.stringify(row).includes(office.worker);
const certificate = async () => office.services.store.certificates.get(office.worker);

async function documentId(): Promise<string> {
  const { versions } = await office.session();
  const filing = versions.at(-1)?.filing;
  return filing?.state === 'filed' ? filing.itemId : '';
}

async function label(name: string): Promise<void> {
  const path = `/drives/${driveId}/items/${await documentId()}/retentionLabel`;
  await office.stack.client()({ method: 'PATCH', path, body: { name } });
}

describe('deleting a file, when its period has ended', () => {
  it('removes the document, its folder and every row that names the worker', async () => {
    expect(office.stack.files()).toHaveLength(1);
    expect(await remove()).toMatchObject({ ok: true });
    expect(office.stack.files()).toEqual([]);
    expect(await office.readers()).toEqual([]);
    expect(await traces()).toEqual([]);
  });

  it('leaves a certificate: who, when, why, how much, and where the access log ended; no name and no content', async () => {
    await remove();
    const left = await certificate();
    expect(left).toMatchObject({
      reference: office.reference,
      by: 'Ada Clerk',
      why: 'The period has ended',
      completedAt: AFTER,
      counts: { documents: 1, sessions: 1, records: 1 },
      chain: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      records: [expect.stringMatching(/^SR-/)],
    });
    expect(JSON.stringify(left)).not.toMatch(/Tom Hartley|Priya Raman|workload/);
    expect(left).not.toHaveProperty('remaining');
  });

  it('says so when it is asked for again', async () => {
    await remove();
    expect(await remove()).toMatchObject({
      ok: true,
      lines: [expect.stringContaining('was deleted on 2 January 2029')],
    });
  });

  it('is in the list of certificates', async () => {
    await remove();
    expect((await office.run('certificates')).lines.join('\n')).toContain(
      `${office.reference}: deleted on 2 January 2029`,
    );
  });

  it('takes the file off the lists of who drew it, who was to examine it and who supervised', async () => {
    office.desk.clock.now = '2026-11-03T15:00:00.000Z';
    const draw = { supervisor: office.supervisor, auditor: office.next, session: 'audit-0001', seed: 'seed' };
    const schedule = office.services.policyOn('2026-11-03').audit.schedules[0]?.id ?? '';
    const by = { id: 'manager-0001', name: 'Gwen Price' };
    expect(await drawSample(office.services, by, { ...draw, schedule })).toMatchObject({ among: 1 });
    await office.desk.follow();
    expect(await office.services.store.people.list(by.id, 'drew')).toHaveLength(1);
    office.desk.clock.now = AFTER;
    expect(await remove()).toMatchObject({ ok: true });
    expect(await traces()).toEqual([]);
  });

  it('drops what waits on the queue for the worker, and leaves no row behind for it', async () => {
    await office.services.store.queue.send({ worker: office.worker, operation: 'never-committed' });
    await remove();
    await office.desk.follow();
    expect(await traces()).toEqual([]);
  });
});

describe('deleting a file is refused', () => {
  const refused: [
    why: string,
    arrange: () => Promise<unknown>,
    options: Record<string, string>,
    says: RegExp,
  ][] = [
    ['without the reference typed once more', async () => undefined, { confirm: 'W-1' }, /--confirm/],
    [
      'before the period has ended',
      async () => void (office.desk.clock.now = '2028-01-04T09:00:00.000Z'),
      {},
      /not ended/,
    ],
    ['while it is on hold', async () => office.admin('hold'), {}, /on hold/],
    [
      'on hold, whatever is said',
      async () => office.admin('hold'),
      { 'despite-retention': 'Now' },
      /on hold/,
    ],
    [
      'while the worker is somebody’s supervisor',
      async () =>
        office.services.store.people.put(office.worker, {
          kind: 'supervises',
          worker: 'x',
          function: 'personal',
        }),
      {},
      /Pass that on/,
    ],
  ];

  it.each(refused)('%s; nothing is deleted', async (_, arrange, options, says) => {
    await arrange();
    const { ok, lines } = await remove(options);
    expect([ok, lines.join(' ')]).toEqual([false, expect.stringMatching(says)]);
    expect(office.stack.files()).toHaveLength(1);
    expect(await office.head()).not.toMatchObject({ retention: { deletion: expect.anything() } });
    expect(await certificate()).toBeUndefined();
  });

  it('before the period has ended, unless somebody says why, which the certificate keeps', async () => {
    office.desk.clock.now = '2028-01-04T09:00:00.000Z';
    expect(await remove({ 'despite-retention': 'Ordered by a court' })).toMatchObject({ ok: true });
    expect(await certificate()).toMatchObject({ despite: 'Ordered by a court' });
  });
});

describe('a hold placed outside the product', () => {
  it('that a label shows: nothing at all is deleted, and the file can be opened as before', async () => {
    await label('Keep for the inquiry');
    const { ok, lines } = await remove();
    expect([ok, lines.join(' ')]).toEqual([false, expect.stringMatching(/hold.*Purview/s)]);
    expect(office.stack.files()).toHaveLength(1);
    expect(await certificate()).toBeUndefined();
    const opened = { worker: office.worker, session: 'session-0001' };
    expect(await office.desk.operations.record({ id: office.worker, tenant: 't' }, opened)).toMatchObject({
      ok: true,
    });
    expect((await office.log()).map(({ name }) => name).slice(-2)).toEqual(['deleteFile', 'deletionStopped']);
  });

  it.each([403, 423])(
    'that shows only when it is met (%s): the rows stay, and the command can be run again',
    async (status) => {
      await office.stack.fault({ method: 'DELETE', pathPattern: '/items/', status });
      expect(await remove()).toMatchObject({ ok: false });
      expect(await office.session()).toMatchObject({ versions: [{ filing: { state: 'filed' } }] });
      expect(await remove()).toMatchObject({ ok: true });
      expect(await traces()).toEqual([]);
    },
  );
});

describe('a folder that holds what the product did not file', () => {
  it('is left as it is', async () => {
    await office.stack.client()({
      method: 'PUT',
      path: `/drives/${driveId}/root:/${office.reference}/8 Handover/letter.pdf:/content`,
      body: Buffer.from('a letter'),
      contentType: 'application/pdf',
    });
    const { ok, lines } = await remove();
    expect([ok, lines[0]]).toEqual([
      false,
      expect.stringContaining('1 document that Supervision did not file'),
    ]);
    expect(office.stack.files()).toHaveLength(2);
  });
});

describe('a deletion that is cut short', () => {
  it.each([
    ['while the documents go', () => cutAt('removeFile')],
    ['before the certificate is written', () => cutAt('certificate')],
    ['before the first row goes', () => cutAt('erase')],
    ['after the rows have gone', () => cutAt('remove')],
  ])('%s: nobody opens the file meanwhile, and the same command finishes it', async (_, cut) => {
    const mend = cut();
    await expect(remove()).rejects.toThrow('cut short');
    const opened = { worker: office.worker, session: 'session-0001' };
    expect(await office.desk.operations.record({ id: office.worker, tenant: 't' }, opened)).toMatchObject({
      ok: false,
    });
    mend();
    expect(await remove({ why: 'Again' })).toMatchObject({ ok: true });
    expect(await traces()).toEqual([]);
    expect(await certificate()).toMatchObject({
      why: 'The period has ended',
      counts: { documents: 1 },
      completedAt: AFTER,
    });
  });
});

/** Makes one step fail as a kill would; the answer mends it. */
function cutAt(step: 'removeFile' | 'certificate' | 'erase' | 'remove'): () => void {
  const { store } = office.services;
  const owners = {
    removeFile: office.services,
    certificate: store.certificates,
    erase: store.subjects,
    remove: store.records,
  };
  const name = step === 'certificate' ? 'put' : step;
  const owner = owners[step] as unknown as Record<string, unknown>;
  const before = owner[name];
  owner[name] = async () => {
    throw new Error('cut short');
  };
  return () => void (owner[name] = before);
}
