import { percentOf } from '../../tab/figures/shareOf';

describe('a share in per cent', () => {
  it.each([
    [{ is: 41, of: 50 }, '82%'],
    [{ is: 0, of: 50 }, '0%'],
    [{ is: 50, of: 50 }, '100%'],
    [{ is: 999, of: 1_000 }, '99%'],
    [{ is: 1, of: 1_000 }, '1%'],
  ])('%j is %s: never all or none by rounding', (share, words) => {
    expect(percentOf(share)).toBe(words);
  });

  it('is nothing where there is nothing to count', () => {
    expect(percentOf({ is: 0, of: 0 })).toBeUndefined();
    expect(percentOf(undefined)).toBeUndefined();
  });
});
