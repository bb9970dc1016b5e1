import { parseArgs } from 'node:util';
import { StartProblem } from './processes/startProblem';
import { defaultPortBase } from './processes/ports';
import { defaultWindows, samplePeople } from './sample/people';
import type { StackOptions } from './stack';

/** What `npm start -- --help` prints. */
export const startHelp = `npm start -- [options]

  --as NAMES         whose chat windows to open, by first name: --as priya,tom,morag
  --no-playground    open no chat windows
  --policy ID        adopt another policy pack
  --port-base N      the server listens on N, the rest on ports that follow (default ${defaultPortBase})
  --data FOLDER      keep the data there (default .local)
  --large            add an invented directorate of 5,000 pairings in 600 teams, for the managers' pages
  --fresh            start over: delete that data first
`;

/** Turns the words after `npm start --` into options; `help` when that is all they ask for. */
export function startOptions(words: readonly string[]): StackOptions | 'help' {
  const values = parse(words);
  if (values.help) return 'help';
  return {
    dataDir: values.data ?? '.local',
    portBase: values['port-base'] === undefined ? defaultPortBase : portBase(values['port-base']),
    people: values['no-playground'] ? [] : people(values.as),
    policy: values.policy,
    fresh: values.fresh ?? false,
    large: values.large ?? false,
    quiet: false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        as: { type: 'string' },
        'no-playground': { type: 'boolean' },
        policy: { type: 'string' },
        'port-base': { type: 'string' },
        data: { type: 'string' },
        fresh: { type: 'boolean' },
        large: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new StartProblem(`${sentence}. See npm start -- --help.`);
  }
}

function people(names: string | undefined): readonly string[] {
  if (names === undefined) return defaultWindows;
  const keys = names.split(',').map(plain).filter(Boolean);
  const unknown = keys.find((key) => !samplePeople.some((person) => person.key === key));
  if (unknown === undefined) return [...new Set(keys)];
  const known = samplePeople.map((person) => person.key).join(', ');
  throw new StartProblem(`There is no sample person called "${unknown}"; choose from ${known}.`);
}

// As a person may type it: "Siân" and "sian" are the same.
function plain(name: string): string {
  return name.trim().toLowerCase().replace('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
}

function portBase(value: string): number {
  const base = Number(value);
  if (Number.isInteger(base) && base >= 1024 && base <= 65_000) return base;
  throw new StartProblem(`--port-base must be a number between 1024 and 65000, not "${value}".`);
}
