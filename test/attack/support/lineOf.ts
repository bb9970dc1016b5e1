import type { Cloud } from '../../support/cloud/startCloud';

/** The first line of the server's log that holds some words, once it is there: it may come just after the answer. */
export async function lineOf(cloud: Pick<Cloud, 'log'>, words: string): Promise<Record<string, unknown>> {
  for (let tries = 0; tries < 200; tries += 1) {
    const line = cloud
      .log()
      .split('\n')
      // The last may still be on its way.
      .slice(0, -1)
      .find((each) => each.includes(words));
    if (line !== undefined) return JSON.parse(line) as Record<string, unknown>;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Nothing in the log says ${words}.`);
}
