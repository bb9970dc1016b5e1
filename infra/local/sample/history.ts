import { samplePerson } from './people';

/** What became of a sample session. */
export type Ending =
  /** Held, written up and signed by both. */
  | 'signed'
  /** Signed by the worker with a comment beside it, or a disagreement. */
  | 'comment'
  | 'disagree'
  /** Written up and sent; the worker's signature is awaited. */
  | 'unsigned'
  /** Said to have been held; nothing written yet. */
  | 'writeUp'
  | 'cancelled'
  /** Moved by a week, then held and signed. */
  | 'moved'
  /** Still to come. */
  | 'planned';

/** One sample session: how many days before today it is (after, where negative), and how it ended. */
export interface SampleSession {
  daysAgo: number;
  ending: Ending;
  /** With whoever supervises the cases, and about them. */
  kind?: 'case';
}

const signed = (...days: number[]): SampleSession[] => days.map((daysAgo) => ({ daysAgo, ending: 'signed' }));
const one = (daysAgo: number, ending: Ending): SampleSession => ({ daysAgo, ending });
const cases = (daysAgo: number, ending: Ending): SampleSession => ({ daysAgo, ending, kind: 'case' });

/** Six months of sessions by person, with the cases worth looking at. */
const sessions: Record<string, SampleSession[]> = {
  morag: signed(171, 143, 115, 87, 59, 31),
  priya: [...signed(168, 140, 111, 83), one(54, 'moved'), ...signed(19), one(-9, 'planned')],
  // Past the limit: nothing since, and nothing planned.
  lukasz: signed(170, 141, 113, 85, 58),
  tom: [...signed(165, 137, 109, 80), one(52, 'comment'), ...signed(24)],
  // Newly qualified.
  lan: [...signed(48, 41, 34, 27, 20, 13), one(6, 'signed'), one(-1, 'planned')],
  // On leave since.
  beatriz: signed(150, 122, 94, 66, 41),
  oisin: [
    ...signed(160, 131, 103, 75),
    one(45, 'cancelled'),
    ...signed(38),
    one(5, 'unsigned'),
    cases(-2, 'planned'),
  ],
  adaeze: [...signed(172, 144, 116, 88, 61), one(35, 'signed')],
  zoe: [...signed(161, 133, 104, 76, 48), one(20, 'signed'), one(-8, 'planned')],
  mohammed: [...signed(166, 138, 110, 82, 53), one(26, 'disagree')],
  grace: [...signed(116, 109, 102, 94, 80, 66, 52, 38, 24), one(10, 'signed')],
  daniel: [...signed(157, 129, 101, 72, 45, 17), one(2, 'writeUp')],
  chloe: signed(83, 56, 27),
  rhys: signed(164, 136, 108, 79, 47),
};

/** The sessions of a sample person, oldest first. */
export function sampleSessions(key: string): SampleSession[] {
  return [...(sessions[samplePerson(key).key] ?? [])].sort((a, b) => b.daysAgo - a.daysAgo);
}
