/** Why the local stack could not start, as one sentence that a person can act on; shown without a stack trace. */
export class StartProblem extends Error {
  override name = 'StartProblem';
}
