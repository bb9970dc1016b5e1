import type { AxeResults, ContextObject } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Where Fluent's focus keeper catches Tab and hands it on at once; nobody ever stands there. */
const SENTINELS = '[data-tabster-dummy]';

/** What axe finds wrong with a page as it is now: rules, and the elements that break them. Axe is read in once a page. */
export async function violationsOf(page: Page): Promise<[string, string[]][]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (context: ContextObject) =>
      (window as unknown as { axe: typeof axe }).axe.run(context, { resultTypes: ['violations'] }),
    { exclude: [[SENTINELS]] },
  );
  return violations.map(({ id, nodes }: AxeResults['violations'][number]) => [
    id,
    nodes.map(({ html }) => html),
  ]);
}
