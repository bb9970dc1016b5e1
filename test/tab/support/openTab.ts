import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { FakeServer } from './fakeServer';
import type { Who } from './sampleViews';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium: CHROMIUM, or Debian's. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });

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

/** Opens the tab in a window of its own, already signed in as a sample person. */
export async function openTab(browser: Browser, server: FakeServer, opening: Opening): Promise<OpenTab> {
  const { who, path, theme = 'default', width = 1280, height = 900 } = opening;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await context.addInitScript((token) => {
    sessionStorage.setItem('signIn.token', JSON.stringify({ token, until: Date.now() + 3_600_000 }));
  }, who);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  await page.goto(`${server.url}${path}?theme=${theme}`);
  await page.locator('[data-ready] h1').waitFor();
  return { page, trouble };
}
