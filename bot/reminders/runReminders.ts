import { daysAfter, londonDate } from '../supervision/calendar';
import { change } from '../supervision/decision';
import { performBySystem } from '../operations/performBySystem';
import type { OperationServices } from '../operations/services';
import type { Running } from '../effects/runConsumer';
import type { DueHint } from '../store/due';
import { actOnHint, isMessage } from './actOnHint';
import { isQuiet } from './isQuiet';

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
  for (const hint of hints.filter(({ why }) => !quiet || !isMessage(why))) await act(services, hint);
  if (!quiet) await digests(services, today);
}

async function act(services: OperationServices, hint: DueHint): Promise<void> {
  const { worker, session, why } = hint;
  await performBySystem(services, { worker, ...(session && { session }) }, why, (subject, context) =>
    actOnHint(why, subject, context),
  );
  await services.store.due.remove(hint);
}

/** One message each working morning to each supervisor; who they are is read from the managers' projection. */
async function digests(services: OperationServices, today: string): Promise<void> {
  for (const supervisor of await supervisors(services)) {
    await performBySystem(services, { worker: supervisor }, 'digest', (subject) => {
      const { head } = subject;
      if (head.digestOn === today) return change(subject);
      return change(
        { ...subject, head: { ...head, digestOn: today } },
        { kind: 'notify', to: supervisor, about: 'digest' },
      );
    });
  }
}

async function supervisors({ store }: OperationServices): Promise<string[]> {
  const services = [...new Set((await store.teams.list()).map(({ service }) => service))];
  const rows = (
    await Promise.all(
      services.map((service) => store.standings.byService<{ supervisor?: { id: string } }>(service)),
    )
  ).flat();
  return [...new Set(rows.flatMap(({ facts }) => (facts.supervisor ? [facts.supervisor.id] : [])))];
}

/** Looks every minute, until stopped. */
export function runReminders(services: OperationServices): Running {
  const state = { under: Promise.resolve() };
  const look = () => {
    state.under = remindOnce(services).catch((error: unknown) => {
      services.log.warn(
        { error: error instanceof Error ? error.name : 'unknown' },
        'reminders not looked at',
      );
    });
  };
  const timer = setInterval(look, PAUSE);
  look();
  return {
    stop: async () => {
      clearInterval(timer);
      await state.under;
    },
  };
}
