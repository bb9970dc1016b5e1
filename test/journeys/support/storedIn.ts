import type { Page } from 'playwright-core';

/** What a page has left in its browser. */
export interface Stored {
  /** All that the window keeps until it closes: sign-in, and words that are not saved yet. */
  window: string;
  /** What would stay when the window closes: the names of what there is. */
  stays: string[];
}

/** Everything that a browser holds for a page: storage, databases, caches and cookies. */
export async function storedIn(page: Page): Promise<Stored> {
  const { session, names } = await page.evaluate(async () => ({
    session: JSON.stringify(Object.entries(sessionStorage)),
    names: [
      ...Object.keys(localStorage),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
      ...(await caches.keys()),
    ],
  }));
  const cookies = await page.context().cookies(page.url());
  return { window: session, stays: [...names, ...cookies.map(({ name }) => name)] };
}
