import { unzipSync, strFromU8 } from 'fflate';
import { examinations, groupSessions } from '../../bot/exports/own/ownAsides';
import type { OwnSession } from '../../bot/exports/own/ownData';
import type { AccessLogLine } from '../../bot/api/contract';
import { startAzurite, type Azurite } from '../support/azurite';
import {
  actorOf,
  bytesOf,
  followSome,
  oidOf,
  openPlayed,
  playPeople,
  type PlayedStore,
} from './support/playedStore';
import { writeTodaysSession } from './support/todaysSession';

const DRAFTED = 'Only the supervisor has seen these words so far.';
const PRIVATE = 'Nobody but Tom has read <b>these</b> & other words.';

let azurite: Azurite;
let played: PlayedStore;
let files: Record<string, Uint8Array>;

const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
const json = (path: string): unknown => JSON.parse(text(path));

beforeAll(async () => {
  azurite = await startAzurite();
  played = await openPlayed(azurite.connectionString);
  await playPeople(played, ['tom']);
  await writeTodaysSession(played, { kept: PRIVATE, drafted: DRAFTED });
  await followSome(played, 1_000);
  const [first] = played.library.keys();
  played.library.set(first ?? '', Buffer.from('%PDF put there by somebody else'));
  const outcome = await played.operations.export(actorOf('tom'));
  if (!outcome.ok) throw new Error('The export was refused.');
  files = unzipSync(await bytesOf(outcome.zip));
}, 120_000);

afterAll(() => azurite.stop());

describe('the worker’s own copy', () => {
  it('holds the document of each version, and says of one in the library that it is not the one that was filed', () => {
    const pdfs = Object.keys(files).filter((path) => path.endsWith('.pdf'));
    expect(pdfs.length).toBe(played.library.size);
    expect(pdfs.length).toBeGreaterThan(3);
    expect(text('index.html').match(/is the one that was filed/g)).toHaveLength(pdfs.length - 1);
    expect(text('index.html').match(/is not the one that was filed/g)).toHaveLength(1);
  });

  it('holds their own unshared reflection, with its question', () => {
    const today = (json('data/sessions.json') as OwnSession[]).find(
      ({ session }) => session.id === 'todays-session',
    );
    expect(today?.reflection?.answers).toEqual([
      { question: expect.stringMatching(/\?$/) as string, answer: PRIVATE },
    ]);
  });

  it('does not hold what the supervisor has not sent (DESIGN rule 1)', () => {
    for (const path of Object.keys(files)) expect(text(path)).not.toContain(DRAFTED);
  });

  it('holds every session, newest first', () => {
    const days = (json('data/sessions.json') as OwnSession[]).map(({ day }) => day);
    expect(days.length).toBe(7);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('holds who opened what, itself first', () => {
    const lines = json('data/access-log.json') as AccessLogLine[];
    expect(lines[0]?.text).toContain('You took a copy');
    expect(lines.map(({ text: words }) => words).join('\n')).toMatch(/opened the session on/);
  });

  it('reads as a page without scripts or addresses outside, with what people wrote escaped', () => {
    const index = text('index.html');
    expect(index).toContain('Nobody but Tom has read &lt;b&gt;these&lt;/b&gt; &amp; other words.');
    expect(index).not.toMatch(/<script|https?:/);
    expect(index).toMatch(/<html lang="en-GB">/);
  });

  it('has on its page the group sessions and examinations that the worker can read', () => {
    const documents = ['SR-GROUP', 'QA-1'].map((reference) => ({
      path: `documents/${reference}.pdf`,
      reference,
      number: 1,
      heldOn: '2026-11-12',
      origin: 'filed' as const,
    }));
    const aside = { heldOn: '2026-11-12', completedOn: '2026-11-12', number: 1 };
    const group = { group: 'Panel', kind: 'peer', kindTitle: 'Peer supervision', minutes: 90, ...aside };
    const held = groupSessions({ groupSessions: [group] }, { documents, ofGroups: [] });
    expect(held.markup).toMatch(/Panel[^]*Peer supervision[^]*12 November 2026[^]*90 minutes/u);
    const feedback = { supervisor: 'Ask first.', supervisee: 'Go on <so>.' };
    const auditor = { id: 'a', name: 'Morag Sinclair', jobTitle: 'Team manager' };
    const period = { from: '2026-05-01', to: '2026-10-31' };
    const audit = { title: 'Examining a file', auditor, period, sections: [], feedback };
    const { markup } = examinations({ audits: [{ ...aside, reference: 'QA-1', audit }] }, { documents });
    expect(markup).toContain('href="documents/QA-1.pdf"');
    expect(markup).toContain('Go on &lt;so&gt;.');
    expect(text('index.html')).toMatch(/<h2 id="groups">[^]*<h2 id="examinations">/u);
  });

  it('links to files that are there, all of them', () => {
    const links = [...text('index.html').matchAll(/href="([^"#]+)"/g)].map(([, path = '']) =>
      decodeURIComponent(path),
    );
    expect(new Set(links)).toEqual(new Set(Object.keys(files).filter((path) => path !== 'index.html')));
  });

  it('is refused to somebody without a file', async () => {
    expect(await played.operations.export({ id: 'nobody', tenant: 't' })).toMatchObject({
      ok: false,
      refusal: { code: 'notFound' },
    });
  });

  it('is made all the same when a document cannot be had, and says which', async () => {
    const { fetch, render } = played.documents;
    played.documents.fetch = async () => undefined;
    played.documents.render = async () => Promise.reject(new Error('no'));
    const outcome = await played.operations.export(actorOf('tom'));
    if (!outcome.ok) throw new Error('refused');
    const made = unzipSync(await bytesOf(outcome.zip));
    Object.assign(played.documents, { fetch, render });
    expect(strFromU8(made['index.html'] ?? new Uint8Array())).toContain('It could not be had just now.');
  });
});

describe('the access log of one’s own file', () => {
  it('is told in sentences, newest first, with what was done again and again on one line', async () => {
    const answer = await played.operations.accessLog(actorOf('tom'));
    if (!answer.ok) throw new Error('refused');
    const { lines } = answer.view;
    expect(lines[0]?.text).toBe('You took a copy of all that can be seen here, 2 times that day.');
    expect(lines.at(-1)?.text).toMatch(/planned the session on/);
  });

  it('goes on to its beginning page by page', async () => {
    const seen: string[] = [];
    for (let before: string | undefined, more = true; more;) {
      const page = await played.store.subjects.newestOperations(oidOf('tom'), 7, before);
      seen.push(...page.operations.map(({ number }) => `${number}`));
      before = page.next;
      more = before !== undefined;
    }
    const head = await played.store.subjects.loadHead(oidOf('tom'));
    expect(seen).toEqual(
      Array.from({ length: head?.chain.count ?? 0 }, (_, index) => `${(head?.chain.count ?? 0) - index}`),
    );
  });

  it('is one’s own alone: somebody without a file has none', async () => {
    expect(await played.operations.accessLog({ id: 'nobody', tenant: 't' })).toMatchObject({ ok: false });
  });
});
