import fc from 'fast-check';
import { canonicalJson } from '../../bot/records/canonicalJson';
import { hashOf } from '../../bot/records/hashOf';

describe('the canonical form of a value', () => {
  it('sorts keys by UTF-16 code unit and leaves no white space (RFC 8785, 3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro',
      '1': 'One',
      '\ud83d\ude02': 'Smiley',
      '\u05d3': 'Dalet',
      a: [1, { c: 3, b: 2 }],
    };
    expect(canonicalJson(value)).toBe(
      '{"1":"One","a":[1,{"b":2,"c":3}],"\u05d3":"Dalet","\u20ac":"Euro","\ud83d\ude02":"Smiley"}',
    );
  });

  it('writes numbers as JSON does (RFC 8785, 3.2.2.3)', () => {
    expect(canonicalJson([1e30, 4.5, 0.002, -0, 1e-27])).toBe('[1e+30,4.5,0.002,0,1e-27]');
  });

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined, b: [undefined, null] })).toBe('{"b":[null,null]}');
  });

  it.each([NaN, Infinity, 1n, () => 1, Symbol('x')])('refuses what JSON cannot hold: %p', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });

  it('is JSON for the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });
});

describe('the hash of a value', () => {
  it('is SHA-256 in 64 hexadecimal digits', () => {
    expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it('is the same whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(hashOf(turned)).toBe(hashOf(value));
      }),
    );
  });

  it('is the same for a name typed with one character or with two', () => {
    expect(hashOf({ name: 'Siân'.normalize('NFD') })).toBe(hashOf({ name: 'Siân'.normalize('NFC') }));
  });

  it('differs when a single letter differs', () => {
    expect(hashOf({ notes: 'agreed' })).not.toBe(hashOf({ notes: 'Agreed' }));
  });
});
