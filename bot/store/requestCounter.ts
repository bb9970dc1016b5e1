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
 * Ends a try that has no answer after some milliseconds, as a network time-out: the SDK sets no
 * time-out of its own, and would not retry the abort that its client raises.
 */
export function timeOutPolicy(milliseconds: number): PlacedPolicy {
  return {
    position: 'perRetry',
    policy: {
      name: 'timeOutPolicy',
      sendRequest: async (request, next) => {
        request.timeout = milliseconds;
        try {
          return await next(request);
        } catch (error) {
          if (!isAbort(error) || request.abortSignal?.aborted) throw error;
          throw new RestError('The store did not answer in time', { code: 'ETIMEDOUT', request });
        }
      },
    },
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
