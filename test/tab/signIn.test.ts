import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { FakeAuthority } from './support/fakeAuthority';
import { startFakeAuthority } from './support/fakeAuthority';
import type { FakeServer } from './support/fakeServer';
import { startFakeServer } from './support/fakeServer';
import { signedIn } from './support/openTab';

jest.setTimeout(60_000);

describe('signing in outside Teams', () => {
  let browser: Browser;
  let context: BrowserContext;
  let server: FakeServer;
  let authority: FakeAuthority;

  beforeAll(async () => {
    authority = await startFakeAuthority('worker');
    browser = await launchBrowser();
    server = await startFakeServer({ authority: authority.url });
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await authority.stop();
  });
  beforeEach(async () => {
    authority.asked.length = 0;
    context = await browser.newContext();
  });
  afterEach(() => context.close());

  it('goes to the authority with PKCE and comes back to the page that was asked for', async () => {
    const page = await context.newPage();
    await page.goto(`${server.url}/tab/session/worker-1/session-1`);
    await page.getByText('Signed in as Amara Osei').waitFor();
    expect(new URL(page.url()).pathname).toBe('/tab/session/worker-1/session-1');
    expect(authority.asked[0]?.get('code_challenge_method')).toBe('S256');
    expect(authority.asked[0]?.get('response_type')).toBe('code');
  });

  it('leaves nothing in the browser once the window is closed', async () => {
    const page = await context.newPage();
    await page.goto(`${server.url}/tab/`);
    await page.getByText('Signed in as Amara Osei').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await context.cookies(server.url)).toEqual([]);
  });

  it('lets somebody else sign in, and forgets what the window kept', async () => {
    const page = await context.newPage();
    await page.goto(`${server.url}/tab/`);
    await page.getByText('Signed in as Amara Osei').waitFor();
    await page.evaluate(() => sessionStorage.setItem('unsaved|worker-1|x', '{}'));
    // The page that is left says who was signed in until the other has come.
    const asking = page.waitForResponse(/prompt=select_account/);
    await page.getByRole('button', { name: 'Someone else' }).click();
    await asking;
    await page.waitForFunction(() => sessionStorage.getItem('unsaved|worker-1|x') === null);
    await page.getByText('Signed in as Amara Osei').waitFor();
    expect(authority.asked.at(-1)?.get('prompt')).toBe('select_account');
  });

  it('does not take an answer that it never asked for', async () => {
    const page = await context.newPage();
    await page.goto(`${server.url}/tab/signed-in?code=stolen&state=forged`);
    await page.getByText('You could not be signed in.').waitFor();
  });

  it('says why an account is not served here, and lets another be chosen', async () => {
    const page = await context.newPage();
    const answer = { code: 'guest', title: 'You are a guest', detail: 'Ask to be added.', reference: 'R1' };
    await page.route('**/api/me', (route) => route.fulfill({ status: 403, json: answer }));
    await page.goto(`${server.url}/tab/`);
    await page.getByText('You are a guest. Ask to be added.').waitFor();
    await page.unroute('**/api/me');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Signed in as Amara Osei').waitFor();
    expect(authority.asked.at(-1)?.get('prompt')).toBe('select_account');
  });

  it('asks nobody to sign in who has been in this window', async () => {
    const known = await signedIn(browser, 'supervisor');
    const page = await known.newPage();
    await page.goto(`${server.url}/tab/`);
    await page.getByText('Signed in as Priya Nair').waitFor();
    expect(authority.asked).toEqual([]);
    await known.close();
  });
});
