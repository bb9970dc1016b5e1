import type { Person } from '../../bot/supervision/people';
import type { OperationName } from '../../bot/supervision/operationName';
import { textOf } from '../records/pdfTools';
import { sessionOf, startAuditOffice, type AuditOffice } from './support/auditOffice';
import { actorOf } from './support/filingOffice';

const REASON = 'Audit of this supervision file';

let office: AuditOffice;
let priya: Person;
let tom: Person;
let sian: Person;
let lena: Person;
let drawnFor: Person;
let ref: { worker: string; session: string };

const act = (who: Person, name: OperationName, input: object) =>
  office.operations.perform(actorOf(who), name, { ...ref, ...input });
const read = (who: Person) => office.operations.audit(actorOf(who), ref);
const view = async (who: Person) => {
  const outcome = await read(who);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.view;
};

beforeAll(async () => {
  office = await startAuditOffice();
  ({ priya, tom, sian, lena } = office);
});
afterAll(() => office.stop());

// One story, in its order: each chapter starts where the one before it ended.
describe('an audit of a supervision file (DOMAIN.md rules 64 to 70)', () => {
  it('draws no file that the auditor is part of, and none without a complete record', async () => {
    expect(await office.draw('a', { auditor: priya })).toMatchObject({ code: 'invalid' });
    const empty = await office.worker('Nobody Yet', lena);
    const nothing = await office.draw('x', { auditor: empty, supervisor: lena });
    expect(nothing).toEqual({ code: 'nothingToDraw' });
  });

  it('falls on one of the files by its seed', async () => {
    const drawn = await office.draw('seed-1');
    expect(drawn).toMatchObject({ among: 2 });
    if ('code' in drawn) throw new Error(drawn.code);
    drawnFor = drawn.worker === tom.id ? tom : sian;
    ref = { worker: drawn.worker, session: drawn.session };
    await office.settle();
    expect(office.said.filter(({ about }) => about === 'auditAsked').map(({ to }) => to)).toEqual([lena.id]);
    const { toExamine } = await office.operations.audits(actorOf(lena));
    expect(toExamine).toMatchObject([{ ref, worker: { name: drawnFor.name } }]);
  });

  it('opens the records of that file alone to the auditor, with a reason that the worker can read', async () => {
    const other = drawnFor === tom ? sian : tom;
    expect(await office.record(lena, drawnFor)).toMatchObject({
      ok: false,
      refusal: { code: 'reasonNeeded' },
    });
    expect(await office.record(lena, drawnFor, REASON)).toMatchObject({ ok: true });
    expect(await office.record(lena, other, REASON)).toMatchObject({
      ok: false,
      refusal: { code: 'notFound' },
    });
    const log = await office.operations.accessLog(actorOf(drawnFor));
    const lines = log.ok ? log.view.lines : [];
    expect(lines.find(({ reason }) => reason === REASON)?.text).toContain('Lena Fox');
  });

  it('gives the auditor nothing but records: no session, no agenda, no preparation', async () => {
    expect(await office.operations.session(actorOf(lena), sessionOf(drawnFor))).toMatchObject({ ok: false });
  });

  it('is nobody else’s to see while it is written', async () => {
    const { form } = await view(lena);
    expect(form?.records).toHaveLength(1);
    for (const who of [drawnFor, priya]) expect(await read(who)).toMatchObject({ ok: false });
    const saved = await act(lena, 'saveAudit', {
      seen: 0,
      answers: {
        agreement: { value: 'yes', comment: '' },
        example: { value: 'How the workload was talked through.', comment: '' },
      },
      feedback: { supervisor: 'Write down why a decision was made.' },
    });
    expect(saved).toMatchObject({ ok: true });
    expect(await act(priya, 'saveAudit', { seen: 1, answers: {} })).toMatchObject({ ok: false });
    expect((await office.operations.mine(actorOf(drawnFor))).next).toEqual([]);
  });

  it('is complete only with words for both, over the text that was on the screen', async () => {
    const first = (await view(lena)).form;
    expect(await act(lena, 'completeAudit', { hash: first?.hash })).toMatchObject({
      refusal: { code: 'feedbackNeeded' },
    });
    await act(lena, 'saveAudit', { seen: 1, feedback: { supervisee: 'Your reflections carry the record.' } });
    expect(await act(lena, 'completeAudit', { hash: first?.hash })).toMatchObject({
      refusal: { code: 'textChanged' },
    });
  });

  it('passes over no question in silence: it says which have no answer, and takes “Does not apply”', async () => {
    const { form } = await view(lena);
    const ids = form?.sections.flatMap(({ questions }) => questions.map(({ id }) => id)) ?? [];
    expect(form?.unanswered).toEqual(ids.filter((id) => !['agreement', 'example'].includes(id)));
    const refused = await act(lena, 'completeAudit', { hash: form?.hash });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'answersNeeded' } });
    const fields = refused.ok ? {} : (refused.refusal.fields ?? {});
    expect(Object.keys(fields)).toEqual(form?.unanswered);
    const left = [...(form?.unanswered ?? [])];
    const written = left.filter((id) => fields[id]?.startsWith('Write an answer.'));
    expect(written).toEqual(['strength', 'change']);
    const answers = left.map((id) => [
      id,
      { value: written.includes(id) ? 'Nothing to say.' : 'notApplicable', comment: '' },
    ]);
    await act(lena, 'saveAudit', {
      seen: 2,
      answers: { ...Object.fromEntries(answers), gaps: { value: 'maybe', comment: 'A comment alone.' } },
    });
    const almost = (await view(lena)).form;
    expect(almost?.unanswered).toEqual(['gaps']);
    expect(await act(lena, 'completeAudit', { hash: almost?.hash })).toMatchObject({
      ok: false,
      refusal: { code: 'answersNeeded', fields: { gaps: 'Choose an answer, or “Does not apply”.' } },
    });
    await act(lena, 'saveAudit', { seen: 3, answers: { gaps: { value: 'notApplicable', comment: '' } } });
    const whole = (await view(lena)).form;
    expect(await act(lena, 'completeAudit', { hash: whole?.hash })).toMatchObject({ ok: true });
  });

  it('goes back to both whose supervision it is about (rule 70)', async () => {
    await office.settle();
    const told = office.said.filter(({ about }) => about === 'auditDone').map(({ to }) => to);
    expect(told.sort()).toEqual([drawnFor.id, priya.id].sort());
    for (const who of [drawnFor, priya]) {
      expect((await office.operations.audits(actorOf(who))).feedback).toMatchObject([{ ref }]);
      const { completed } = await view(who);
      expect(completed?.text.feedback.supervisee).toBe('Your reflections carry the record.');
    }
    expect((await office.operations.audits(actorOf(lena))).toExamine).toEqual([]);
  });

  it('is sealed and filed once, among the audits of the worker’s file, and names nobody there', async () => {
    expect((await view(priya)).completed?.filing?.state).toBe('filed');
    const files = office.files().filter((path) => path.includes('7 Audits'));
    expect(files).toHaveLength(1);
    const text = textOf(office.read(files[0] ?? ''));
    expect(text).toContain('How the workload was talked through.');
    expect(text).not.toContain(drawnFor.name);
  });

  it('closes the file to the auditor again', async () => {
    expect(await office.record(lena, drawnFor, REASON)).toMatchObject({ ok: false });
    expect(await act(lena, 'saveAudit', { seen: 2, answers: {} })).toMatchObject({ ok: false });
  });

  it('is corrected by its auditor alone, while both go on reading what was filed', async () => {
    const why = 'A date was wrong.';
    expect(await act(priya, 'correctAudit', { number: 1, why })).toMatchObject({ ok: false });
    expect(await act(lena, 'correctAudit', { number: 2, why })).toMatchObject({ refusal: { code: 'stale' } });
    expect(await act(lena, 'correctAudit', { number: 1, why })).toMatchObject({ ok: true });
    expect(await view(lena)).toMatchObject({ correcting: { of: 1, why }, form: { records: [] } });
    await act(lena, 'saveAudit', {
      seen: 4,
      feedback: { supervisee: 'Your reflections carry each record.' },
    });
    for (const who of [drawnFor, priya])
      expect((await view(who)).completed?.text.feedback.supervisee).toBe(
        'Your reflections carry the record.',
      );
    expect(await office.record(lena, drawnFor, REASON)).toMatchObject({ ok: false });
  });

  it('files the correction as a new version that names the old one and why, and tells both', async () => {
    office.clock.now = '2026-11-05T12:00:00.000Z';
    const { form } = await view(lena);
    expect(await act(lena, 'completeAudit', { hash: form?.hash })).toMatchObject({ ok: true });
    await office.settle();
    const told = office.said.filter(({ about }) => about === 'auditCorrected').map(({ to }) => to);
    expect(told.sort()).toEqual([drawnFor.id, priya.id].sort());
    expect((await view(drawnFor)).completed).toMatchObject({
      on: '2026-11-03',
      number: 2,
      corrects: { number: 1, why: 'A date was wrong.', correctedOn: '2026-11-05' },
      earlier: [1],
      filing: { state: 'filed' },
    });
    const files = office.files().filter((path) => path.includes('7 Audits'));
    expect(files).toHaveLength(2);
    const [first, second] = files.map((path) => textOf(office.read(path)));
    expect(first).toContain('Your reflections carry the record.');
    expect(second).toContain(
      'It follows version 1, which is kept. Why there is a new version: A date was wrong.',
    );
  });

  it('makes no new version of a correction that changed no word', async () => {
    await act(lena, 'correctAudit', { number: 2, why: 'Opened by mistake' });
    const { form } = await view(lena);
    const left = await act(lena, 'completeAudit', { hash: form?.hash });
    expect(left.ok && left.done).toBe('Nothing was changed, so what was filed stands as it is.');
    expect(await view(lena)).toMatchObject({ completed: { number: 2 }, mayCorrect: true });
    expect(office.files().filter((path) => path.includes('7 Audits'))).toHaveLength(2);
  });

  it('is drawn in the tab by who manages the service, with its seed, once for a repeated click (rule 65)', async () => {
    const scope = await office.putUnder(lena);
    const offered = await office.operations.sampling(actorOf(lena), scope);
    const { supervisors, schedules } = offered.ok ? offered.view : { supervisors: [], schedules: [] };
    expect(supervisors.map(({ name }) => name)).toEqual(['Priya Raman']);
    expect(offered.ok && offered.view.auditors.map(({ name }) => name)).toEqual([
      'Anil Quality',
      'Priya Raman',
    ]);
    const input = {
      supervisor: priya.id,
      auditor: lena.id,
      schedule: schedules[0]?.id,
      session: 'audit-in-tab',
    };
    const asks = (who: Person, changes: object = {}) =>
      office.operations.perform(actorOf(who), 'drawSample', { ...input, ...changes });
    expect(await asks(tom)).toMatchObject({ ok: false, refusal: { code: 'notFound' } });
    expect(await asks(lena, { auditor: priya.id })).toMatchObject({ refusal: { code: 'invalid' } });
    expect(await asks(lena, { auditor: 'helen-0001' })).toMatchObject({ refusal: { code: 'invalid' } });
    const [drawn, again] = [await asks(lena), await asks(lena)];
    expect(drawn.ok && drawn.done).toMatch(
      /^Drawn: the file W-20\d\d \(.+\), one of 2 files in the workload/,
    );
    expect(again).toMatchObject({ ok: true });
    const list = await office.operations.sampling(actorOf(lena), scope);
    expect(list.ok && list.view.drawn).toMatchObject([
      { auditor: 'Lena Fox', among: 2, supervisor: 'Priya Raman' },
    ]);
    expect(list.ok && list.view.drawn[0]?.seed).toMatch(/./);
    expect(await asks(lena, { auditor: 'anil-0001', session: 'audit-by-anil' })).toMatchObject({ ok: true });
    expect(await office.operations.sampling(actorOf(priya), scope)).toMatchObject({ ok: false });
  });

  it('counts as no session of the worker’s', async () => {
    const head = await office.services.store.subjects.loadHead(drawnFor.id);
    expect(head?.sessions.map(({ kind }) => kind)).toEqual(['personal']);
  });
});
