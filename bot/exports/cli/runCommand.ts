import { ConfigProblem } from '../../config';
import { ExportProblem, HelpAsked } from '../exportProblem';

/** Runs a command; what stands in its way is said in words, and the process ends with 1. */
export function runCommand(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    if (error instanceof HelpAsked) return void process.stdout.write(`${error.message}\n`);
    const expected = error instanceof ExportProblem || error instanceof ConfigProblem;
    // Anything else may hold what people wrote: its name and place are enough to find it.
    process.stderr.write(`${expected ? error.message : unexpected(error)}\n`);
    process.exitCode = 1;
  });
}

function unexpected(error: unknown): string {
  if (!(error instanceof Error)) return 'It could not be done.';
  return `It could not be done: ${error.name}\n${
    error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n') ?? ''
  }`;
}
