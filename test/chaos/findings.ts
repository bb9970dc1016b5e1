/** What a run left behind that it should not have. */
export interface Finding {
  /** Something said to have happened is not there or not whole · there is one too many · something will never end. */
  kind: 'lost' | 'duplicated' | 'stuck';
  /** What it is about and what was found; references and codes, never content. */
  what: string;
}

/** Collects findings in the order in which they are made. */
export interface Findings {
  all: Finding[];
  /** Notes a finding unless `holds`. */
  expect(holds: boolean, kind: Finding['kind'], what: string): void;
}

/** An empty collection. */
export function findings(): Findings {
  const all: Finding[] = [];
  return {
    all,
    expect: (holds, kind, what) => {
      if (!holds) all.push({ kind, what });
    },
  };
}
