import { londonDate } from '../../../bot/supervision/calendar';
import type { AuditLine, AuditView } from '../../../bot/supervision/auditViews';
import { samplePerson } from '../../../infra/local/sample/people';
import type { SentToTeams } from '../../support/cloud/teamsStandIn';
import { personAt } from '../../support/cloud/personAt';
import { allDone, allMessages, allRows } from '../support/allRows';
import { openDesk, type Desk } from '../support/desk';
import type { Told } from '../support/told';

const oid = (key: string) => samplePerson(key).oid;
const GROUP = { worker: 'G-told-group', session: 'told-panel' };
const AUDIT = 'told-audit';
const PEOPLE = ['tom', 'lan', 'priya', 'morag', 'sian', 'helen', 'mohammed', 'zoe'];

/** Tables in which what people wrote belongs; everywhere else none of it may be. */
const FOR_CONTENT = ['Supervision', 'Sealed'];
const MARK = /qzw[a-z]+/gi;

/**
 * People write in every place where they can, through the real doors; then everything that the server wrote down or
 * sent meanwhile is searched for it (rules 20, 50, 58, 63).
 */
export function words(told: Told): void {
  const used = new Set<string>();
  const left: SentToTeams[] = [];
  let desk: Desk;
  let started = 0;
  /** A sentence with a word in it that stands nowhere else. */
  const wrote = (what: string) => {
    used.add(`qzw${what}`);
    return `I wrote qzw${what} here.`;
  };
  const day = (days = 0) => londonDate(new Date(Date.now() + days * 86_400_000).toISOString());
  const marksIn = (text: string) => [
    ...new Set([...text.matchAll(MARK)].map(([mark]) => mark.toLowerCase())),
  ];

  beforeAll(async () => {
    const { cloud } = told();
    desk = openDesk(cloud);
    started = cloud.log().length;
    const before = cloud.teams.onSent;
    cloud.teams.onSent = (each) => {
      left.push(each);
      before(each);
    };
    // Whoever has said something can be reached.
    for (const key of PEOPLE) await (await personAt(cloud, key)).say('help');
    left.length = 0;
  });

  it('a group plans, writes, and signs in two minds', async () => {
    const members = [oid('tom'), oid('lan')];
    const soon = new Date(Date.now() + 60_000).toISOString();
    await desk.does('priya', 'startGroup', {
      group: 'told-group',
      session: GROUP.session,
      name: 'Panel',
      kind: 'peer',
      members,
      plannedAt: soon,
      minutes: 90,
    });
    await desk.does('lan', 'addAgendaItem', { ...GROUP, item: 'item-0001', text: wrote('groupitem') });
    await desk.does('priya', 'saveRecord', {
      ...GROUP,
      seen: 0,
      headings: { themes: { notes: wrote('groupnotes'), decisions: wrote('groupdecision') } },
      actions: [
        { id: 'group-action', text: wrote('groupaction'), owner: 'worker', member: oid('tom'), due: day(20) },
      ],
      heldOn: day(),
      minutes: 90,
    });
    const { seen, record } = (await desk
      .asks('priya', `/api/preview/${GROUP.worker}/${GROUP.session}`, {})
      .then(({ text }) => JSON.parse(text) as unknown)) as { seen: number; record: { hash: string } };
    await desk.does('priya', 'sendRecord', { ...GROUP, seen, hash: record.hash, sign: true });
    const over = { ...GROUP, number: 1, hash: record.hash };
    await desk.does('lan', 'signRecord', { ...over, stance: 'comment', text: wrote('groupcomment') });
    await desk.does('tom', 'askForChange', { ...over, text: wrote('groupchange') });
  });

  it('cases are added, discussed and ticked', async () => {
    used.add('qzwc');
    await desk.does('tom', 'addCases', {
      worker: oid('tom'),
      batch: 'told-batch',
      references: 'QZWC-100001',
      type: 'family-safeguarding/all',
      openedOn: day(-20),
    });
    const supervised = { on: day(-1), cases: [{ case: 'told-batch-1', depth: 'full' }] };
    await desk.does('priya', 'superviseCases', { worker: oid('tom'), ...supervised });
    const decisions = [{ case: 'told-batch-1', supervisedOn: day(-1) }];
    await desk.does('tom', 'recordedInCaseSystem', { worker: oid('tom'), decisions, recordedOn: day() });
  });

  it('somebody writes for themselves, and raises a concern', async () => {
    await desk.does('mohammed', 'saveLearning', {
      worker: oid('mohammed'),
      entry: 'told-entry',
      seen: 0,
      on: day(),
      answers: { learnt: wrote('learning') },
    });
    await desk.does('mohammed', 'raiseConcern', {
      worker: oid('mohammed'),
      concern: 'told-concern',
      about: oid('zoe'),
      step: 'supervisor',
      reader: oid('zoe'),
      text: wrote('concern'),
      tellSupervisor: false,
    });
    await desk.reads('zoe', `/api/concerns/${oid('mohammed')}/told-concern`);
    await desk.does('mohammed', 'requestSupervision', {
      worker: oid('mohammed'),
      why: wrote('request'),
      asked: true,
    });
  });

  it('a session is asked to be moved, and its preparation shared', async () => {
    const ref = { worker: oid('lan'), session: 'planted-coming' };
    const { version = 0 } =
      (await told().world.store.subjects.load(ref.worker, ref.session))?.subject.reflection ?? {};
    await desk.does('lan', 'requestMove', { ...ref, why: wrote('move') });
    const saved = (await desk.does('lan', 'saveReflection', {
      ...ref,
      seen: version,
      answers: { 'gone-well': wrote('shared') },
    })) as { session: { ownReflection: { version: number } } };
    await desk.does('lan', 'shareReflection', { ...ref, seen: saved.session.ownReflection.version });
  });

  it('access to a file is asked for, given and refused, and a file is opened with a reason', async () => {
    const worker = oid('tom');
    const other = oid('lan');
    await desk.does('morag', 'requestAccess', {
      worker,
      request: 'told-request',
      reason: wrote('accessgiven'),
    });
    await desk.does('sian', 'grantAccess', { worker, request: 'told-request', until: day(10) });
    await desk.does('morag', 'requestAccess', {
      worker: other,
      request: 'told-other',
      reason: wrote('accessasked'),
    });
    await desk.does('helen', 'refuseAccess', {
      worker: other,
      request: 'told-other',
      why: wrote('accessrefused'),
    });
    const opened = await desk.asks('morag', `/api/records/${worker}/planted-signed/1`, {
      reason: wrote('opening'),
    });
    expect(opened.status).toBe(200);
  });

  it('the lawful exception is proposed by one and confirmed by another', async () => {
    const worker = oid('tom');
    await desk.does('sian', 'proposeQuietOpening', {
      worker,
      opening: 'told-quiet',
      reason: wrote('quiet'),
      until: day(10),
    });
    await desk.does('helen', 'confirmQuietOpening', { worker, opening: 'told-quiet' });
  });

  it('a file is drawn, examined, and what came of it told', async () => {
    const { policies } = told().world.services;
    await desk.does('sian', 'drawSample', {
      supervisor: oid('priya'),
      auditor: oid('sian'),
      schedule: policies[0]?.audit.schedules[0]?.id,
      session: AUDIT,
    });
    await allDone(told().cloud.azurite.connectionString);
    const { toExamine } = (await desk.reads('sian', '/api/audits')) as { toExamine: AuditLine[] };
    const ref = toExamine.map((audit) => audit.ref).find(({ session }) => session === AUDIT);
    const drawn = (await desk.reads('sian', `/api/audits/${ref?.worker}/${AUDIT}`)) as AuditView;
    const others = drawn.form?.sections.flatMap(({ questions }) =>
      questions.map(({ id, answer }) => [
        id,
        { value: answer === 'text' ? 'Nothing.' : 'notApplicable', comment: '' },
      ]),
    );
    await desk.does('sian', 'saveAudit', {
      ...ref,
      seen: 0,
      answers: {
        ...(Object.fromEntries(others ?? []) as object),
        agreement: { value: 'yes', comment: wrote('auditcomment') },
        example: { value: wrote('auditanswer'), comment: '' },
      },
      feedback: { supervisor: wrote('auditfeedback'), supervisee: wrote('auditwords') },
    });
    const { form } = (await desk.reads('sian', `/api/audits/${ref?.worker}/${AUDIT}`)) as AuditView;
    await desk.does('sian', 'completeAudit', { ...ref, hash: form?.hash });
    const why = wrote('auditcorrected');
    await desk.does('sian', 'correctAudit', { ...ref, number: 1, why });
  });

  it('none of it is left in a chat', async () => {
    await allDone(told().cloud.azurite.connectionString);
    expect(left.length).toBeGreaterThan(5);
    expect(left.flatMap(({ text }) => marksIn(text))).toEqual([]);
  });

  it('none of it is in the log, nor in what was refused', () => {
    const log = told().cloud.log().slice(started);
    expect(log).toContain('"operation":"raiseConcern"');
    expect(marksIn(log)).toEqual([]);
    expect(desk.refusals.flatMap(marksIn)).toEqual([]);
  });

  it('none of it is stored but where people’s words belong, and waits in no queue', async () => {
    const { connectionString } = told().cloud.azurite;
    const rows = await allRows(connectionString);
    expect([...rows.keys()]).toEqual(expect.arrayContaining(['Supervision', 'Standing', 'People', 'Due']));
    expect([...used].filter((mark) => !rows.get('Supervision')?.toLowerCase().includes(mark))).toEqual([]);
    for (const [table, text] of rows)
      if (!FOR_CONTENT.includes(table)) expect([table, marksIn(text)]).toEqual([table, []]);
    expect(marksIn(await allMessages(connectionString))).toEqual([]);
  });
}
