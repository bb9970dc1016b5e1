import type { Browser, BrowserContext, Page } from 'playwright-core';
import { wordsOf } from '../records/pdfTools';
import { launchBrowser } from '../support/browser';
import type { FakeServer } from './support/fakeServer';
import { startFakeServer } from './support/fakeServer';
import { openIn, showIn, signedIn } from './support/openTab';
import { DEFINITIONS } from './support/sampleCompliance';

jest.setTimeout(60_000);

const HEAD =
  /^Northbrook Council · Supervision · Printed on \d{1,2} \w+ \d{4} at (midday|midnight|[\d.]+[ap]m)\./;
const AS_OF = 'As of 2 November 2026';
const COUNTS = ['What each figure counts', DEFINITIONS[0]?.sentence ?? '', DEFINITIONS[0]?.rule ?? ''];

describe('a page of the tab on paper', () => {
  let browser: Browser;
  let server: FakeServer;
  let people: Record<'manager' | 'worker', BrowserContext>;
  let page: Page;

  /** The words of the page as printed, one space between. */
  const print = async (who: keyof typeof people, path: string): Promise<string> => {
    ({ page } = await openIn(people[who], server, { path }));
    return wordsOf(await page.pdf({ preferCSSPageSize: true })).trim();
  };

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFakeServer()]);
    server.session.sent = true;
    server.session.state = 'sent';
    const [manager, worker] = await Promise.all([signedIn(browser, 'manager'), signedIn(browser, 'worker')]);
    people = { manager, worker };
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  afterEach(() => page.close());

  it.each<[string, keyof typeof people, string, string[]]>([
    ['a team', 'manager', '/tab/team/team-1', ['Family Support North', AS_OF, 'Leah', ...COUNTS]],
    ['an overview', 'manager', '/tab/overview/service.fs', ['Family Support: overview', AS_OF, ...COUNTS]],
    ['an arrangement', 'manager', '/tab/pairing/team-1/worker-1/personal', ['Amara Osei', AS_OF]],
    ["one's own supervision", 'worker', '/tab/', ['My supervision', 'Amara Osei · W-1042', 'Next session']],
    ['a record', 'worker', '/tab/record/worker-1/session-1/1', ['Record of 3 November 2026', 'Signatures']],
  ])('says of %s what it is and of when, and nothing that is there to press', async (_, who, path, said) => {
    const words = await print(who, path);
    expect(words).toMatch(HEAD);
    for (const each of said) expect(words).toContain(each);
    expect(words).not.toMatch(/Signed in as|Someone else|Skip to|Export|Columns|Show as|Sign and|Download/);
  });

  it('says by what a table was narrowed', async () => {
    const words = await print('manager', '/tab/team/team-1?state=past%2CpastLimit&find=tom');
    expect(words).toContain('1 of 5 rows shown');
    expect(words).toContain('Shown here: How it stands: Past limit; what is found by “tom”.');
  });

  // A browser repeats the head of a table on every page, and in it words, but no buttons.
  it('has words for titles of the columns, where the screen has buttons', async () => {
    ({ page } = await openIn(people.manager, server, { path: '/tab/team/team-1' }));
    const titles = page.getByRole('columnheader');
    const onScreen = await titles.allTextContents();
    expect(await page.locator('thead button').count()).toBeGreaterThan(5);
    await page.emulateMedia({ media: 'print' });
    await page.locator('thead button').first().waitFor({ state: 'detached' });
    expect(await titles.allTextContents()).toEqual(onScreen);
  });

  it('is drawn as soon as the menu asks for it, without the menu', async () => {
    ({ page } = await openIn(people.manager, server, { path: '/tab/team/team-1' }));
    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.body.dataset['printed'] = String(document.body.innerText.includes('Printed on'));
        dispatchEvent(new Event('afterprint'));
      };
    });
    await page.getByRole('button', { name: 'Export' }).click();
    const choice = page.getByRole('menuitem', { name: 'Print this view' });
    await choice.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await choice.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await choice.click();
    await page.locator('body[data-printed=true]').waitFor();
  });

  it('is dark on light, whatever the theme of the screen', async () => {
    ({ page } = await openIn(people.worker, server, { path: '/tab/' }));
    await showIn(page, 'contrast');
    await page.emulateMedia({ media: 'print' });
    const isDark = () => {
      const [title] = document.getElementsByTagName('h1');
      return title && getComputedStyle(title).color === 'rgb(36, 36, 36)';
    };
    await page.waitForFunction(isDark);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('html[data-theme=contrast]').waitFor();
  });
});
