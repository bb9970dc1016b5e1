import fc from 'fast-check';
import { keyOf, keyPart, rangeOf, rowKeys } from '../../bot/store/keys';

describe('a part of a key', () => {
  it('holds only what a key may hold, and never our separator', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (id) => {
        expect(keyPart(id)).toMatch(/^[A-Za-z0-9_=.-]{1,210}$/);
      }),
    );
  });

  it('is another for another id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(keyPart(a) === keyPart(b)).toBe(Buffer.from(a).equals(Buffer.from(b)));
      }),
    );
    expect(keyPart('YS9i')).not.toBe(keyPart('a/b'));
  });

  it('leaves an object id as it is', () => {
    expect(keyPart('8d6f4a0e-1f0c-4f52-9f0a-3a1f0c4f5290')).toBe('8d6f4a0e-1f0c-4f52-9f0a-3a1f0c4f5290');
  });
});

describe('a range of keys', () => {
  it('holds every key below its prefix and none beside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (session, other) => {
        const { from, to } = rangeOf(rowKeys.session(session));
        const keys = [rowKeys.session(session), rowKeys.reflection(session), rowKeys.version(session, 999)];
        expect(keys.every((key) => from <= key && key < to)).toBe(true);
        const beside = rowKeys.draft(other);
        expect(from <= beside && beside < to).toBe(keyPart(session) === keyPart(other));
      }),
    );
  });

  it('puts alive actions with the head, and nothing else', () => {
    const { from, to } = rangeOf(rowKeys.head);
    const inside = (key: string) => from <= key && key < to;
    expect([rowKeys.head, rowKeys.aliveAction('ä')].every(inside)).toBe(true);
    expect([rowKeys.closedAction('h'), rowKeys.operation('h'), rowKeys.session('h')].some(inside)).toBe(
      false,
    );
  });

  it('tells two lists of parts apart', () => {
    expect(keyOf('a|b', 'c')).not.toBe(keyOf('a', 'b|c'));
  });
});
