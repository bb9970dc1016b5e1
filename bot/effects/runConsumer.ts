import type { EffectServices } from './effectServices';
import { consume } from './consume';

/** How often an empty queue is looked at, in milliseconds. */
const PAUSE = 400;
const AT_ONCE = 8;
/** A message is hidden from others for so long while it is worked on (seconds): several calls of Graph, each with its time-out. */
const HIDDEN = 180;

/** A consumer that can be stopped; stopping waits for what is under way. */
export interface Running {
  stop(): Promise<void>;
}

/** Takes messages from the queue and does what follows, until stopped. Any number may run. */
export function runConsumer(services: EffectServices): Running {
  const stopping = new AbortController();
  const ended = loop(services, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

async function loop(services: EffectServices, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const taken = await round(services);
    if (taken === 0) await pause(signal);
  }
}

async function round(services: EffectServices): Promise<number> {
  const messages = await services.store.queue.receive(AT_ONCE, HIDDEN).catch((error: unknown) => {
    services.log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'queue not reached');
    return [];
  });
  await Promise.all(
    messages.map((message) =>
      consume(services, message).catch((error: unknown) => {
        // Left on the queue: it comes back when its time is up.
        services.log.error(
          { operation: message.operation, error: error instanceof Error ? error.name : 'unknown' },
          'not consumed',
        );
      }),
    ),
  );
  return messages.length;
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
