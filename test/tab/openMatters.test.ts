import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startFakeServer, type FakeServer } from './support/fakeServer';
import { openTab } from './support/openTab';
import type { Who } from './support/samplePeople';

jest.setTimeout(60_000);

describe('what is open in people’s files, in the tab', () => {
  let browser: Browser;
  let server: FakeServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFakeServer()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  beforeEach(() => server.operations.splice(0));

  const opened = async (path: string, who: Who = 'manager') =>
    (await openTab(browser, server, { who, path })).page;
  const sent = () => server.operations.map(({ name, input }) => [name, input]);

  it('lets the second of two agree, and not the first', async () => {
    const page = await opened('/tab/protection');
    const agree = page.getByRole('button', { name: 'Agree to it for the file of Tom Hartley' });
    expect(await agree.count()).toBe(1);
    await agree.click();
    await page.getByText('Done: confirmQuietOpening.').waitFor({ state: 'attached' });
    expect(sent()).toEqual([['confirmQuietOpening', { worker: 'worker-1', opening: 'quiet-0001' }]]);
    await page.context().close();
  });

  it('notes that a request for data was answered, and names one whose day has passed', async () => {
    const page = await opened('/tab/protection');
    await page.getByText('The day for the answer has passed: 1 October 2026.').waitFor();
    await page.getByRole('button', { name: 'Answered today: the request of Tom Hartley' }).first().click();
    await page.getByText('Done: answerSubjectAccess.').waitFor({ state: 'attached' });
    expect(sent()).toMatchObject([['answerSubjectAccess', { request: 'request-0003' }]]);
    await page.context().close();
  });

  it('asks for the lawful exception with a reason and a day, and sends nothing without the reason', async () => {
    const page = await opened('/tab/file/worker-1');
    await page.getByRole('button', { name: 'Tell the worker later' }).click();
    const ask = page.getByRole('button', { name: 'Ask for a second person' });
    await ask.click();
    await page.getByText('Give your reason in a few words.').waitFor();
    expect(sent()).toEqual([]);
    await page.getByLabel('Your reason').fill('An allegation');
    await page.getByLabel('The day on which all of it shows').fill('2026-12-01');
    await ask.click();
    await page.getByText('Done: proposeQuietOpening.').first().waitFor({ state: 'attached' });
    expect(sent()).toMatchObject([
      ['proposeQuietOpening', { worker: 'worker-1', reason: 'An allegation', until: '2026-12-01' }],
    ]);
    await page.context().close();
  });

  it('shows the access log of a worker once a reason was given, and leads to where it is missing', async () => {
    const page = await opened('/tab/log/worker-1', 'officer');
    await page.getByRole('button', { name: 'Read the log' }).click();
    await page.getByText('Give your reason in a few words.').waitFor();
    const isThere = (label: string) =>
      document.activeElement?.closest('.fui-Field')?.textContent.includes(label);
    await page.waitForFunction(isThere, 'Why do you read this log?');
    await page.getByLabel('Why do you read this log?').fill('A yearly check');
    await page.getByRole('button', { name: 'Read the log' }).click();
    await page.getByText('Helen Oduya opened the record of the session on 3 October 2026.').waitFor();
    await page.context().close();
  });

  it('offers the access log of another to nobody else', async () => {
    const page = await opened('/tab/log/worker-1');
    await page.getByRole('heading', { level: 1, name: 'There is nothing at this address' }).waitFor();
    await page.context().close();
  });
});
