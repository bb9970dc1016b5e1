import { paragraphAt } from '../../bot/supervision/caseInformation/paragraphs';
import { firstHints, hintInField, hintText, MOST_HINTS } from '../../bot/text/caseInformation';

const at = (start: number) => ({ kind: 'phone' as const, start, end: start + 1 });

describe('the sentence that points out case information', () => {
  it('names the kind, and the paragraph where there are several', () => {
    expect(hintText('ring 07700 900123', at(5))).toBe('This looks like a phone number.');
    expect(hintText('One.\n\nTwo 07700 900123', at(10))).toBe(
      'This looks like a phone number (paragraph 2).',
    );
  });

  it('names the field where several are looked at together', () => {
    expect(hintInField('Support, notes', 'ring 1', at(5))).toBe(
      '“Support, notes”: this looks like a phone number.',
    );
  });

  it('counts what is beyond the first few', () => {
    const sentences = Array.from({ length: MOST_HINTS + 1 }, String);
    expect(firstHints(sentences).at(-1)).toBe('And 1 more place like these.');
    expect(firstHints(sentences.slice(1))).toHaveLength(MOST_HINTS);
  });
});

describe('the paragraph of a place', () => {
  it.each([
    ['one', 0, 1, 1],
    ['one\ntwo', 3, 1, 2],
    ['one\ntwo', 4, 2, 2],
    ['one\r\n\r\n  two', 9, 2, 2],
    ['\n\none', 2, 1, 1],
  ])('%j at %i is paragraph %i of %i', (text, place, number, of) => {
    expect(paragraphAt(text, place)).toEqual({ number, of });
  });
});
