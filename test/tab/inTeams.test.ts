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

  const SESSION = 'session/worker-1/session-1';
  const overflow = (tab: FrameLocator): Promise<number> =>
    tab.locator('main').evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  it("has the agenda in sight above the notes in a meeting's side panel, 320 px wide, and saves what is typed", async () => {
    const size = { width: 320, height: 700 };
    const { page, tab, errors } = await show(
      { token: 'supervisor', frame: 'sidePanel', subPage: SESSION },
      size,
    );
    await tab.locator('[data-frame="sidePanel"]').waitFor();
    await tab.getByRole('textbox', { name: 'Notes' }).first().fill('The rota, and two visits to finish.');
    await tab.getByRole('button', { name: 'Add an action' }).click();
    await tab.getByRole('textbox', { name: 'What was agreed' }).fill('Ask for a second phone');
    await tab.locator('[data-save="still"]').getByText('Saved').waitFor();
    const { draft } = server.session;
    expect(Object.values(draft.headings).map(({ notes }) => notes)).toContain(
      'The rota, and two visits to finish.',
    );
    expect(draft.actions.map(({ text }) => text)).toEqual(['Ask for a second phone']);
    const inSight = (text: string) => tab.getByText(text).first().boundingBox();
    const [agenda, written] = [await inSight('Actions from last time'), await inSight('What was agreed')];
    expect(agenda?.y).toBeGreaterThan(0);
    expect(written?.y).toBeGreaterThan((agenda?.y ?? 0) + 100);
    expect(written?.y).toBeLessThan(size.height);
    expect(await overflow(tab)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('covers nothing there that has the focus with the agenda that stays above it', async () => {
    const size = { width: 320, height: 560 };
    const { page, tab } = await show({ token: 'supervisor', frame: 'sidePanel', subPage: SESSION }, size);
    await tab.getByRole('button', { name: 'Add an action' }).focus();
    await page.keyboard.press('Shift+Tab');
    const focused = tab.locator('main :focus');
    const notes = tab.getByRole('textbox', { name: 'Notes' }).first();
    while (!(await notes.evaluate((field) => field === document.activeElement)))
      await page.keyboard.press('Shift+Tab');
    const [agenda, field] = [await tab.locator('[data-split]').boundingBox(), await focused.boundingBox()];
    expect(field?.y).toBeGreaterThanOrEqual((agenda?.y ?? 0) + (agenda?.height ?? 0));
    await page.close();
  });

  it('gives the notes the room of the agenda that is folded away there', async () => {
    const size = { width: 320, height: 700 };
    const { page, tab } = await show({ token: 'supervisor', frame: 'sidePanel', subPage: SESSION }, size);
    await tab.getByText('The agenda, while you write').press('Enter');
    await tab.getByRole('heading', { name: 'Actions from last time' }).waitFor({ state: 'hidden' });
    expect(await tab.getByRole('textbox', { name: 'Notes' }).first().isVisible()).toBe(true);
    await page.close();
  });

  it.each<[string, Showing, number]>([
    ["on a meeting's stage", { token: 'supervisor', frame: 'meetingStage', subPage: SESSION }, 1280],
    ['in full screen', { token: 'supervisor', fullScreen: true, subPage: SESSION }, 1920],
  ])('stands agenda and notes side by side %s', async (_, showing, width) => {
    const { page, tab, errors } = await show(showing, { width, height: 1080 });
    await tab.locator(`[data-frame="${showing.frame ?? 'content'}"]`).waitFor();
    const notes = await tab.getByRole('textbox', { name: 'Notes' }).first().boundingBox();
    const agenda = await tab.getByRole('heading', { name: 'Agenda', exact: true }).boundingBox();
    expect((agenda?.x ?? 0) + (agenda?.width ?? 0)).toBeLessThan(notes?.x ?? 0);
    expect(await tab.getByText('The agenda, while you write').isVisible()).toBe(false);
    expect(await overflow(tab)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});
