import path from 'node:path';
import { parseArgs } from 'node:util';
import { ExportProblem, HelpAsked } from '../exportProblem';

/**
 * Reads `--name value` pairs: each of `names` is needed; `--settings FILE` (NAME=value lines) may be given and is
 * put into the environment without replacing what is there.
 * @throws HelpAsked for --help; ExportProblem with the usage where one is missing or unknown.
 */
export function commandOptions<Name extends string>(
  args: string[],
  names: readonly Name[],
  usage: string,
): Record<Name, string> {
  if (args.includes('--help')) throw new HelpAsked(usage);
  const values = valuesOf(args, names, usage);
  const missing = names.find((name) => !values[name]?.trim());
  if (missing) throw new ExportProblem(`--${missing} is missing.\n\n${usage}`);
  if (values.settings) readSettings(fromHere(values.settings));
  return values as Record<Name, string>;
}

function valuesOf(
  args: string[],
  names: readonly string[],
  usage: string,
): Record<string, string | undefined> {
  const options = Object.fromEntries(
    [...names, 'settings'].map((name) => [name, { type: 'string' as const }]),
  );
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    throw new ExportProblem(`${error instanceof Error ? error.message : 'Not understood.'}\n\n${usage}`);
  }
}

/**
 * The words of a command without `--settings FILE`, whose NAME=value lines are put into the environment without
 * replacing what is there.
 * @throws ExportProblem where the file cannot be read or is not named.
 */
export function takeSettings(args: readonly string[]): string[] {
  const place = args.indexOf('--settings');
  if (place < 0) return [...args];
  readSettings(fromHere(args[place + 1] ?? ''));
  return [...args.slice(0, place), ...args.slice(place + 2)];
}

function readSettings(file: string): void {
  try {
    process.loadEnvFile(file);
  } catch {
    throw new ExportProblem(`The file of settings ${file} cannot be read.`);
  }
}

/** A path as the person means it: npm runs its scripts in the project's folder, wherever it was called from. */
export function fromHere(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
