import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from './desk';
import { ask, sign, type Signed } from './signing';
import type { Site } from './site';
import type { Waiting } from './waiting';

/** How long a run may take to come to rest once nothing goes wrong any more, in milliseconds; far more than on a machine with time to spare. */
const REST_WITHIN = 240_000;
const LOOK_EVERY = 300;
/** How often in a row the queue must be found empty. */
const EMPTY_LOOKS = 3;

/**
 * After the trouble: whoever was told nothing good signs again, what could not be filed is asked for
 * again, and the queue runs empty. Says whether it came to rest.
 */
export async function recover(site: Site, desk: Desk, signed: readonly Signed[]): Promise<boolean> {
  await desk.start();
  for (const each of signed)
    if (each.told !== 'signed' && each.waiting.plan.insists) each.told = await sign(site, desk, each.waiting);
  const until = Date.now() + REST_WITHIN;
  for (let empty = 0; empty < EMPTY_LOOKS;) {
    if (Date.now() > until) return false;
    await pause(LOOK_EVERY);
    const retried = await Promise.all(signed.map(({ waiting }) => retryWhereFailed(site, desk, waiting)));
    const { approximateMessagesCount = 0 } = await desk.queue.getProperties();
    empty = retried.includes(true) || approximateMessagesCount > 0 ? 0 : empty + 1;
  }
  return true;
}

/** Whoever was told that it failed chooses "Try again", as the card suggests. */
async function retryWhereFailed(
  site: Site,
  desk: Desk,
  { worker, asker, session }: Waiting,
): Promise<boolean> {
  const versions = (await desk.store.subjects.load(worker, session))?.subject.versions ?? [];
  const failed = versions.filter(({ filing }) => filing?.state === 'failed');
  const url = desk.servers[0]?.url ?? '';
  for (const { number } of failed) await ask(site, url, asker, 'retryFiling', { worker, session, number });
  return failed.length > 0;
}
