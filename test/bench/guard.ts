import { findCaseInformation } from '../../bot/supervision/caseInformation/findCaseInformation';
import { HELD_OUT } from '../supervision/caseInformation/heldOutSentences';
import { makeSet } from '../supervision/caseInformation/makeSet';
import { measure } from '../supervision/caseInformation/measure';
import { STAFF } from '../supervision/caseInformation/pools';
import { TODAY } from '../supervision/caseInformation/values';
import { benchRow, median, type BenchRow } from './benchRow';

/** What is asked of the guard, as shares; the rows stand beside these. */
const PRECISION = 0.95;
const RECALL = 0.9;
/** The longest answer that can be shared, in characters. */
const LONGEST = 20_000;

/** How well case information is pointed out, on the shipped set and in other words, and how long it takes. */
export async function run(): Promise<BenchRow[]> {
  const shipped = measure(makeSet(1, 2_000));
  const others = measure(makeSet(2, 2_000, HELD_OUT));
  return [
    benchRow('guard: precision, shipped set', shipped.precision, 'share', PRECISION),
    benchRow('guard: recall, shipped set', shipped.recall, 'share', RECALL),
    benchRow('guard: precision, other words', others.precision, 'share', PRECISION),
    benchRow('guard: recall, other words', others.recall, 'share', RECALL),
    timeRow(),
  ];
}

function timeRow(): BenchRow {
  const passages = makeSet(3, 400).map(({ text }) => text);
  const text = passages.join('\n').slice(0, LONGEST);
  const read = median(times(() => findCaseInformation(text, { today: TODAY, inPost: STAFF })));
  const words = median(times(() => text.match(/\p{L}+/gu)));
  return benchRow('guard: 20,000 characters, beside listing their words', read, 'ms', words);
}

const times = (work: () => unknown): number[] =>
  Array.from({ length: 9 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
