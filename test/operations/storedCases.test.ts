import { caseSteps } from '../../infra/local/sample/playCases';
import { sampleHeads } from '../../infra/local/sample/heads';
import { samplePerson } from '../../infra/local/sample/people';
import { projectStanding } from '../../bot/effects/projectStanding';
import { ownData } from '../../bot/exports/own/ownData';
import { ownIndex } from '../../bot/exports/own/ownIndex';
import { readWorkerFile } from '../../bot/exports/workerFile';
import { contextFor } from '../../bot/operations/context';
import type { Actor } from '../../bot/operations/operations';
import { handoverSummary } from '../../bot/supervision/handover';
import { daysAfter } from '../../bot/supervision/calendar';
import type { CaseRegister } from '../../bot/supervision/caseViews';
import type { OperationName } from '../../bot/supervision/operationName';
import { openPlayed, type PlayedStore } from '../exports/support/playedStore';
import { startAzurite, type Azurite } from '../support/azurite';

const idOf = (key: string) => samplePerson(key).oid;
const actorFor = (key: string): Actor => ({ id: idOf(key), tenant: 'sample' });

let azurite: Azurite;
let played: PlayedStore;

beforeAll(async () => {
  azurite = await startAzurite();
  played = await openPlayed(azurite.connectionString);
  for (const head of sampleHeads(played.today)) await played.store.subjects.createWorker(head);
  await caseSteps(played, 'oisin').until(0);
  played.clock.now = new Date().toISOString();
});
afterAll(() => azurite.stop());

async function register(reader = 'oisin', worker = 'oisin'): Promise<CaseRegister> {
  const outcome = await played.operations.cases(actorFor(reader), idOf(worker));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.view;
}

const perform = (who: string, name: OperationName, input: object) =>
  played.operations.perform(actorFor(who), name, { worker: idOf('oisin'), ...input });

async function operationNames(worker: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of played.store.subjects.operations(idOf(worker))) names.push(name);
  return names;
}

async function rowsOf(worker: string): Promise<{ rowKey: string; type: string; value: unknown }[]> {
  const rows = [];
  for await (const row of played.store.subjects.rows(idOf(worker))) rows.push(row);
  return rows;
}

describe('a register in the store', () => {
  it('is the same for the worker and for whoever supervises the cases', async () => {
    const [own, theirs] = [await register('oisin'), await register('morag')];
    expect(own.lines).toHaveLength(18);
    expect(theirs.lines).toEqual(own.lines);
    expect(own.counts).toMatchObject({ open: 18, past: 2, pastTarget: 1, awaiting: 4 });
  });

  it('writes into the access log that the supervisor opened it, and not that the worker did', async () => {
    const before = (await operationNames('oisin')).length;
    await register('oisin');
    await register('morag');
    expect((await operationNames('oisin')).slice(before)).toEqual(['openCases']);
  });

  it('is not there for anybody else: a supervisor for other functions, a manager, a stranger', async () => {
    for (const who of ['lukasz', 'sian', 'tom'])
      expect(await played.operations.cases(actorFor(who), idOf('oisin'))).toMatchObject({
        ok: false,
        refusal: { code: 'notFound' },
      });
    const add = { batch: 'batch-9', references: 'LCS-1', type: 'adoption/all', openedOn: played.today };
    expect(await perform('lukasz', 'addCases', add)).toMatchObject({ refusal: { code: 'notFound' } });
  });

  it('takes ninety cases at once, and refuses more in words', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, place) => `MANY-${1000 + place}`).join('\n');
    const add = { worker: idOf('tom'), type: 'family-safeguarding/all', openedOn: played.today };
    expect(await perform('tom', 'addCases', { ...add, batch: 'big-1', references: many(91) })).toMatchObject({
      refusal: { fields: { references: 'Add at most 90 at once.' } },
    });
    expect(await perform('tom', 'addCases', { ...add, batch: 'big-1', references: many(90) })).toMatchObject({
      ok: true,
      done: 'Added to the register: 90 cases.',
    });
    expect((await register('tom', 'tom')).lines).toHaveLength(90);
  });

  it('moves a closed case out of what is read, and keeps its dates', async () => {
    const [line] = (await register()).lines.filter(({ supervised }) =>
      supervised.every((one) => one.recordedOn),
    );
    expect(await perform('oisin', 'closeCases', { cases: [line?.id], closedOn: played.today })).toMatchObject(
      {
        ok: true,
      },
    );
    expect((await register()).lines.map(({ id }) => id)).not.toContain(line?.id);
    const closed = (await rowsOf('oisin')).find(({ rowKey }) => rowKey.startsWith('c|x|'));
    expect(closed?.value).toMatchObject({ reference: line?.reference, closedOn: played.today });
  });

  it('keeps references in its own rows and nowhere else: not in the head, the log or the managers’ facts', async () => {
    await projectStanding(played.services, idOf('oisin'));
    const rows = await rowsOf('oisin');
    const elsewhere = rows.filter(({ type }) => type !== 'case');
    expect(rows.length - elsewhere.length).toBe(18);
    expect(JSON.stringify(elsewhere)).not.toMatch(/LCS-\d/);
    const head = sampleHeads(played.today).find(({ worker }) => worker.id === idOf('oisin'));
    const standings = await played.store.standings.byTeam(
      head?.worker.service ?? '',
      head?.worker.team ?? '',
    );
    const theirs = standings.filter(({ key }) => key.worker === idOf('oisin'));
    expect(theirs.map(({ key }) => key.function).sort()).toEqual(['case', 'personal']);
    expect(JSON.stringify(theirs)).not.toMatch(/LCS-\d/);
  });

  it('is in the worker’s own copy, closed cases too, and tells a new supervisor how many there are', async () => {
    const file = await readWorkerFile(played.store.subjects, idOf('oisin'));
    if (!file) throw new Error('no file');
    const context = contextFor(played.services, actorFor('oisin'));
    const mine = await played.operations.mine(actorFor('oisin'));
    const own = ownData(file, mine, played.services.policies, context);
    expect(own.cases).toHaveLength(18);
    expect(own.cases.filter(({ closedOn }) => closedOn)).toHaveLength(1);
    const html = ownIndex(own, {
      organisation: 'Sampleton',
      madeAt: context.now,
      documents: [],
      ofGroups: [],
      files: [],
    });
    expect(html).toContain(own.cases[0]?.reference);
    expect(handoverSummary(file.head, [], idOf('morag'), played.today)).toMatchObject({ openCases: 17 });
    expect(handoverSummary(file.head, [], idOf('lukasz'), played.today)).not.toHaveProperty('openCases');
  });

  it('loses neither of two changes that meet', async () => {
    const [one, two] = (await register()).lines;
    const on = daysAfter(played.today, -1);
    const said = (id: string | undefined) => ({ on, cases: [{ case: id, depth: 'full' }] });
    const outcomes = await Promise.all([
      perform('morag', 'superviseCases', said(one?.id)),
      perform('oisin', 'superviseCases', said(two?.id)),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    const after = (await register()).lines.filter(({ id }) => id === one?.id || id === two?.id);
    expect(after.map(({ supervised }) => supervised[0]?.on)).toEqual([on, on]);
  });

  it('is deleted with the file', async () => {
    await played.store.subjects.erase(idOf('oisin'));
    expect(await rowsOf('oisin')).toEqual([]);
  });
});
