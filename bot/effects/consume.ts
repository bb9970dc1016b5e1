import type { OperationRow } from '../supervision/effect';
import type { QueuedOperation } from '../store/operationQueue';
import type { EffectResult, EffectServices } from './effectServices';
import { projectStanding } from './projectStanding';
import { giveUp, runEffect } from './runEffect';

/** Younger than this, an operation that is not there may still be committed (milliseconds). */
const YOUNG = 120_000;
/** Tries of an effect before it is given up and the people concerned are told. */
const TRIES = 8;

/**
 * Does what follows one operation (DESIGN "Cause"). Reads the operation's own row: present, its effects
 * are done, each once; absent and young, looks again; absent and old, fences it off.
 */
export async function consume(services: EffectServices, message: QueuedOperation): Promise<void> {
  const { worker, operation } = message;
  const row = await services.store.subjects.readOperation(worker, operation);
  if (row === 'abandoned') return void (await services.store.queue.done(message));
  if (row === undefined) return absent(services, message);
  await follow(services, message, row);
}

async function absent(services: EffectServices, message: QueuedOperation): Promise<void> {
  const { store, now } = services;
  const age = Date.parse(now()) - Date.parse(message.sentAt);
  if (age < YOUNG) return void (await store.queue.delay(message, 2));
  // Without a head there is no worker, or not any more: nothing can be committed there, and no row may be left.
  if ((await store.subjects.loadHead(message.worker)) === undefined)
    return void (await store.queue.done(message));
  // Committed after all between the two reads: the row is there now, and the work is done.
  if ((await store.subjects.fence(message.worker, message.operation)) === 'exists')
    return consume(services, message);
  await store.queue.done(message);
}

async function follow(services: EffectServices, message: QueuedOperation, row: OperationRow): Promise<void> {
  const { store } = services;
  await projectStanding(services, message.worker);
  const waits = await runAll(services, message, row);
  if (waits.size === 0) return void (await store.queue.done(message));
  if (message.failures + 1 < TRIES) {
    // The longest that any asks for: what Graph or Teams has put off is not to be tried before its time.
    const wait = Math.max(
      ...[...waits.values()].map(({ retry }) => retry),
      Math.min(2 ** message.failures, 60),
    );
    return void (await store.queue.delay(message, wait, 'failed'));
  }
  for (const [index, effect] of row.effects.entries())
    await giveUp(services, message.worker, row, index, effect, waits.get(index)?.says);
  await store.queue.poison(message, 'tries used up');
}

type Wait = Extract<EffectResult, { retry: number }>;

/** Runs what is not done yet; gives back how each that failed is to be tried again, by its place. */
async function runAll(
  services: EffectServices,
  { worker }: QueuedOperation,
  row: OperationRow,
): Promise<Map<number, Wait>> {
  const outcomes = await services.store.subjects.readOutcomes(worker, row.id);
  const waits = new Map<number, Wait>();
  for (const [index, effect] of row.effects.entries()) {
    if (outcomes.has(index)) continue;
    const result = await runEffect(services, worker, row, effect).catch((error: unknown) => {
      services.log.error(
        { operation: row.id, effect: effect.kind, error: errorName(error) },
        'effect failed',
      );
      return { retry: 5, why: 'error' };
    });
    if ('retry' in result) waits.set(index, result);
    else
      await services.store.subjects.recordOutcome(worker, row.id, index, {
        result: result.done,
        at: services.now(),
      });
  }
  return waits;
}

/** The kind and place of an error; its message may hold what people wrote. */
function errorName(error: unknown): string {
  return error instanceof Error
    ? `${error.name} ${error.stack?.split('\n').slice(1, 4).join(' ') ?? ''}`
    : 'unknown';
}
