import { RestError, type TableServiceClientOptions } from '@azure/data-tables';

/** How many requests went out, retries included; for the benchmark and for tests. */
export interface RequestCounter {
  tables: number;
  queues: number;
}

/** A policy of the SDK's pipeline, with its place in it. */
export type PlacedPolicy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number];

/** Counts each request as it leaves, one a try. */
export function countingPolicy(counter: RequestCounter, service: keyof RequestCounter): PlacedPolicy {
  return {
    position: 'perRetry',
    policy: {
      name: 'countingPolicy',
      sendRequest: (request, next) => {
        counter[service] += 1;
        return next(request);
      },
    },
  };
}

/**
 * Ends a try that has no answer after some milliseconds, as a network time-out: the SDK sets none of
 * its own, would not retry the abort that its client raises, and leaves its timer running when a
 * request fails.
 */
export function timeOutPolicy(milliseconds: number): PlacedPolicy {
  return {
    position: 'perRetry',
    policy: {
      name: 'timeOutPolicy',
      sendRequest: async (request, next) => {
        const tooLong = new AbortController();
        const timer = setTimeout(() => {
          tooLong.abort();
        }, milliseconds);
        request.abortSignal = tooLong.signal;
        try {
          return await next(request);
        } catch (error) {
          if (!tooLong.signal.aborted) throw error;
          throw new RestError('The store did not answer in time', { code: 'ETIMEDOUT', request });
        } finally {
          clearTimeout(timer);
          // The next try is the same request, and would be taken for one that was called off.
          request.abortSignal = undefined;
        }
      },
    },
  };
}
