import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startFakeServer, type FakeServer } from './support/fakeServer';
import { openTab } from './support/openTab';
import { unmarked } from './support/unmarked';
import { PAGES } from './support/samplePages';

jest.setTimeout(120_000);

const ROOT = path.join(__dirname, '../..');
const FOLDER = path.join(ROOT, 'dist/tab-pseudo');
const BUILD = path.join(__dirname, 'support/buildPseudo.mjs');

/** Every string in what the server answers to a page. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('the tab in a pseudo-locale, where every sentence of the files of sentences is marked', () => {
  let browser: Browser;
  let server: FakeServer;
  let sent: FakeServer;

  beforeAll(async () => {
    // jest says NODE_ENV=test, which would build React for development.
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)('node', [BUILD, FOLDER], { cwd: ROOT, env });
    [browser, server, sent] = await Promise.all([
      launchBrowser(),
      startFakeServer({}, FOLDER),
      startFakeServer({}, FOLDER),
    ]);
    sent.session.sent = true;
    sent.session.state = 'sent';
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([server.stop(), sent.stop()]);
  });

  const answersOf = async (page: Page): Promise<string[]> => {
    const answers: Promise<unknown>[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/api/')) answers.push(response.json().catch(() => undefined));
    });
    await page.reload();
    await page.locator('[data-ready] h1').waitFor();
    await page.waitForLoadState('networkidle');
    return (await Promise.all(answers)).flatMap(strings);
  };

  it('finds a sentence that is not marked, and takes neither names nor dates for one', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<title>⟦Home⟧</title><p>⟦With ⟦our⟧⟧ Ann, Tuesday 3 November at 2.30pm</p><p title="Not marked">Nor this</p>',
    );
    expect(await unmarked(page, ['Ann', 'at'])).toEqual(['Nor this', 'Not marked']);
    await page.close();
  });

  it.each(PAGES)('says nothing on %s that stands outside them', async (_, { who, path: at }, isSent) => {
    const { page } = await openTab(browser, isSent ? sent : server, { who, path: at });
    expect(await unmarked(page, await answersOf(page))).toEqual([]);
    await page.context().close();
  });
});
