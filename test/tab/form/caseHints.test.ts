import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { CASE_INFORMATION } from '../../../bot/text/caseInformation';
import { launchBrowser } from '../../support/browser';
import { startFakeServer, type FakeServer } from '../support/fakeServer';
import { openTab, type OpenTab } from '../support/openTab';

jest.setTimeout(60_000);

const SESSION = '/tab/session/worker-1/session-1';
const WELL = 'What has gone well since we last met?';
const DETAIL = 'A good month.\n\nBaby Ava has moved. Her dad is on 07700 900123.';

describe('case information while it is typed (DESIGN rule 4)', () => {
  let browser: Browser;
  let server: FakeServer;
  let page: Page;
  let trouble: OpenTab['trouble'];

  const write = async (words: string) => {
    ({ page, trouble } = await openTab(browser, server, { who: 'worker', path: SESSION, width: 375 }));
    await page.getByLabel(WELL).fill(words);
  };
  const hint = (words: string) => page.getByText(words, { exact: true });
  const selected = () =>
    page.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFakeServer()]);
  });
  afterEach(() => page.context().close());
  afterAll(() => Promise.all([browser.close(), server.stop()]));

  it('is pointed out under the field, in words that are read out, and goes when it is taken out', async () => {
    await write(DETAIL);
    const sentence = hint('This looks like the name of a child or a relative (paragraph 2).');
    await sentence.waitFor();
    expect(await page.locator('[aria-live=polite]', { has: sentence }).count()).toBe(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByLabel(WELL).fill('A good month.');
    await sentence.waitFor({ state: 'detached' });
    expect(trouble).toEqual([]);
  });

  it('shows the place in the text', async () => {
    await write(DETAIL);
    await page.getByRole('button', { name: /^Show where: This looks like a phone number/ }).click();
    expect(await selected()).toBe('07700 900123');
  });

  it('is pointed out again before it is shared, and sharing stays possible', async () => {
    await write(DETAIL);
    await page.getByRole('button', { name: 'Preview what they will see' }).click();
    await page.getByText(CASE_INFORMATION.title).waitFor();
    await page.getByText(`“${WELL}”: this looks like a phone number (paragraph 2).`).waitFor();
    await page.getByRole('button', { name: /^Share with/ }).click();
    await page
      .getByText(/^Shared with/, { exact: false })
      .first()
      .waitFor();
  });

  it('says nothing of ordinary writing', async () => {
    await write('On Tuesday 3 November I was in Luton with Priya; K is well.');
    await page
      .getByText(/^Saved at /)
      .first()
      .waitFor();
    await page.waitForTimeout(1_000);
    expect(await page.getByText(CASE_INFORMATION.advice).count()).toBe(0);
  });
});
