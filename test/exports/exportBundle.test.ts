import { strFromU8, unzipSync } from 'fflate';
import { exportBundle } from '../../bot/exports/bundle/exportBundle';
import { marksOf } from '../../bot/exports/bundle/marksOf';
import type { KnownPeople } from '../../bot/exports/bundle/knownPeople';
import type { ReviewItem } from '../../bot/exports/bundle/reviewItems';
import { startAzurite, type Azurite } from '../support/azurite';
import { actorOf, bytesOf, oidOf, openPlayed, playPeople, type PlayedStore } from './support/playedStore';
import { writeTodaysSession } from './support/todaysSession';

const DRAFTED =
  'Tom worried about Łukasz Wiśniewski\u2019s caseload, and told mrs Okafor & Bella <so>. Ring 07700 900123.';
const PRIVATE = 'I have told nobody that I may leave.';
const SHARED = 'The visit with Adaeze went well.';

let azurite: Azurite;
let played: PlayedStore;
let files: Record<string, Uint8Array>;

const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
const items = () => JSON.parse(text('review.json')) as ReviewItem[];

beforeAll(async () => {
  azurite = await startAzurite();
  played = await openPlayed(azurite.connectionString);
  await playPeople(played, ['tom']);
  await writeTodaysSession(played, { kept: PRIVATE, shared: SHARED, drafted: DRAFTED });
  const zip = await exportBundle(played.services, played.documents, {
    worker: 'tom',
    by: 'Dana Price',
    why: 'Request of 2 November',
  }).catch(() => undefined);
  expect(zip).toBeUndefined();
  const head = await played.store.subjects.loadHead(oidOf('tom'));
  const made = await exportBundle(played.services, played.documents, {
    worker: head?.worker.reference ?? '',
    by: 'Dana Price',
    why: 'Request of 2 November',
  });
  if (!made) throw new Error('There is no bundle.');
  files = unzipSync(await bytesOf(made));
}, 120_000);

afterAll(() => azurite.stop());

