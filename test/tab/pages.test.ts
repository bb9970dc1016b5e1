import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { FakeServer } from './support/fakeServer';
import { startFakeServer } from './support/fakeServer';
import { openIn, signedIn } from './support/openTab';
import { PAGES } from './support/samplePages';
import type { Who } from './support/sampleViews';

jest.setTimeout(60_000);

/** Where Fluent's focus keeper catches Tab and hands it on at once; nobody ever stands there. */
const SENTINELS = '[data-tabster-dummy]';

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

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

  // Each theme at a width of its own; 320 px is what 400 % zoom leaves of an ordinary screen.
  describe.each([
    ['default', 320],
    ['dark', 768],
    ['contrast', 1280],
  ] as const)('in the %s theme at %i px', (theme, width) => {
    it.each(PAGES)('is in order on %s', async (_, { who, path }, isSent) => {
      const server = isSent ? sent : before;
      const { page, trouble } = await openIn(await of(who), server, { path, theme, width });
      const { violations } = await new AxeBuilder({ page }).exclude(SENTINELS).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(trouble).toEqual([]);
      await page.close();
    });
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
