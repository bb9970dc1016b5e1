import { daysAfter, londonDate } from '../supervision/calendar';
import { performBySystem } from '../operations/performBySystem';
import type { OperationServices } from '../operations/services';
import type { Running } from '../effects/runConsumer';
import type { DueHint } from '../store/due';
import { actOnHint, isMessage } from './actOnHint';
import { isQuiet } from './isQuiet';
import { digest, expectMorning, morning } from './mornings';

/** How often it is looked whether something fell due, in milliseconds. */
const PAUSE = 60_000;
/** How far back hints are looked for that a stopped server missed, in days. */
const BACK = 10;

/** One look at what fell due by today. Any number of instances may look at once: the state decides. */
export async function remindOnce(services: OperationServices): Promise<void> {
  const now = services.now();
  const quiet = isQuiet(now);
  const today = londonDate(now);
  const days = Array.from({ length: BACK + 1 }, (_, back) => daysAfter(today, -back));
  const hints = (await Promise.all(days.map((day) => services.store.due.list(day)))).flat();
  for (const hint of hints.filter(({ why }) => !quiet || !isMessage(why))) await act(services, hint, today);
}

async function act(services: OperationServices, hint: DueHint, today: string): Promise<void> {
  const { worker, session, why } = hint;
  if (why === 'morning') await morning(services, today);
  else if (why === 'digest') await digest(services, hint, today);
  else
    await performBySystem(services, { worker, ...(session && { session }) }, why, (subject, context) =>
      actOnHint(why, subject, context),
    );
  await services.store.due.remove(hint);
}

async function lookNow(services: OperationServices, first?: 'first'): Promise<void> {
  if (first) await expectMorning(services, londonDate(services.now()));
  await remindOnce(services);
}

/** Looks every minute, until stopped. */
export function runReminders(services: OperationServices): Running {
  const state = { under: Promise.resolve() };
  const look = (first?: 'first') => {
    state.under = lookNow(services, first).catch((error: unknown) => {
      services.log.warn(
        { error: error instanceof Error ? error.name : 'unknown' },
        'reminders not looked at',
      );
    });
  };
  const timer = setInterval(() => look(), PAUSE);
  look('first');
  return {
    stop: async () => {
      clearInterval(timer);
      await state.under;
    },
  };
}
