/** A repeatable stream of whole numbers below a bound. */
export type Numbers = (below: number) => number;

/** Makes the stream: the same seed gives the same numbers (a linear congruential generator, Numerical Recipes). */
export function seededNumbers(seed: number): Numbers {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
