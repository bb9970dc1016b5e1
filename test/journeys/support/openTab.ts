import type { Page } from 'playwright-core';
import { samplePerson } from '../../../infra/local/sample/people';
import type { Journey, Key } from './startJourney';

/** The tab in somebody's browser, and what the server sent to it. */
export interface Tab {
  page: Page;
  /** The body of every answer of the API so far. */
  answers: string[];
  close(): Promise<void>;
}

/** Opens an address of the tab in a browser of its own and signs in as the person, as they would: by choosing who to be. */
export async function openTab({ browser }: Journey, key: Key, address: string): Promise<Tab> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  const answers: string[] = [];
  page.on('response', async (response) => {
    if (new URL(response.url()).pathname.startsWith('/api/'))
      answers.push(await response.text().catch(() => ''));
  });
  await page.goto(address);
  await page.getByRole('link', { name: samplePerson(key).displayName }).click();
  await page.getByText(`Signed in as ${samplePerson(key).displayName}`).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, answers, close: () => context.close() };
}
