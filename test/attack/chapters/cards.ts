import { samplePerson } from '../../../infra/local/sample/people';
import { activityOf, personAt, pressed } from '../../support/cloud/personAt';
import type { Told } from '../support/told';

const worker = samplePerson('tom').oid;
const coming = { worker, session: 'planted-coming' };
const sent = { worker, session: 'planted-sent' };
const wrongHash = '0'.repeat(64);

/** Cards whose data somebody altered, and clients that act by themselves. */
export function cards(told: Told): void {
  const plantedIn = (text: string, oid: string) =>
    told()
      .world.planted.filter(({ word, readers }) => text.includes(word) && !readers.has(oid))
      .map(({ word }) => word);
  const versionOf = async () => {
    const loaded = await told().world.store.subjects.load(worker, 'planted-sent');
    return loaded?.subject.versions.at(-1);
  };
  const signing = async (over: object = {}) => ({
    ...sent,
    number: 1,
    hash: (await versionOf())?.hash,
    stance: 'agree',
    ...over,
  });

  it.each([
    'show.session',
    'show.record',
    'show.prepare',
    'show.write',
    'show.heading',
    'show.recordPreview',
    'show.difference',
    'show.change',
    'show.preview',
    'openSession',
    'openRecord',
  ])('%s with another’s ids answers as it does for ids that there are not', async (verb) => {
    const stranger = await personAt(told().cloud, 'grace');
    const plain = (text: string) => text.replace(/[0-9A-Fa-f]{8}/g, '#');
    for (const ref of [coming, sent]) {
      const theirs = await stranger.click(verb, { ...ref, number: 1 });
      const nobodys = await stranger.click(verb, {
        worker: ref.worker,
        session: 'not-there-at-all',
        number: 1,
      });
      expect(plain(theirs.text)).toBe(plain(nobodys.text));
      expect(plantedIn(theirs.text, stranger.oid)).toEqual([]);
    }
  });

  it('a supervisor who opens the worker’s preparation sees none of it', async () => {
    const priya = await personAt(told().cloud, 'priya');
    for (const verb of ['show.prepare', 'show.preview', 'show.session', 'show.write']) {
      const { text } = await priya.click(verb, coming);
      expect(text).toContain('AdaptiveCard');
      expect(plantedIn(text, priya.oid)).toEqual([]);
    }
  });

  it('a team manager is shown nothing of anybody’s words', async () => {
    const morag = await personAt(told().cloud, 'morag');
    const answers = await Promise.all([
      morag.click('show.session', coming),
      morag.click('show.record', { ...sent, number: 1 }),
      morag.get('/api/teams/north'),
      morag.get(`/api/sessions/${worker}/planted-sent`),
      morag.get(`/api/records/${worker}/planted-sent/1`),
      morag.get(`/api/documents/${worker}/planted-sent/1`),
    ]);
    expect(answers.map(({ text }) => plantedIn(text, morag.oid)).flat()).toEqual([]);
  });

  it.each([
    ['another’s name', { by: samplePerson('priya').oid, actor: samplePerson('priya').oid }],
    ['a text that was not shown', { hash: wrongHash }],
    ['a version that is not there', { number: 7 }],
    ['a version before the first', { number: 0 }],
    ['a part of a version', { number: 0.5 }],
  ])('a signature with %s is not given', async (_what, over) => {
    const tom = await personAt(told().cloud, 'tom');
    if (!('by' in over)) await tom.click('signRecord', await signing(over));
    else await (await personAt(told().cloud, 'grace')).click('signRecord', await signing(over));
    expect((await versionOf())?.signatures.map(({ role }) => role)).toEqual(['supervisor']);
  });

  it('a client that refreshes by itself never signs, sends or deletes', async () => {
    const tom = await personAt(told().cloud, 'tom');
    const before = await told().world.store.subjects.load(worker, 'planted-coming');
    await tom.click('signRecord', await signing(), 'automatic');
    for (const verb of ['shareReflection', 'deleteReflection', 'cancelSession', 'requestMove'])
      await tom.click(
        verb,
        { ...coming, seen: 1, why: 'x', whose: 'worker', reason: 'sickness' },
        'automatic',
      );
    expect((await versionOf())?.signatures).toHaveLength(1);
    const after = await told().world.store.subjects.load(worker, 'planted-coming');
    expect(after?.subject).toEqual(before?.subject);
  });

  it('the same activity delivered again, and again under another name, signs once', async () => {
    const tom = await personAt(told().cloud, 'tom');
    const data = await signing();
    await Promise.all([1, 2, 3].map(() => tom.click('signRecord', data)));
    await tom.say(undefined, { ...pressed('signRecord', data), id: 'activity-2' });
    expect((await versionOf())?.signatures).toHaveLength(2);
  });

  it('who an activity is from is believed, and who its data says is not', async () => {
    const grace = await personAt(told().cloud, 'grace');
    const said = {
      ...coming,
      from: { aadObjectId: worker },
      aadObjectId: worker,
      actor: worker,
      tenant: 'x',
    };
    expect(plantedIn((await grace.click('show.session', said)).text, grace.oid)).toEqual([]);
  });

  it.each([
    [
      'another tenant',
      {
        channelData: { tenant: { id: 'other' } },
        conversation: { id: 'a:x', conversationType: 'personal', tenantId: 'other' },
      },
    ],
    ['no tenant', { channelData: {}, conversation: { id: 'a:x', conversationType: 'personal' } }],
    ['no person', { from: { id: '29:x' } }],
  ])('an activity of %s is asked for a work account, and shown nothing', async (_whose, over) => {
    const { text } = await (
      await personAt(told().cloud, 'tom')
    ).say(undefined, { ...pressed('show.session', coming), ...over });
    expect(text).toContain('work account');
    expect(told().world.planted.filter(({ word }) => text.includes(word))).toEqual([]);
  });

  it('a name full of marks, links and mentions stays a name', async () => {
    const { cloud } = told();
    const name = '[here](https://evil.example) <at>everyone</at> <script>x</script> {{DATE(2026)}}';
    const { oid } = samplePerson('grace');
    const from = { ...(activityOf(oid)['from'] as object), name };
    const seen = told().sent;
    await (await personAt(cloud, 'grace')).say(name, { from });
    expect(seen.length).toBeGreaterThan(0);
    const cards = seen.map(({ text }) =>
      JSON.stringify((JSON.parse(text) as { attachments: object }).attachments),
    );
    for (const card of cards) expect(card).not.toMatch(/evil\.example|<at>|<script>|\{\{DATE/);
  });

  it('what one types stays words on the card of the other: no mark, link, mention or macro of it acts', async () => {
    const { cloud } = told();
    const typed =
      '# **bold** [here](https://evil.example) <at>everyone</at> <script>x</script> {{DATE(2026)}} &lt;b&gt;';
    const ref = { worker: samplePerson('lan').oid, session: 'planted-coming' };
    const lan = await personAt(cloud, 'lan');
    const added = await lan.post('/api/operations/addAgendaItem', { ...ref, item: 'item-odd', text: typed });
    expect(added.status).toBe(200);
    const { text } = await (await personAt(cloud, 'priya')).click('show.session', ref);
    expect(text).toContain('evil.example');
    // Only text blocks read Markdown, and all clients read macros in them.
    const blocks = [...text.matchAll(/\{"type":"TextBlock","text":("(?:[^"\\]|\\.)*")/g)].map(
      ([, block = '""']) => JSON.parse(block) as string,
    );
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks)
      expect(block).not.toMatch(/(?<!\\)\[here|(?<!\\)<(?:at|script)|(?<!\\)\{\{|(?<!\\)\*\*|(?<!\\)&lt;/);
    expect(text).not.toContain('"entities"');
  });

  it('refusals cost the same work whether the thing is there or not', async () => {
    const { operations, store } = told().world;
    const grace = { id: samplePerson('grace').oid, tenant: 't' };
    const cost = async (ref: { worker: string; session: string }) => {
      const before = { ...store.counter };
      await operations.perform(grace, 'signRecord', { ...(await signing()), ...ref });
      await operations.session(grace, ref);
      await operations.record(grace, ref);
      return { tables: store.counter.tables - before.tables, queues: store.counter.queues - before.queues };
    };
    const asked = await cost({ worker, session: 'planted-sent' });
    expect(await cost({ worker, session: 'not-there-at-all' })).toEqual(asked);
    expect(await cost({ worker: '5a30dead-0000-4000-8000-00000000dead', session: 'planted-sent' })).toEqual(
      asked,
    );
  });
}
