import { readCommand } from '../../bot/chat/commands';
import { saidWhen } from '../../bot/chat/saidWhen';
import { namedWorkers } from '../../bot/chat/namedWorkers';
import { safeName } from '../../bot/exports/safeName';
import { safeFileName } from '../../bot/filing/safeFileName';
import { plain } from '../../bot/text/markdown';
import { cpuTime } from '../support/cpuTime';

/** What makes expressions go back and forth: much of the same, and an end that does not fit. */
const HOSTILE = [
  '<',
  '<at>',
  '[',
  '(',
  '*',
  '_',
  '~',
  '{{',
  '&',
  '&a',
  ' ',
  '\n',
  '\t',
  '.',
  '-',
  '0',
  '1/',
  '01.',
  'a',
  'A',
  "'",
  '’',
  'a ',
  'A ',
  'é',
  'at ',
  'on ',
  'http://',
  '@',
  'a@',
  '+44 ',
  '\u200b',
];
const LONG = 60_000;

/** What reads what people typed, by name; case information has a test of its own. */
const READERS: Record<string, (text: string) => unknown> = {
  'a typed command': readCommand,
  'a time that was said': (text) => saidWhen(text, '2026-11-03T09:00:00Z'),
  'a name that was said': (text) => namedWorkers(text, [{ worker: { id: 'tom', name: 'Tom Hartley' } }]),
  'a name on a card': plain,
  'the name of an exported file': safeName,
  'the name of a filed document': safeFileName,
};

/** The ESLint rules on expressions are the wall; this is that somebody walked along it. */
describe.each(Object.entries(READERS))('reading %s', (_what, read) => {
  it('takes no longer than a moment, however long and odd the text', () => {
    for (const piece of HOSTILE) {
      const text = `start ${piece.repeat(LONG / piece.length)}!\u0001`;
      expect({ piece, slow: cpuTime(() => read(text)) > 1_500 }).toEqual({ piece, slow: false });
    }
  });
});
