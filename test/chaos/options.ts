import { parseArgs } from 'node:util';

/** How the fault test is asked for. */
export interface Options {
  runs: number;
  seed: number;
  /** Only this run of the seed, to play it again. */
  only?: number;
  /** Runs at the same time. */
  lanes: number;
  json: boolean;
}

/** Reads `--runs 40 --seed 1 --only 17 --lanes 8 --json`. @throws Error in a sentence where a word is not understood. */
export function options(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      runs: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      lanes: { type: 'string', default: '8' },
      json: { type: 'boolean', default: false },
    },
  });
  const only = values.only === undefined ? {} : { only: whole('only', values.only, 0) };
  return {
    runs: whole('runs', values.runs, 1),
    seed: whole('seed', values.seed, 0),
    lanes: whole('lanes', values.lanes, 1),
    json: values.json,
    ...only,
  };
}

function whole(name: string, word: string, least: number): number {
  const number = Number(word);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${name} takes a whole number from ${least}, not "${word}".`);
}
