import { unzipSync } from 'fflate';
import { inspectorPack } from '../../bot/exports/inspectorPack';
import type { Documents } from '../../bot/operations/documentOf';
import { startAzurite, type Azurite } from '../support/azurite';
import { makeDesk, sent, type Desk } from '../effects/support/desk';
import type { AppRole } from '../../bot/supervision/roles';
import { projectStanding } from '../../bot/effects/projectStanding';

const REASON = 'Inspection of November 2026';
const documents: Documents = {
  render: async () => Buffer.from('%PDF record'),
  fetch: async () => undefined,
  sealed: async () => undefined,
  certificates: [],
} as unknown as Documents;

let azurite: Azurite;
let desk: Desk;

beforeAll(async () => {
  azurite = await startAzurite();
  desk = await makeDesk(azurite.connectionString);
  const { store } = desk.services;
  await store.teams.put({ id: 'north', name: 'North team', service: 'Family Safeguarding', managers: [] });
  const hash = await sent(desk);
  await desk.act('worker', 'signRecord', { number: 1, hash, stance: 'agree' });
  await projectStanding(desk.services, desk.worker);
  const term = { by: 'Ada', why: 'Inspection', at: desk.clock.now };
  await store.roles.putInspector('walter', { ...term, until: '2026-11-30' });
  await store.roles.putInspector('gone', { ...term, until: '2026-11-01' });
});

afterAll(() => azurite.stop());

const pack = (id: string, asked: unknown) =>
  inspectorPack(
    desk.services,
    documents,
    { id, tenant: 't', name: 'Walter Finch', roles: ['inspector'] },
    'team.north',
    asked,
  );

async function bytesOf(zip: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of zip) parts.push(part);
  return Buffer.concat(parts);
}

const log = async () => {
  const outcome = await desk.operations.accessLog({ id: desk.worker, tenant: 't' });
  if (!outcome.ok) throw new Error('refused');
  return outcome.view.lines;
};

describe('a pack of sampled records', () => {
  it('asks why first, and opens nothing without it', async () => {
    expect(await pack('walter', undefined)).toMatchObject({ ok: false, refusal: { code: 'reasonNeeded' } });
    expect((await log()).some(({ reason }) => reason === REASON)).toBe(false);
  });

  it('is not there for an inspector whose day has passed', async () => {
    expect(await pack('gone', { reason: REASON })).toMatchObject({
      ok: false,
      refusal: { code: 'notFound' },
    });
  });

  it('holds the record, and the worker can read who opened it and why', async () => {
    const outcome = await pack('walter', { reason: REASON, records: 3 });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const files = unzipSync(await bytesOf(outcome.zip));
    const names = Object.keys(files);
    expect(names).toHaveLength(2);
    const list = Buffer.from(files['READ-FIRST.txt'] ?? []).toString();
    expect(list).toContain('Opened by Walter Finch');
    expect(list).toContain(REASON);
    const [newest] = await log();
    expect(newest).toMatchObject({ reason: REASON });
    expect(newest?.text).toMatch(/Walter Finch.*sample for an inspection/);
  });

  it('stands in the list of packs with who, of what and why; the inspector sees their own, who oversees sees all', async () => {
    const seen = async (id: string, role: AppRole) => {
      const outcome = await desk.operations.inspection({ id, tenant: 't', roles: [role] });
      return outcome.ok ? outcome.view : undefined;
    };
    const line = { by: 'Walter Finch', scope: 'North team', reason: REASON, records: 1 };
    expect(await seen('walter', 'inspector')).toMatchObject({ until: '2026-11-30', packs: [line] });
    expect(await seen('sena', 'seniorManager')).toMatchObject({ scopes: [], packs: [line] });
    expect(await seen('gone', 'inspector')).toBeUndefined();
    expect(JSON.stringify(await seen('sena', 'seniorManager'))).not.toContain(desk.worker);
  });
});
