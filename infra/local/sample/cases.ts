/** One sample case; days are counted back from the day of asking. */
export interface SampleCase {
  reference: string;
  type: string;
  openedDaysAgo: number;
}

/** One day on which a sample worker's cases were supervised. */
export interface SampleCaseDay {
  daysAgo: number;
  /** Places in the list of cases that were left out that day. */
  skipped: readonly number[];
  /** Decisions of that day that are not ticked yet, from the first on. */
  unticked: number;
}

/** A sample worker's register. */
export interface SampleRegister {
  cases: SampleCase[];
  days: SampleCaseDay[];
}

interface Holder {
  /** What references begin with after the case system's own letters. */
  from: number;
  count: number;
  /** Case sessions, oldest first. */
  days: readonly number[];
  /** Left out on the last of those days. */
  skipped?: readonly number[];
  unticked?: number;
}

/** Who holds cases: a few near or past their timescale, most within it. */
const holders: Record<string, Holder> = {
  tom: { from: 104_210, count: 14, days: [160, 132, 104, 77, 49, 21], skipped: [3, 9], unticked: 2 },
  lan: { from: 131_870, count: 6, days: [31, 18, 6], unticked: 1 },
  beatriz: { from: 98_310, count: 9, days: [146, 118, 90, 62, 45] },
  oisin: { from: 110_450, count: 18, days: [153, 125, 97, 70, 39, 12], skipped: [2, 6, 11], unticked: 4 },
  mohammed: { from: 120_020, count: 11, days: [155, 127, 99, 71, 43, 15] },
  grace: { from: 140_660, count: 7, days: [99, 71, 43, 18] },
  daniel: { from: 125_930, count: 16, days: [150, 122, 94, 66, 38], unticked: 3 },
  chloe: { from: 150_040, count: 12, days: [80, 52, 24], skipped: [4] },
  rhys: { from: 101_120, count: 8, days: [148, 120, 92, 64, 40] },
};

/** A mix of types as a team of this kind has it. */
const TYPES: readonly (readonly [every: number, type: string])[] = [
  [7, 'care-leavers/stable'],
  [5, 'looked-after/matched-stable'],
  [9, 'children-with-disabilities/duty'],
];

/** The register of a sample person; undefined for one who holds no cases. */
export function sampleRegister(key: string): SampleRegister | undefined {
  const holder = holders[key];
  return holder && { cases: casesOf(holder), days: daysOf(holder) };
}

function casesOf({ from, count, days: [first = 0] }: Holder): SampleCase[] {
  return Array.from({ length: count }, (_, place) => ({
    reference: `LCS-${from + place * 37}`,
    type: TYPES.find(([every]) => place % every === every - 1)?.[1] ?? 'family-safeguarding/all',
    // Most were there before the first day; some came since.
    openedDaysAgo: place % 4 === 3 ? Math.round(first * 0.6) : first + 20,
  }));
}

function daysOf({ days, skipped = [], unticked = 0 }: Holder): SampleCaseDay[] {
  return days.map((daysAgo, index) => {
    const last = index === days.length - 1;
    return { daysAgo, skipped: last ? skipped : [], unticked: last ? unticked : 0 };
  });
}
