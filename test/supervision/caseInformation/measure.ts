import { findCaseInformation } from '../../../bot/supervision/caseInformation/findCaseInformation';
import type { CaseInformationKind, Finding } from '../../../bot/supervision/caseInformation/finding';
import type { Passage } from './makeSet';
import { STAFF } from './pools';
import { TODAY } from './values';

/** How well a test set was read. */
export interface Measure {
  /** Of what was pointed out, how much was a family's detail. */
  precision: number;
  /** Of a family's details, how many were pointed out as what they are. */
  recall: number;
  recallOf: Partial<Record<CaseInformationKind, number>>;
  /** Pointed out wrongly, for a hundred passages of ordinary writing alone. */
  falseAlarms: number;
  /** The words around each mistake, for whoever mends it. All of them are made up. */
  mistakes: string[];
}

interface Tally {
  right: number;
  wrong: number;
  wrongInOrdinary: number;
  ordinary: number;
  planted: Map<CaseInformationKind, { all: number; found: number }>;
  mistakes: string[];
}

const overlap = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

/** Reads every passage and counts. */
export function measure(passages: readonly Passage[]): Measure {
  const tally: Tally = {
    right: 0,
    wrong: 0,
    wrongInOrdinary: 0,
    ordinary: 0,
    planted: new Map(),
    mistakes: [],
  };
  for (const passage of passages) count(passage, tally);
  const kinds = [...tally.planted.values()];
  const sum = (of: 'all' | 'found') => kinds.reduce((total, each) => total + each[of], 0);
  return {
    precision: tally.right / Math.max(1, tally.right + tally.wrong),
    recall: sum('found') / Math.max(1, sum('all')),
    recallOf: Object.fromEntries([...tally.planted].map(([kind, { all, found }]) => [kind, found / all])),
    falseAlarms: (100 * tally.wrongInOrdinary) / Math.max(1, tally.ordinary),
    mistakes: tally.mistakes,
  };
}

function count({ text, planted }: Passage, tally: Tally): void {
  const found = findCaseInformation(text, { today: TODAY, inPost: STAFF });
  const wrong = found.filter((finding) => !planted.some((each) => overlap(each, finding)));
  tally.right += found.length - wrong.length;
  tally.wrong += wrong.length;
  if (planted.length === 0) {
    tally.ordinary += 1;
    tally.wrongInOrdinary += wrong.length;
  }
  for (const each of wrong) tally.mistakes.push(`wrongly ${each.kind}: ${around(text, each)}`);
  for (const each of planted) countPlanted(each, found, text, tally);
}

function countPlanted(each: Finding, found: Finding[], text: string, { planted, mistakes }: Tally): void {
  const sofar = planted.get(each.kind) ?? { all: 0, found: 0 };
  const isFound = found.some((finding) => finding.kind === each.kind && overlap(each, finding));
  if (!isFound) mistakes.push(`missed ${each.kind}: ${around(text, each)}`);
  planted.set(each.kind, { all: sofar.all + 1, found: sofar.found + (isFound ? 1 : 0) });
}

const around = (text: string, { start, end }: Finding): string =>
  `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replace(
    /\n/g,
    ' ',
  );
