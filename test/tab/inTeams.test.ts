import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startFakeServer, type FakeServer } from './support/fakeServer';
import { startTeamsHost, type Showing, type TeamsHost } from './support/teamsHost';

jest.setTimeout(60_000);

/** What the host page's script offers. */
interface HostWindow {
  asked: string[];
  setTheme: (name: string) => void;
}

describe('the tab inside Teams', () => {
  let host: TeamsHost;
  let server: FakeServer;
  let browser: Browser;

  const show = async (
    showing: Showing,
    size = { width: 1280, height: 900 },
  ): Promise<{ page: Page; tab: FrameLocator; errors: string[] }> => {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: size, reducedMotion: 'reduce' });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(host.addressOf(`${server.url}/tab/`, showing));
    const tab = page.frameLocator('iframe');
    await tab.locator('[data-ready] h1').waitFor();
    return { page, tab, errors };
  };
  const asked = (page: Page): Promise<string[]> =>
    page.evaluate(() => (window as unknown as HostWindow).asked);
  const background = (tab: FrameLocator): Promise<string> =>
    tab.locator('[data-ready]').evaluate((frame) => getComputedStyle(frame).backgroundColor);
  /** The background once it is another than the one given. */
  const changed = (tab: FrameLocator, from: string): Promise<string> =>
    tab.locator('[data-ready]').evaluate(
      (frame, before) =>
        new Promise<string>((resolve) => {
          const look = () => {
            const { backgroundColor } = getComputedStyle(frame);
            if (backgroundColor === before) requestAnimationFrame(look);
            else resolve(backgroundColor);
          };
          look();
        }),
      from,
    );

  beforeAll(async () => {
    [host, server] = await Promise.all([startTeamsHost(), startFakeServer()]);
    browser = await launchBrowser([host.flag]);
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([host.stop(), server.stop()]);
  });

  it('signs in by the token that Teams gives, without a page of its own, and says that it is there', async () => {
    const { page, tab, errors } = await show({ token: 'worker' });
    expect(await tab.locator('h1').textContent()).toBe('My supervision');
    expect(await asked(page)).toEqual(
      expect.arrayContaining([
        'initialize',
        'getContext',
        'authentication.getAuthToken',
        'appInitialization.success',
      ]),
    );
    expect(errors).toEqual([]);
    await page.close();
  });

  it('starts though the browser gives a page inside another no storage', async () => {
    const { page, tab } = await show({ token: 'worker' });
    const storage = () => typeof window.sessionStorage;
    await expect(tab.locator('body').evaluate(storage)).rejects.toThrow('Access is denied');
    expect(await tab.getByRole('alert').count()).toBe(0);
    await page.close();
  });

  it('takes nobody for the person whom the page around it names', async () => {
    const { page, tab } = await show({ token: 'manager' });
    expect(await tab.locator('header').textContent()).not.toContain('somebody-else');
    await page.close();
  });

  it('starts in the theme of Teams and changes with it', async () => {
    const { page, tab } = await show({ token: 'worker', theme: 'dark' });
    const dark = await background(tab);
    await page.evaluate(() => (window as unknown as HostWindow).setTheme('contrast'));
    expect(await changed(tab, dark)).toBe('rgb(0, 0, 0)');
    await page.close();
  });

  it('opens the place that a deep link names', async () => {
    const { page, tab } = await show({ token: 'worker', subPage: 'session/worker-1/session-1' });
    expect(await tab.locator('[data-ready]').evaluate(() => location.pathname)).toBe(
      '/tab/session/worker-1/session-1',
    );
    await page.close();
  });

  it("fits a meeting's side panel, 320 px wide", async () => {
    const size = { width: 320, height: 700 };
    const { page, tab } = await show(
      { token: 'supervisor', frame: 'sidePanel', subPage: 'session/worker-1/session-1' },
      size,
    );
    const shown = tab.locator('[data-frame="sidePanel"]');
    expect(
      await shown.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.close();
  });
});
