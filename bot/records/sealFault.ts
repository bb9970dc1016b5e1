import type { Failed, Retry } from '../filing/filingOutcome';

/** A record cannot be sealed now: whether and when to try again, in words for the people concerned. */
export class SealFault extends Error {
  override name = 'SealFault';

  constructor(readonly outcome: Retry | Failed) {
    super(outcome.why);
  }
}
