import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { FakeServer } from './support/fakeServer';
import { startFakeServer } from './support/fakeServer';
import { holdNext } from './support/holdNext';
import { openTab } from './support/openTab';

jest.setTimeout(60_000);

const SESSION = '/tab/session/worker-1/session-1';
const RECORD = '/tab/record/worker-1/session-1/1';

/** What a person on a slow connection does while an answer is on its way must come to nothing less than elsewhere. */
describe('while an answer is on its way', () => {
  let browser: Browser;
  let server: FakeServer;
  let page: Page;

  const open = async (who: 'worker' | 'supervisor', path: string): Promise<void> => {
    ({ page } = await openTab(browser, server, { who, path }));
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const notes = () => page.getByRole('group', { name: 'Support' }).getByLabel('Notes');
  const done = (name: string) => server.operations.filter((operation) => operation.name === name);
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.textContent);
  const said = (words: string) =>
    page.getByText(words, { exact: true }).first().waitFor({ state: 'attached' });
  const hold = (address: string) => holdNext(page, address);

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server = await startFakeServer();
  });
  afterEach(async () => {
    await page.context().close();
    await server.stop();
  });

  describe('the focus', () => {
    it('goes to the title of a page that comes late', async () => {
      await open('supervisor', '/tab/');
      const { letThrough } = await hold('**/api/my-team');
      await page.getByRole('link', { name: 'My team' }).press('Enter');
      await letThrough();
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      expect(await focused()).toBe('My team');
    });

    it('stays where the person has gone meanwhile', async () => {
      await open('supervisor', '/tab/');
      const { letThrough } = await hold('**/api/my-team');
      await page.getByRole('link', { name: 'My team' }).press('Enter');
      await page.getByRole('link', { name: 'My supervision' }).focus();
      await letThrough();
      await page.getByRole('heading', { name: 'My team', level: 1 }).waitFor();
      expect(await focused()).toBe('My supervision');
    });

    it('stays in the field that is written in when a form comes late', async () => {
      await open('supervisor', SESSION);
      const { letThrough } = await hold('**/assets/MoveSession-*.js');
      await button('Move it').click();
      await notes().click();
      await page.keyboard.type('Three court');
      await letThrough();
      await page.getByRole('form').getByLabel('Date').waitFor();
      await page.keyboard.type(' dates');
      expect(await notes().inputValue()).toBe('Three court dates');
    });
  });

  it('leads nobody back from the page to which they have gone', async () => {
    await open('supervisor', SESSION);
    await button('Preview and send').click();
    const { letThrough } = await hold('**/api/operations/sendRecord');
    await button('Sign and send').click();
    await page.getByRole('link', { name: 'My supervision' }).click();
    await letThrough();
    await said('Done: sendRecord.');
    await page.getByRole('heading', { name: 'My supervision', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/tab/');
  });

  describe('words', () => {
    it('typed for the next item of the agenda stay when the first is there', async () => {
      await open('worker', SESSION);
      const field = page.getByLabel('Add to the agenda');
      await field.fill('The rota');
      const { letThrough } = await hold('**/api/operations/addAgendaItem');
      await button('Add').click();
      await field.fill('A second phone');
      await letThrough();
      await page.getByText('The rota', { exact: true }).waitFor();
      expect(await field.inputValue()).toBe('A second phone');
    });

    it('that were changed after an answer was lost are not taken for what was sent before', async () => {
      await open('worker', SESSION);
      await page.route(
        '**/api/operations/addAgendaItem',
        (route) => route.fetch().then(() => route.abort()),
        { times: 1 },
      );
      const field = page.getByLabel('Add to the agenda');
      await field.fill('The rota');
      await button('Add').click();
      await page.getByRole('alert').getByText('not connected').first().waitFor();
      await field.fill('The rota from January');
      await button('Add').click();
      await page.getByText('The rota from January', { exact: true }).waitFor();
      expect(server.session.items.map(({ text }) => text)).toContain('The rota');
    });

    it('that were saved are not undone by an older answer that comes after theirs', async () => {
      await open('supervisor', SESSION);
      const { asked, letThrough } = await hold('**/api/operations/agreeNotToRecord');
      await page.getByLabel('We agreed to leave something out of the record').check();
      await asked;
      await notes().fill('Three court dates');
      await page.locator('[data-save=still]').getByText('Saved').first().waitFor();
      await letThrough();
      await said('Done: agreeNotToRecord.');
      expect(await notes().inputValue()).toBe('Three court dates');
    });

    it('of a difference of view, typed a moment before, are in the preview of the record', async () => {
      await open('supervisor', SESSION);
      await page.getByLabel('How I see it').fill('The rota is the cause.');
      await button('Preview and send').click();
      await page.locator('[data-record]').getByText('The rota is the cause.').waitFor();
    });

    it('typed while a preview is made keep their page, and it is said that the preview waits', async () => {
      await open('supervisor', SESSION);
      await notes().fill('Three court');
      const { asked, letThrough } = await hold('**/api/preview/**');
      await button('Preview and send').click();
      await asked;
      await notes().press('End');
      await page.keyboard.type(' dates');
      await letThrough();
      await page.getByRole('alert').getByText('You went on writing').waitFor();
      expect(await notes().inputValue()).toBe('Three court dates');
    });

    it('typed last are saved though the window is left at once', async () => {
      await open('supervisor', SESSION);
      await notes().fill('Three court dates');
      await page.goto('about:blank');
      const kept = () => server.session.draft.headings['support']?.notes;
      for (let tries = 0; kept() === undefined && tries < 100; tries += 1) await page.waitForTimeout(50);
      expect(kept()).toBe('Three court dates');
    });

    it('of somebody who disagrees stay when the text that they read is changed meanwhile', async () => {
      Object.assign(server.session, { sent: true, state: 'sent' });
      await open('worker', RECORD);
      await page.getByLabel('I disagree').check();
      await page.getByLabel('What you see differently').fill('The rota is the cause.');
      server.session.draft.headings['support'] = { notes: 'Changed meanwhile', decisions: '' };
      await button('Sign').click();
      await button('Try again').click();
      await page.getByText('Changed meanwhile', { exact: true }).waitFor();
      expect(await page.getByLabel('I disagree').isChecked()).toBe(false);
      await page.getByLabel('I disagree').check();
      expect(await page.getByLabel('What you see differently').inputValue()).toBe('The rota is the cause.');
    });

    it('of an entry that cannot be saved keep it open, and are there when the page is opened again', async () => {
      await open('worker', '/tab/learning');
      await page.route('**/api/operations/saveLearning', (route) => route.abort());
      await button('Add an entry').click();
      const field = page.locator('textarea').first();
      await field.fill('A joint visit');
      await button('Done').click();
      await page.getByRole('alert').getByText('It stays here until it is.').waitFor();
      await page.reload();
      await field.waitFor();
      expect(await field.inputValue()).toBe('A joint visit');
    });
  });

  it('a box shows what was pressed, and the last press counts', async () => {
    await open('supervisor', SESSION);
    const box = page.getByLabel('We agreed to leave something out of the record');
    const { asked, letThrough } = await hold('**/api/operations/agreeNotToRecord');
    await box.click();
    await asked;
    expect(await box.isChecked()).toBe(true);
    await box.click();
    await letThrough();
    await page.waitForResponse('**/api/operations/agreeNotToRecord');
    await page.locator('input[type=checkbox]:not(:checked)').first().waitFor();
    expect(done('agreeNotToRecord').map(({ input }) => input['agreed'])).toEqual([true, false]);
  });

  it('an action that is done does not come back with an older answer', async () => {
    await open('worker', '/tab/');
    const actions = page.getByRole('group', { name: /^What about/ });
    const { asked, letThrough } = await hold('**/api/mine');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await asked;
    const first = actions.first();
    const name = (await first.getAttribute('aria-label')) ?? '';
    await first.getByRole('button', { name: 'Done' }).click();
    const gone = page.getByRole('group', { name, exact: true });
    await gone.waitFor({ state: 'detached' });
    await letThrough();
    expect(await gone.count()).toBe(0);
  });
});
