import fc from 'fast-check';
import { bytesOf } from '../../bot/chat/cards/card';
import { words } from '../../bot/chat/cards/elements';
import { fit, inParts, pieces } from '../../bot/chat/cards/fit';

const texts = fc.string({ unit: 'grapheme', maxLength: 400 });
type Rich = { inlines: { text: string }[] };
const read = (part: object) => (part as Rich).inlines.map(({ text }) => text).join('');

describe('parting a long line', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 200 }), (text, bytes) =>
        expect(pieces(text, bytes).join('')).toBe(text),
      ),
    );
  });

  it('keeps to the size, and never cuts a character', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 200 }), (text, bytes) => {
        for (const piece of pieces(text, bytes)) {
          expect(bytesOf(piece)).toBeLessThanOrEqual(bytes + 2);
          expect(Buffer.from(piece).toString()).toBe(piece);
        }
      }),
    );
  });
});

describe('cutting a card into parts', () => {
  const blocks = fc.array(fc.record({ text: texts, style: fc.constantFrom('heading', 'default') }), {
    maxLength: 40,
  });

  it('keeps every block, in its order', () => {
    fc.assert(fc.property(blocks, (list) => expect(inParts(list, 500).flat()).toEqual(list)));
  });

  it('always gives at least one part', () => {
    expect(inParts([], 500)).toEqual([[]]);
  });
});

describe('what fits', () => {
  it('is taken from the front, and the rest is counted', () => {
    expect(fit(['aaaa', 'bbbb', 'cccc'], 14, (text) => text)).toEqual({ shown: ['aaaa', 'bbbb'], left: 1 });
  });

  it('is all of it where there is room', () => {
    expect(fit(['a'], 100, (text) => text)).toEqual({ shown: ['a'], left: 0 });
  });
});

describe('what people wrote', () => {
  it('stands in a card exactly as it was written, a block a line', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 }), { maxLength: 8 }), (rows) => {
        const lines = rows
          .join('\n')
          .replace(/\r\n?/g, '\n')
          .split('\n')
          .filter((row) => row.trim() !== '');
        expect(words(rows.join('\n')).map(read)).toEqual(lines);
      }),
    );
  });

  it('cannot set off the date macros of the library', () => {
    const runs = words('on {{DATE(2026-11-03T00:00:00Z,SHORT)}}').flatMap(
      (part) => (part as unknown as Rich).inlines,
    );
    expect(runs.filter(({ text }) => text.includes('{{'))).toEqual([]);
  });
});
