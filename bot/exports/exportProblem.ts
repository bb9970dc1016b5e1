/** What stands in the way of an export, a backup or a restore, in words for the person who runs it. */
export class ExportProblem extends Error {
  override name = 'ExportProblem';
}

/** Not a problem: somebody asked how a command is used; the message says it. */
export class HelpAsked extends Error {
  override name = 'HelpAsked';
}