describe('the bundle for a subject access request', () => {
  it('holds the supervisor’s unsent draft, marked as one', () => {
    const draft = items().find((item) => item.text === DRAFTED);
    expect(draft).toMatchObject({ unsentDraft: true, by: [expect.any(String)] });
    expect(text('review.html')).toContain('unsent draft of the supervisor');
  });

  it('marks others with a reason, removes nothing, and leaves the worker’s own name alone', () => {
    const draft = items().find((item) => item.text === DRAFTED);
    expect(draft?.marks.map((mark) => [mark.text, mark.reason])).toEqual([
      ['Łukasz Wiśniewski', expect.stringMatching(/^the name of/)],
      ['Okafor', 'a word with a capital: may be a name'],
      ['Bella', 'a word with a capital: may be a name'],
      ['07700 900123', 'a telephone number or another long number'],
    ]);
    expect(draft?.marks.every((mark) => (mark as { decision?: string }).decision === '')).toBe(true);
    const page = text('review.html').replaceAll(/<\/?mark>|<sup>\d+<\/sup>/g, '');
    expect(page).toContain(DRAFTED.replace('&', '&amp;').replace('<so>', '&lt;so&gt;'));
  });

  it('holds what was shared, and keeps what was not in a file that nobody needs to open', () => {
    expect(items().some((item) => item.text === SHARED)).toBe(true);
    for (const path of Object.keys(files).filter((each) => !each.startsWith('unread/')))
      expect(text(path)).not.toContain(PRIVATE);
    expect(text('unread/reflections.json')).toContain(PRIVATE);
  });

  it('looks at the same words once, wherever they stand', () => {
    const texts = items().map((item) => `${item.unsentDraft} ${item.text.trim()}`);
    expect(new Set(texts).size).toBe(texts.length);
    expect(items().some(({ where }) => where.length > 1)).toBe(true);
  });

  it('is in the worker’s access log with who and why, before it is made', async () => {
    const { operations } = await played.store.subjects.newestOperations(oidOf('tom'), 1);
    expect(operations[0]).toMatchObject({
      name: 'subjectAccessExport',
      byName: 'Dana Price',
      reason: 'Request of 2 November',
    });
    const log = await played.operations.accessLog(actorOf('tom'));
    if (!log.ok) throw new Error('refused');
    expect(log.view.lines[0]).toMatchObject({
      text: 'Dana Price made a copy of the whole file for a subject access request.',
      reason: 'Request of 2 November',
    });
  });

  it('says first that it is not for the worker as it is, and what it leaves out', () => {
    expect(text('READ-FIRST.html')).toContain('Not for the worker as it is');
    expect(text('READ-FIRST.html')).toContain('Not searched');
    expect(text('READ-FIRST.html')).not.toMatch(/<script|https?:/);
  });

  it('says on its first page what each file and folder holds', () => {
    for (const path of Object.keys(files).filter((each) => each !== 'READ-FIRST.html'))
      expect(text('READ-FIRST.html')).toContain(path.startsWith('documents/') ? 'documents/' : path);
  });

  it('names where the worker supervises others, without what stands there', async () => {
    const supervisor = (await played.store.subjects.loadHead(oidOf('tom')))?.pairings[0]?.supervisor.id ?? '';
    const zip = await exportBundle(played.services, played.documents, {
      worker: supervisor,
      by: 'Dana Price',
      why: 'Another request',
    });
    if (!zip) throw new Error('There is no bundle.');
    const theirs = unzipSync(await bytesOf(zip));
    const places = strFromU8(theirs['data/elsewhere.json'] ?? new Uint8Array());
    expect(places).toContain('Supervisor of a session (personal)');
    expect(places).not.toContain('Tom');
  });

  it('has nothing of somebody who has no file', async () => {
    expect(
      await exportBundle(played.services, played.documents, { worker: 'W-0', by: 'Dana', why: 'Why' }),
    ).toBeUndefined();
  });
});

describe('marking what may be about others', () => {
  const people: KnownPeople = {
    whole: new Map([
      ['Priya Raman', 'a supervisor'],
      ['Nguyễn Thị Ánh', 'a worker'],
      ['علي حسن', 'a worker'],
    ]),
    parts: new Set(['Priya', 'Raman', 'Nguyễn', 'Thị', 'Ánh', 'علي', 'حسن']),
    own: new Set(['Tom', 'Hartley']),
  };
  const marked = (words: string) => marksOf(words, people).map((mark) => mark.text);

  it.each([
    ['Priya Raman’s view, then Priya again.', ['Priya Raman', 'Priya']],
    ['Tom Hartley and TOM’s own plan.', []],
    ['We met on Tuesday in November with MASH.', []],
    ['The mother, Anne-Marie O’Brien, rang.', ['Anne-Marie O’Brien']],
    ['Yesterday was hard. Bella was there.', []],
    ['It was hard for her; Bella said so: Aunt too – Nadia as well.', ['Bella', 'Aunt', 'Nadia']],
    ['Yesterday was hard. Bella Jones was there.', ['Bella Jones']],
    ['Spoke to Dr Ward and A.B. about it.', ['Ward', 'A.B.']],
    ['Nguyễn Thị Ánh thấy ổn; سألت علي حسن.', ['Nguyễn Thị Ánh', 'علي حسن']],
    ['Mail b.jones@example.org, born 3.4.2015.', ['b.jones@example.org', '3.4.2015']],
    ['will, may and grace are words', []],
  ])('%s', (words, expected) => {
    expect(marked(words)).toEqual(expected);
  });

  it('gives the place of each mark in the text itself', () => {
    const words = '😀 Priya’s cat and Priya Raman';
    for (const { start, end, text: found } of marksOf(words, people))
      expect(words.slice(start, end)).toBe(found);
  });
});
