import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How long an answer takes more for each time that the machine is slower, in milliseconds. */
const LATENCY = 40;

/** How many times slower than this machine pages are to run: what `SLOW` says, or 1. */
export const slowness = (): number => Math.max(1, Number(process.env['SLOW'] ?? 1) || 1);

/**
 * Makes each page of a browser as slow as on an old laptop, by Chromium's own means: its processor by so many times,
 * and its network with it. What a test may take grows alike, so that what fails is not the clock.
 */
export function slowly(browser: Browser, times: number): Browser {
  if (times === 1) return browser;
  jest.setTimeout(60_000 * times);
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => slowContext(await newContext(options), times);
  browser.newPage = async (options) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.once('close', () => void context.close().catch(() => undefined));
    return page;
  };
  return browser;
}

function slowContext(context: BrowserContext, times: number): BrowserContext {
  context.setDefaultTimeout(30_000 * times);
  const newPage = context.newPage.bind(context);
  context.newPage = async () => slowPage(await newPage(), times);
  return context;
}

async function slowPage(page: Page, times: number): Promise<Page> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: times });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY * times,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  return page;
}
