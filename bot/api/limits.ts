import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** What came of counting one more: nothing in the way, or how many seconds to wait. */
export type Wait = { seconds: number; /** The first that is one too many. */ first: boolean } | undefined;

/**
 * How much may be asked for. Counted in this process alone, since a count in the store would cost each request a
 * round trip: with N instances N times the figure is the most that gets through. It is a brake, not a fact.
 */
export interface Limits {
  /** One more request of a person whose sign-in held, through whichever door. */
  ofPerson(id: string): Promise<Wait>;
  /** One more sign-in that failed from an address. */
  ofFailures(address: string): Promise<Wait>;
}

/** Figures by the minute; 0 stands for no limit. */
interface Figures {
  requests: number;
  failures: number;
}

const MINUTE = 60;

/**
 * Makes the limits. A person's is their own, so that a whole office behind one address never shares one; an
 * address has one for failures alone, and somebody who signs in there is not held up by it.
 */
export function makeLimits({ requests, failures }: Figures): Limits {
  return { ofPerson: counter(requests), ofFailures: counter(failures) };
}

function counter(points: number): (key: string) => Promise<Wait> {
  if (points === 0) return async () => undefined;
  const limiter = new RateLimiterMemory({ points, duration: MINUTE });
  return async (key) => {
    try {
      await limiter.consume(key);
      return undefined;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const { msBeforeNext, consumedPoints } = refused;
      return { seconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)), first: consumedPoints === points + 1 };
    }
  };
}
