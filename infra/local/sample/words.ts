/** What the sample people wrote: invented, and about nobody's case. Index 0 is the oldest session. */
export interface SampleWords {
  /** By place among the policy's headings, so that any pack can be shown. */
  notes: Record<number, { notes: string; decisions: string }>;
  actions: { text: string; owner: 'worker' | 'supervisor'; inDays: number }[];
  reflection: string;
}

const WORDS: readonly SampleWords[] = [
  {
    notes: {
      0: {
        notes:
          'Visits and plans are up to date. We looked at how the first contact is prepared, and at what makes a plan readable for a family.',
        decisions: 'Plans are shared with families in plain words before the review.',
      },
      2: {
        notes:
          'Workload felt heavy in the second half of the month. We talked about what can wait and who else can take a duty day.',
        decisions: 'One duty day is given to a colleague this month.',
      },
    },
    actions: [
      { text: 'Ask for a place on the motivational interviewing course', owner: 'worker', inDays: 21 },
      { text: 'Arrange cover for one duty day', owner: 'supervisor', inDays: 7 },
    ],
    reflection:
      'I prepared the review with the family instead of for them, and it went more calmly than I expected.',
  },
  {
    notes: {
      1: {
        notes:
          'The observation of practice was helpful. Open questions came more easily when the purpose of the visit had been agreed first.',
        decisions: 'A second observation in the spring, chosen by the worker.',
      },
      4: {
        notes:
          'We stayed with one moment that felt stuck, and asked what each person in the room may have hoped for.',
        decisions: 'Try naming the disagreement earlier, and write down what happens.',
      },
    },
    actions: [{ text: 'Write up the observation for the learning log', owner: 'worker', inDays: 28 }],
    reflection: 'What was hard was the silence after I asked. I would leave it longer next time.',
  },
  {
    notes: {
      3: {
        notes:
          'The new duty rota was explained and questioned. The gap in family support on Thursdays was raised.',
        decisions: 'The gap is taken to the service meeting.',
      },
      2: {
        notes: 'Leave is booked. Working late on Mondays has become a habit; we looked at why.',
        decisions: 'Mondays end at five; the calendar says so.',
      },
    },
    actions: [
      { text: 'Raise the gap in family support at the service meeting', owner: 'supervisor', inDays: 14 },
      { text: 'Block Monday evenings in the calendar', owner: 'worker', inDays: 3 },
    ],
    reflection: 'I noticed that I carry the last visit of the day home with me.',
  },
];

/** The words for the n-th sample session, in turn. */
export function sampleWords(index: number): SampleWords {
  const found = WORDS[index % WORDS.length];
  if (!found) throw new Error('There are no sample words.');
  return found;
}

/** What was said beside the text when signing. */
export const SAMPLE_STATEMENTS = {
  comment: 'I would add that the course place was my own idea, and that I am glad of the support for it.',
  disagree:
    'I see the second decision differently: the gap had been raised before, and I would like that to be seen here.',
} as const;
