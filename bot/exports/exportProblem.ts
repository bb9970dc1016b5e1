/** What stands in the way of an export, a backup or a restore, in words for the person who runs it. */
export class ExportProblem extends Error {
  override name = 'ExportProblem';
}
