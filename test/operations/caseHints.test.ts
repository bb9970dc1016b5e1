import { recordHints, reflectionHints } from '../../bot/operations/caseHints';
import { recordText } from '../../bot/operations/recordText';
import { sessionView } from '../../bot/operations/sessionView';
import type { Reflection } from '../../bot/supervision/reflection';
import { makeContext, makeDraft, makeSubject, NOW, PRIYA, TOM } from './support/builders';

const answered = (answer: string): Reflection => ({
  author: TOM.id,
  version: 1,
  answers: { [QUESTION]: answer },
  inRecord: false,
  savedAt: NOW,
});
const QUESTION = makeContext().policy.reflection.questions[0]?.id ?? '';

const withNotes = (notes: string) =>
  makeSubject({ draft: makeDraft({ headings: { support: { notes, decisions: '' } } }) });

const hintsOf = (subject: ReturnType<typeof makeSubject>): string[] => {
  const context = makeContext(PRIYA);
  return recordHints(recordText(subject, context), subject, context);
};

describe('case information before a record is sent or signed (DESIGN rule 4, DOMAIN.md rule 50)', () => {
  it('is pointed out by heading and paragraph', () => {
    expect(hintsOf(withNotes('Workload.\n\nBaby Ava was born on 4 May 2024.'))).toEqual([
      '“Support, notes”: this looks like the name of a child or a relative (paragraph 2).',
      '“Support, notes”: this looks like a date of birth (paragraph 2).',
    ]);
  });

  it('says nothing of ordinary writing, of the two people or of the day of the session', () => {
    expect(
      hintsOf(withNotes('On 3 November 2026 Tom told me about his mother; Priya’s mother is ill too.')),
    ).toEqual([]);
  });

  it('never repeats the words themselves', () => {
    const hints = hintsOf(withNotes('K, DOB 12/03/2014, 07700 900123, LU4 8AB, baby Ava')).join(' ');
    for (const words of ['12/03', '2014', '07700', '900123', 'LU4', '8AB', 'Ava'])
      expect(hints).not.toContain(words);
  });

  it('looks at new actions, agenda items and differences of view as well', () => {
    const subject = makeSubject({
      draft: makeDraft({
        actions: [{ id: 'action-1', text: 'Ring 07700 900123', owner: 'worker', due: '2026-12-01' }],
        differences: { worker: 'It was about LCS 4471209.' },
      }),
    });
    subject.session.items = [{ id: 'item-0001', text: 'The Nowak family', by: PRIYA, at: NOW }];
    expect(hintsOf(subject)).toHaveLength(3);
  });
});

describe('case information in a reflection', () => {
  const subject = makeSubject({ reflection: answered('I worry about Kai, aged 7.') });

  it('is pointed out to its author before anyone else sees it', () => {
    const hints = sessionView(subject, makeContext(TOM)).ownReflection?.hints;
    expect(hints).toEqual([expect.stringContaining('this looks like the name of a child or a relative.')]);
  });

  it('shows the supervisor nothing of it, not even that there is something', () => {
    expect(JSON.stringify(sessionView(subject, makeContext(PRIYA)))).not.toContain('looks like');
  });

  it('is not mentioned where there is none', () => {
    const plain = makeSubject({ reflection: answered('A good month.') });
    expect(sessionView(plain, makeContext(TOM)).ownReflection).not.toHaveProperty('hints');
    expect(reflectionHints([], plain, makeContext(TOM))).toEqual([]);
  });
});
