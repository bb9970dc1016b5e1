import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { FakeServer } from './fakeServer';
import type { Who } from './samplePeople';

/** A page of the tab, and what went wrong in it that no test asked for. */
export interface OpenTab {
  page: Page;
  /** Errors in the console and breaches of the content security policy. */
  trouble: string[];
}

/** How the tab is opened. */
export interface Opening {
  who: Who;
  path: string;
  theme?: 'default' | 'dark' | 'contrast';
  width?: number;
  height?: number;
}

/** A day on which the sample's sessions are of these weeks; what is told in it holds in every year. */
const TODAY = '2026-11-22T12:00:00Z';

/** A browser of one person, who is already signed in in every window of it. */
export async function signedIn(browser: Browser, who: Who): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
  await context.clock.setFixedTime(TODAY);
  await context.addInitScript((token) => {
    sessionStorage.setItem('signIn.token', JSON.stringify({ token, until: Date.now() + 3_600_000 }));
  }, who);
  return context;
}

/** Opens the tab in a browser of its own, already signed in as a sample person. */
export async function openTab(browser: Browser, server: FakeServer, opening: Opening): Promise<OpenTab> {
  return openIn(await signedIn(browser, opening.who), server, opening);
}

/** Changes the theme of an open page as the system outside Teams does: live, without loading it anew. */
export async function showIn(page: Page, theme: NonNullable<Opening['theme']>): Promise<void> {
  const dark = await page.evaluate((name) => {
    const { pathname, search } = location;
    const query = new URLSearchParams(search);
    query.set('theme', name);
    history.replaceState(null, '', `${pathname}?${query.toString()}`);
    return matchMedia('(prefers-color-scheme: dark)').matches;
  }, theme);
  // Whatever the system changes to, the page looks again at what its address asks for.
  await page.emulateMedia({ colorScheme: dark ? 'light' : 'dark' });
  await page.locator(`html[data-theme=${theme}]`).waitFor();
  // A colour changes over a frame, however short the time that it is given. The page's clock stands still, and with it
  // what asks for a frame; an animation runs on the screen's own, and what it began may begin more.
  await page.evaluate(async () => {
    const drawn = () => document.documentElement.animate([], 1).finished;
    await drawn();
    await drawn();
    for (;;) {
      const changing = document.getAnimations();
      if (changing.length === 0) return;
      await Promise.allSettled(changing.map(({ finished }) => finished));
    }
  });
}

/** Opens the tab in a window of somebody's browser; its scripts are fetched once a browser. */
export async function openIn(
  context: BrowserContext,
  server: FakeServer,
  opening: Omit<Opening, 'who'>,
): Promise<OpenTab> {
  const { path, theme = 'default', width = 1280, height = 900 } = opening;
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  await page.goto(`${server.url}${path}${path.includes('?') ? '&' : '?'}theme=${theme}`);
  await page.locator('[data-ready] h1').waitFor();
  return { page, trouble };
}
