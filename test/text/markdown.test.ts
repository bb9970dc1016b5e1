import fc from 'fast-check';
import { plain } from '../../bot/text/markdown';

const readBack = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('making a name inert', () => {
  it.each([
    ['Tom Hartley', 'Tom Hartley'],
    ["Daniel O'Connor", "Daniel O'Connor"],
    ['Mohammed Al-Hashimi', 'Mohammed Al-Hashimi'],
    ['Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
    ['Smith & Sons', 'Smith & Sons'],
    ['Morag Sinclair (North)', 'Morag Sinclair (North)'],
  ])('leaves %s as it is', (name, expected) => expect(plain(name)).toBe(expected));

  it.each([
    ['**Tom**', '\\*\\*Tom\\*\\*'],
    ['[Tom](https://evil.example)', '\\[Tom\\](https://evil.example)'],
    ['<b>Tom</b>', '\\<b>Tom\\</b>'],
    ['# Tom', '\\# Tom'],
    ['- Tom', '\\- Tom'],
    ['1. Tom', '1\\. Tom'],
    ['{{DATE(2026-11-03T00:00:00Z)}}', '\\{\\{DATE(2026-11-03T00:00:00Z)}}'],
    ['&lt;Tom', '\\&lt;Tom'],
    ['Tom\nHartley', 'Tom Hartley'],
  ])('makes %j read as it was typed', (name, expected) => expect(plain(name)).toBe(expected));

  it('loses nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = text.replace(/\s+/g, ' ').trim();
        expect(readBack(plain(text))).toBe(once);
      }),
    );
  });

  it('leaves nothing open that begins emphasis, a link, code or a macro', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('*', '_', '[', ']', '(', '`', '\\', '{', '<', 'a', ' ', '~'),
    });
    fc.assert(
      fc.property(nasty, (text) =>
        expect(plain(text).replace(/\\./g, ' ')).not.toMatch(/[*_[\]`\\]|\{\{|~~|<[a-z/!?]/),
      ),
    );
  });
});
