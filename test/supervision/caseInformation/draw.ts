/** A repeatable stream of choices, so that a seed names a whole test set. */
export interface Draw {
  below: (limit: number) => number;
  one: <T>(of: readonly T[]) => T;
  digits: (count: number) => string;
}

/** Starts a stream from a seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const one = <T>(of: readonly T[]): T => {
    const chosen = of[below(of.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
  return { below, one, digits: (count) => Array.from({ length: count }, () => below(10)).join('') };
}
