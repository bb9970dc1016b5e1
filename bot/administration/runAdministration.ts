import { parseArgs } from 'node:util';
import type { z } from 'zod';
import type { AdministrationServices } from './administrationServices';
import { done, refusal, type Answer, type Command } from './command';
import { commands } from './commands';
import { fieldWords } from '../text/fieldWords';

/** Opens what commands need; only asked for once a command is known and its options hold. */
export type OpenServices = () => Promise<AdministrationServices>;

/** Runs one command from its words. Never starts anything for help or for options that do not hold. */
export async function runAdministration(args: readonly string[], open: OpenServices): Promise<Answer> {
  const [name = '', ...rest] = args;
  if (name === '' || name === '--help' || name === 'help') return done(...overview());
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!found) return refusal(`There is no command ${name}.`, '', ...overview());
  if (rest.includes('--help')) return done(...helpFor(name, found));
  const options = readOptions(found, rest);
  if ('problems' in options) return refusal(...options.problems, '', ...helpFor(name, found));
  return found.run(await open(), options.values);
}

function readOptions(
  command: Command,
  args: string[],
): { values: Record<string, unknown> } | { problems: string[] } {
  const names = Object.keys(command.options.shape);
  try {
    const { values } = parseArgs({
      args,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    });
    const parsed = command.options.safeParse({ ...values }, { error: fieldWords });
    return parsed.success ? { values: parsed.data } : { problems: parsed.error.issues.map(problem) };
  } catch {
    return {
      problems: ['An option is not known, has no value, or a value of several words has no quotation marks.'],
    };
  }
}

function problem({ path, message }: z.core.$ZodIssue): string {
  return `--${path.join('.')}: ${message}`;
}

function overview(): string[] {
  const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2;
  return [
    'npm run admin -- COMMAND [--option value …]',
    '',
    ...Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(width)}${does}`),
    '',
    'With --help after a command: its options. The settings are those of the server, in the environment or in a file',
    'of NAME=value lines: --settings FILE.',
  ];
}

function helpFor(name: string, { does, options }: Command): string[] {
  const entries = Object.entries(options.shape) as [string, z.ZodType][];
  const width = Math.max(0, ...entries.map(([option]) => option.length)) + 4;
  return [
    `npm run admin -- ${name}`,
    does,
    '',
    ...entries.map(
      ([option, schema]) =>
        `  ${`--${option}`.padEnd(width)}${schema.description ?? describedInside(schema)}${schema.safeParse(undefined).success ? ' May be left out.' : ''}`,
    ),
  ];
}

/** A description stays with the inner schema where `optional` or `default` was put around it. */
function describedInside(schema: z.ZodType): string {
  return 'unwrap' in schema ? (((schema as z.ZodOptional).unwrap() as z.ZodType).description ?? '') : '';
}
