import { parseArgs } from 'node:util';

/** How fuzzing is asked for. */
export interface Options {
  /** Requests and activities, three quarters of them with the limits off. */
  runs: number;
  seed: number;
  /** Only the last line, as JSON. */
  json: boolean;
}

/** Reads `--runs 20000 --seed 1 --json`. @throws Error in a sentence where a word is not understood. */
export function options(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      runs: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  return { runs: whole('runs', values.runs, 1), seed: whole('seed', values.seed, 0), json: values.json };
}

function whole(name: string, word: string, least: number): number {
  const number = Number(word);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${name} takes a whole number from ${least}, not "${word}".`);
}
