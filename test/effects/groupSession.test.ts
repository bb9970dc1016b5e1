import { unzipSync } from 'fflate';
import type { Person } from '../../bot/supervision/people';
import type { SessionRef } from '../../bot/supervision/session';
import type { StandingFacts } from '../../bot/supervision/standing';
import type { OperationName } from '../../bot/supervision/operationName';
import { elsewhere } from '../../bot/exports/bundle/elsewhere';
import { folderReaders } from '../../bot/supervision/folderAccess';
import { bytesOf } from '../exports/support/playedStore';
import { textOf } from '../records/pdfTools';
import { actorOf, startFilingOffice, type FilingOffice } from './support/filingOffice';

const SESSION = 'panel-0001';
const GROUP = 'panel';

let office: FilingOffice;
let priya: Person;
let tom: Person;
let sian: Person;
let amir: Person;
let ref: SessionRef;

const act = (who: Person, name: OperationName, input: object) =>
  office.operations.perform(actorOf(who), name, { ...ref, ...input });
const view = async (who: Person) => {
  const outcome = await office.operations.session(actorOf(who), ref);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.view;
};
const invite = (members: Person[], who = priya) =>
  office.operations.perform(actorOf(who), 'startGroup', {
    group: GROUP,
    session: SESSION,
    name: 'Case reflection panel',
    kind: 'peer',
    members: members.map(({ id }) => id),
    plannedAt: '2026-11-03T10:00:00.000Z',
    minutes: 120,
  });
const headOf = async ({ id }: Person) => {
  const head = await office.services.store.subjects.loadHead(id);
  if (!head) throw new Error('no file');
  return head;
};

beforeAll(async () => {
  office = await startFilingOffice();
  priya = office.person('Priya Raman');
  tom = await office.worker('Tom Hartley', priya);
  sian = await office.worker('Siân Rhys', priya);
  amir = await office.worker('Amir Khan', priya);
  ref = { worker: `G-${GROUP}`, session: SESSION };
});
afterAll(() => office.stop());

