import { openDesk } from './desk';
import type { RunPlan } from './plan';
import { prepare } from './prepare';
import { recover } from './recover';
import { signAsPlanned } from './signing';
import type { Site } from './site';
import { STEPS, type Step } from './steps';

/** The account in the store that the rehearsal has. */
export const REHEARSAL = 'rehearsal';

/** One record, one server, and nothing goes wrong. */
const PLAN: RunPlan = {
  instances: 1,
  records: [
    {
      what: 'personal',
      worker: 'tom',
      daysAgo: 6,
      stance: 'comment',
      signsAfter: 0,
      instance: 0,
      insists: true,
      repeats: [],
    },
  ],
  mishaps: [],
  graphFaults: [],
  downFor: 0,
};

/** Only a failure leads to it. */
const AFTER_A_FAILURE: readonly Step[] = ['again'];

/**
 * Files one record without a fault before the runs begin: every step of a filing must come by, or the
 * harness no longer knows what the server does; and later processes start with the code that this one compiled.
 * @throws Error that names the steps that did not come by.
 */
export async function rehearse(site: Site): Promise<void> {
  const desk = await openDesk(site, REHEARSAL, PLAN);
  try {
    const records = await prepare(desk.store, PLAN.records, desk.serviceUrl, () =>
      desk.queue.clearMessages(),
    );
    await desk.start();
    const signed = await Promise.all(records.map((each) => signAsPlanned(site, desk, each)));
    await recover(site, desk, signed);
    const { passed } = desk.trouble;
    const missing = STEPS.filter((step) => !passed.has(step) && !AFTER_A_FAILURE.includes(step));
    if (missing.length > 0)
      throw new Error(
        `A filing without faults does not pass ${missing.join(', ')}: see test/chaos/steps.ts.`,
      );
    await Promise.all(desk.servers.map((server) => server.keepCode()));
  } finally {
    await desk.stop();
  }
}
