import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { violationsOf } from './support/axe';
import type { FakeServer } from './support/fakeServer';
import { startFakeServer } from './support/fakeServer';
import { openIn, showIn, signedIn } from './support/openTab';
import { PAGES } from './support/samplePages';
import type { Who } from './support/samplePeople';

jest.setTimeout(60_000);

/** Each theme at a width of its own; 320 px is what 400 % zoom leaves of an ordinary screen. */
const LOOKS = [
  ['default', 320],
  ['dark', 768],
  ['contrast', 1280],
] as const;

/** Pages that show nothing of anybody. */
const KEEPS_NOTHING = new Set([
  'a home of somebody with a role alone',
  'the access log of a worker',
  'what is kept',
  'an address with nothing at it',
]);

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

describe('every page of the tab', () => {
  let browser: Browser;
  let before: FakeServer;
  let sent: FakeServer;
  const browsers = new Map<Who, Promise<BrowserContext>>();
  const of = (who: Who): Promise<BrowserContext> => {
    const own = browsers.get(who) ?? signedIn(browser, who);
    browsers.set(who, own);
    return own;
  };

  beforeAll(async () => {
    [browser, before, sent] = await Promise.all([launchBrowser(), startFakeServer(), startFakeServer()]);
    sent.session.sent = true;
    sent.session.state = 'sent';
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([before.stop(), sent.stop()]);
  });

  it.each(PAGES)('is in order in every theme on %s', async (name, { who, path }, isSent) => {
    const server = isSent ? sent : before;
    const { page, trouble } = await openIn(await of(who), server, { path });
    await page.waitForFunction(() => !document.body.innerText.includes('Drawing the chart'));
    for (const [theme, width] of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await showIn(page, theme);
      expect([theme, await violationsOf(page)]).toEqual([theme, []]);
      expect([theme, await overflowOf(page)]).toEqual([theme, 0]);
    }
    expect(trouble).toEqual([]);
    if (!KEEPS_NOTHING.has(name))
      expect(await page.getByText('Who can see this:').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('says what the server said, with its reference, where a team is not theirs', async () => {
    const { page } = await openIn(await of('manager'), before, { path: '/tab/' });
    await page.goto(`${before.url}/tab/team/team-2`);
    const alert = page.getByRole('alert');
    await alert.getByText('There is no such session, or it is not yours.').waitFor();
    expect(await alert.textContent()).toContain('ref-1234');
    await page.close();
  });
});
