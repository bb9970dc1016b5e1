import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { FakeServer } from './support/fakeServer';
import { startFakeServer } from './support/fakeServer';
import { focusIsVisible, tabTo } from './support/keyboard';
import { openTab } from './support/openTab';

jest.setTimeout(60_000);

/** Signing and preparing by keyboard alone are told in journeys.test.ts. */
describe('by keyboard alone', () => {
  let browser: Browser;
  let server: FakeServer;
  let page: Page;
  const open = async (who: 'worker' | 'supervisor', path: string, width = 1280): Promise<void> => {
    ({ page } = await openTab(browser, server, { who, path, width }));
  };
  const press = async (name: string, key = 'Enter'): Promise<void> => {
    await tabTo(page, name);
    expect(await focusIsVisible(page)).toBe(true);
    await page.keyboard.press(key);
  };
  const done = (name: string) => server.operations.filter((operation) => operation.name === name);
  const isDone = async (name: string): Promise<Record<string, unknown>> => {
    for (let tries = 0; done(name).length === 0 && tries < 100; tries += 1) await page.waitForTimeout(50);
    return done(name)[0]?.input ?? {};
  };

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFakeServer()]);
  });
  afterEach(() => page.context().close());
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it('a supervisor plans a session from what needs them', async () => {
    await open('supervisor', '/tab/people');
    await press('asked for supervision');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Amara Osei');
    await press('Plan a session with Amara Osei');
    await page.getByRole('heading', { name: 'Plan a session with Amara Osei' }).waitFor();
    await tabTo(page, 'Date');
    await page.keyboard.type('12012026');
    await press('Plan a session');
    expect(await isDone('startSession')).toMatchObject({ worker: 'worker-1', kind: 'personal' });
  });

  it("a supervisor writes a record in a meeting's side panel, heading by heading", async () => {
    await open('supervisor', '/tab/session/worker-1/session-1', 320);
    await press('Support');
    await tabTo(page, 'Notes');
    await page.keyboard.type('Three court dates in a week.');
    await page.getByText('Support (written)').waitFor();
    await press('Preview and send');
    await page.getByRole('heading', { name: 'This is the record as it will be sent' }).waitFor();
    await press('Sign and send');
    expect(await isDone('sendRecord')).toMatchObject({ sign: true });
    expect(server.session.draft.headings['support']?.notes).toBe('Three court dates in a week.');
  });

  it('a worker asks for supervision, and takes a copy of everything', async () => {
    await open('worker', '/tab/');
    await press('Ask for supervision');
    await tabTo(page, 'What for?');
    await page.keyboard.type('Before the panel');
    await press('Ask Priya Nair');
    expect(await isDone('requestSupervision')).toMatchObject({ asked: true, why: 'Before the panel' });
    const download = page.waitForEvent('download');
    await press('Download everything about me');
    expect((await download).suggestedFilename()).toBe('my-supervision.zip');
  });

  it('leaves the focus where a person went while what they sent was on its way', async () => {
    await open('worker', '/tab/');
    await press('Ask for supervision');
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route('**/api/mine', async (route) => {
      await held;
      await route.continue();
    });
    await press('Ask Priya Nair');
    await tabTo(page, 'Download everything about me');
    letThrough();
    await page.getByRole('button', { name: 'Ask Priya Nair' }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Download everything about me',
    );
  });
});
