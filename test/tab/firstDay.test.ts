import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { FakeServer } from './support/fakeServer';
import { startFakeServer } from './support/fakeServer';
import { openIn, signedIn } from './support/openTab';
import { aMine } from './support/sampleLists';

jest.setTimeout(60_000);

describe('a home with nothing in it yet', () => {
  let browser: Browser;
  let server: FakeServer;
  let context: BrowserContext;
  let page: Page;

  const show = async (mine: object, status = 200): Promise<Page> => {
    await context.unrouteAll();
    await context.route('**/api/mine', (route) => route.fulfill({ status, json: mine }));
    ({ page } = await openIn(context, server, { path: '/tab/' }));
    return page;
  };

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFakeServer()]);
    context = await signedIn(browser, 'worker');
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  afterEach(() => page.close());

  it('says whose part it is to plan where there is a supervisor', async () => {
    await show(aMine({ next: [] }));
    await page.getByText('No session is planned yet. Your supervisor plans it').waitFor();
  });

  it('names no supervisor where none is recorded, and says who can put that right', async () => {
    await show(aMine({ next: [], supervisors: [], agreements: [] }));
    const said = page.getByText('No supervisor is recorded for you today. Whoever manages your team');
    await said.first().waitFor();
    expect(await said.count()).toBe(2);
    expect(await page.getByText(/your supervisor plans it/i).count()).toBe(0);
  });

  it('shows whoever has only promised something no empty parts of a file', async () => {
    const { actions } = aMine();
    await show({
      ...aMine({ next: [], supervisors: [], records: [], agreements: [], actions }),
      worker: undefined,
    });
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).not.toContain('Next session');
    expect(await page.getByRole('heading', { name: 'My open actions' }).count()).toBe(1);
  });

  it('has a heading, a reason and a way on where it cannot be shown', async () => {
    const problem = {
      title: 'That was not done',
      detail: 'The store is away.',
      code: 'unexpected',
      status: 503,
    };
    await show(problem, 503);
    await page.getByRole('heading', { level: 1, name: 'This page cannot be shown' }).waitFor();
    await page.getByRole('alert').getByText('The store is away.').waitFor();
    await page.getByRole('link', { name: 'Go to my supervision' }).waitFor();
  });
});