// One story, in its order: each chapter starts where the one before it ended.
describe('a group session (DOMAIN.md rules 13 to 16)', () => {
  it('is refused for people whom the facilitator neither supervises nor works with', async () => {
    const stranger = office.person('Somebody Else');
    const outcome = await invite([tom, sian], stranger);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'notOfGroup' } });
    expect(await office.services.store.subjects.loadHead(ref.worker)).toBeUndefined();
  });

  it('is planned once for two clicks, in a partition of its own', async () => {
    expect(await invite([tom, sian, amir])).toMatchObject({ ok: true });
    expect(await invite([tom, sian, amir])).toMatchObject({ ok: true });
    const group = await office.services.store.subjects.loadHead(ref.worker);
    expect(group?.sessions).toHaveLength(1);
    expect(group?.group?.members.map(({ name }) => name)).toEqual(['Amir Khan', 'Siân Rhys', 'Tom Hartley']);
  });

  it('is told to each of them, who then find it among their own', async () => {
    await office.settle();
    const invited = office.said.filter(({ about }) => about === 'invited').map(({ to }) => to);
    expect(invited.sort()).toEqual([tom, sian, amir].map(({ id }) => id).sort());
    expect(office.said.filter(({ how }) => how === 'agendaToPerson')).toHaveLength(4);
    const mine = await office.operations.mine(actorOf(tom));
    expect(mine.groups).toMatchObject([{ facilitates: false, open: [{ kindTitle: 'Peer supervision' }] }]);
  });

  it('takes agenda items from everybody, and offers nobody a reflection', async () => {
    await act(tom, 'addAgendaItem', { item: 'item-0001', text: 'Working with reluctance' });
    await act(priya, 'addAgendaItem', { item: 'item-0002', text: 'How we use the hour' });
    const { session, may, ownReflection, draft } = await view(sian);
    expect(session.items.map(({ by }) => by.name)).toEqual(['Tom Hartley', 'Priya Raman']);
    expect(ownReflection ?? draft).toBeUndefined();
    expect(may).toMatchObject({ addAgendaItem: true });
    expect(may.saveReflection ?? may.saveRecord).toBeUndefined();
    expect(await act(sian, 'saveReflection', { seen: 0, answers: {} })).toMatchObject({ ok: false });
  });

  it('is read by nobody outside it', async () => {
    const outside = await office.worker('Lena Fox');
    expect(await office.operations.session(actorOf(outside), ref)).toMatchObject({ ok: false });
    expect(await act(outside, 'addAgendaItem', { item: 'item-0003', text: 'x' })).toMatchObject({
      ok: false,
    });
  });

  it('has one record, written by the facilitator: who was there, and actions with owners', async () => {
    office.clock.now = '2026-11-03T13:00:00.000Z';
    const saved = await act(priya, 'saveRecord', {
      seen: 0,
      headings: { themes: { notes: 'What makes a first visit go well.', decisions: '' } },
      attendance: { [amir.id]: 'apologies' },
      actions: [
        {
          id: 'action-0001',
          text: 'Share the visit guide',
          owner: 'worker',
          member: tom.id,
          due: '2026-12-01',
        },
      ],
      heldOn: '2026-11-03',
      minutes: 110,
    });
    expect(saved).toMatchObject({ ok: true });
    const preview = await office.operations.preview(actorOf(priya), ref);
    if (!preview.ok) throw new Error('cannot be previewed');
    const { record, seen } = preview.preview;
    expect(record.text.participants?.map(({ attendance }) => attendance)).toEqual([
      'apologies',
      'attended',
      'attended',
    ]);
    expect(await act(priya, 'sendRecord', { seen, hash: record.hash, sign: true })).toMatchObject({
      ok: true,
    });
  });

  it('asks only those who were there to sign', async () => {
    const { record } = await view(tom);
    expect(record?.awaited.map(({ name }) => name)).toEqual(['Siân Rhys', 'Tom Hartley']);
    expect((await view(amir)).record?.maySign).toBe(false);
    const sign = { number: 1, hash: record?.hash, stance: 'agree' };
    expect(await act(amir, 'signRecord', sign)).toMatchObject({ refusal: { code: 'notThere' } });
  });

  it('closes with the last of their signatures, a disagreement among them', async () => {
    const { record } = await view(tom);
    const sign = { number: 1, hash: record?.hash };
    await act(tom, 'signRecord', { ...sign, stance: 'agree' });
    expect((await view(tom)).record?.closed).toBe(false);
    await act(sian, 'signRecord', { ...sign, stance: 'disagree', text: 'We left out the waiting list.' });
    expect((await view(tom)).record?.closed).toBe(true);
  });

  it('is sealed and filed once, in the folder of the group, readable by the group', async () => {
    await office.settle();
    const group = await office.services.store.subjects.loadHead(ref.worker);
    const files = office.files().filter((path) => path.includes(group?.worker.reference ?? '-'));
    expect(files).toHaveLength(1);
    expect((await view(tom)).record?.filing?.state).toBe('filed');
    expect(group?.access?.readers).toEqual([priya, tom, sian, amir].map(({ id }) => id).sort());
    const text = textOf(office.read(files[0] ?? ''));
    expect(text).toContain('Case reflection panel');
    expect(text).toMatch(/Amir Khan\s+Social worker\s+Sent apologies/);
    expect(text).toContain('We left out the waiting list.');
  });

  it('says in each own file that they took part, when and how long, and no word of it', async () => {
    const { sessions } = await headOf(tom);
    expect(sessions).toMatchObject([
      { id: SESSION, kind: 'peer', heldOn: '2026-11-03', minutes: 110, sentOn: '2026-11-03' },
    ]);
    expect(JSON.stringify(await headOf(tom))).not.toContain('first visit');
    expect((await headOf(amir)).sessions).toEqual([]);
  });

  it('shows in the standing, and replaces no personal supervision where the policy says so (rule 13)', async () => {
    const rows = await office.services.store.standings.byTeam<StandingFacts>('Family Safeguarding', 'north');
    const facts = rows.find(({ key }) => key.worker === tom.id)?.facts;
    expect(facts?.situation.sessions).toMatchObject([
      { kind: 'peer', heldOn: '2026-11-03', recordSent: true },
    ]);
    expect(rows.some(({ key }) => key.worker === ref.worker)).toBe(false);
    const { standing } = await office.operations.mine(actorOf(tom));
    expect(standing?.lastHeld).toBeUndefined();
  });

  it('leaves its actions with their owners, who say how they stand', async () => {
    const mine = (await office.operations.mine(actorOf(tom))).actions.filter((action) => action.mine);
    expect(mine).toMatchObject([
      { text: 'Share the visit guide', worker: { name: 'Case reflection panel' } },
    ]);
    const marked = { worker: ref.worker, action: 'action-0001', seen: 1, state: 'done' };
    expect(await office.operations.perform(actorOf(sian), 'markAction', marked)).toMatchObject({ ok: false });
    expect(await office.operations.perform(actorOf(tom), 'markAction', marked)).toMatchObject({ ok: true });
  });

  it('goes with what a member takes away, and the group can see that it did', async () => {
    const outcome = await office.operations.export(actorOf(tom));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const files = Object.keys(unzipSync(await bytesOf(outcome.zip)));
    expect(files.filter((path) => path.startsWith('documents/2026-11-03'))).toHaveLength(1);
    const { operations } = await office.services.store.subjects.newestOperations(ref.worker, 1);
    expect(operations).toMatchObject([{ name: 'ownExport', by: tom.id }]);
  });

  it('is named in the bundle for a subject access request, for whoever answers to look further', async () => {
    const places = await elsewhere(office.services.store, tom.id);
    expect(places.map(({ what, on }) => [what.replace(/SR-\w+/u, 'SR'), on])).toEqual([
      ['Member of the group in the record SR, version 1', '2026-11-03'],
      ['Owner of an action', '2026-11-03'],
    ]);
  });

  it('is not in what somebody takes away who does not belong to the group', async () => {
    const lan = await office.worker('Lan Nguyễn', priya);
    const outcome = await office.operations.export(actorOf(lan));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const files = Object.keys(unzipSync(await bytesOf(outcome.zip)));
    expect(files.filter((path) => path.startsWith('documents/'))).toEqual([]);
  });

  it('is joined and left by what its facilitator says, and by nobody else’s word', async () => {
    const lena = await office.worker('Lena Ward', priya);
    const change = (who: Person, input: object) =>
      office.operations.perform(actorOf(who), 'changeMembers', {
        worker: ref.worker,
        join: [],
        leave: [],
        ...input,
      });
    expect(await change(tom, { join: [lena.id] })).toMatchObject({
      ok: false,
      refusal: { code: 'notFound' },
    });
    expect(await change(priya, { leave: [tom.id, sian.id] })).toMatchObject({ refusal: { code: 'invalid' } });
    office.said.length = 0;
    office.clock.now = '2026-11-10T09:00:00.000Z';
    expect(await change(priya, { join: [lena.id], leave: [sian.id] })).toMatchObject({ ok: true });
    const { version } = await headOf({ id: ref.worker, name: '' });
    expect(await change(priya, { join: [lena.id], leave: [sian.id] })).toMatchObject({ ok: true });
    expect((await headOf({ id: ref.worker, name: '' })).version).toBe(version);
    await office.settle();
    expect(office.said).toEqual(
      expect.arrayContaining([
        { how: 'aside', to: lena.id, about: 'groupJoined' },
        { how: 'aside', to: sian.id, about: 'groupLeft' },
      ]),
    );
    const before = { ...ref, number: 1 };
    expect(await office.operations.record(actorOf(lena), before)).toMatchObject({ ok: false });
    expect(await office.operations.session(actorOf(lena), ref)).toMatchObject({ ok: false });
    expect(await office.operations.record(actorOf(sian), before)).toMatchObject({ ok: true });
    const next = { worker: ref.worker, session: 'panel-0002' };
    const planned = await office.operations.perform(actorOf(priya), 'startSession', {
      ...next,
      kind: 'peer',
      plannedAt: '2026-12-15T10:00:00.000Z',
      minutes: 120,
    });
    expect(planned).toMatchObject({ ok: true });
    const opened = await office.operations.session(actorOf(lena), next);
    expect(opened.ok && opened.view.group?.members.map(({ name }) => name)).toEqual([
      'Amir Khan',
      'Lena Ward',
      'Tom Hartley',
    ]);
    expect(await office.operations.session(actorOf(sian), next)).toMatchObject({ ok: false });
    const [hers] = (await office.operations.mine(actorOf(sian))).groups ?? [];
    expect(hers).toMatchObject({ left: true, open: [], records: [{ ref }] });
    const [theirs] = (await office.operations.mine(actorOf(lena))).groups ?? [];
    expect(theirs).toMatchObject({ left: false, records: [], open: [{ ref: next }] });
  });

  it('opens its folder to those alone who belonged to it from the beginning on', async () => {
    const head = await headOf({ id: ref.worker, name: '' });
    expect(folderReaders(head, '2026-11-11').map(({ name }) => name)).toEqual([
      'Amir Khan',
      'Tom Hartley',
      'Priya Raman',
    ]);
  });
});
