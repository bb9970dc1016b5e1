import type { Page } from 'playwright-core';

/** An answer that is held back. */
export interface Held {
  /** Resolves once the server has done what was asked. */
  asked: Promise<void>;
  /** Lets the answer through; resolves when the page has it. */
  letThrough: () => Promise<void>;
}

/** Holds back the next answer from an address; what was asked is done at once. */
export async function holdNext(page: Page, address: string): Promise<Held> {
  const asked = signal();
  const gate = signal();
  const through = signal();
  await page.route(
    address,
    async (route) => {
      const response = await route.fetch();
      asked.give();
      await gate.given;
      await route.fulfill({ response });
      through.give();
    },
    { times: 1 },
  );
  const letThrough = () => {
    gate.give();
    return through.given;
  };
  return { asked: asked.given, letThrough };
}

function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}
