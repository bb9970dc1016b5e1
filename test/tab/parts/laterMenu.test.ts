import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import type { FakeServer } from '../support/fakeServer';
import { startFakeServer } from '../support/fakeServer';
import { openIn, signedIn } from '../support/openTab';

jest.setTimeout(60_000);

describe('a menu whose script comes later than its button', () => {
  let browser: Browser;
  let server: FakeServer;
  let page: Page;
  let button: Locator;
  let letThrough: () => void;

  const hasFocus = () => button.evaluate((element) => element === document.activeElement);

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFakeServer()]);
  });
  beforeEach(async () => {
    const context = await signedIn(browser, 'manager');
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await context.route('**/ExportMenuOpen-*.js', async (route) => {
      await held;
      await route.continue();
    });
    ({ page } = await openIn(context, server, { path: '/tab/team/team-1' }));
    button = page.getByRole('button', { name: 'Export' });
  });
  afterEach(() => page.context().close());
  afterAll(() => Promise.all([browser.close(), server.stop()]));

  it('opens where its button was pressed meanwhile, and gives the focus back when it is closed', async () => {
    await button.press('Enter');
    letThrough();
    await page.getByRole('menuitem', { name: 'CSV file, for other programs' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await hasFocus()).toBe(true);
  });

  it('keeps the focus of its button, and stays closed', async () => {
    await button.focus();
    letThrough();
    await page.locator('button[id^=menu]', { hasText: 'Export' }).waitFor();
    expect(await hasFocus()).toBe(true);
    expect(await page.getByRole('menu').count()).toBe(0);
  });
});
