/** Why a package could not be made, as one sentence that a person can act on; shown without a stack trace. */
export class PackageProblem extends Error {
  override name = 'PackageProblem';
}
