/** Numbers that look random and are the same for the same seed: a run can be played again. */
export interface Seeded {
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  chance(of: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** Mulberry32 over a 32-bit seed. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const [first] = items;
    if (first === undefined) throw new Error('There is nothing to choose from.');
    return items[int(0, items.length - 1)] ?? first;
  };
  const shuffled = <Item>(items: readonly Item[]): Item[] => {
    const left = [...items];
    return items.map(() => left.splice(int(0, left.length - 1), 1)).flat();
  };
  return { int, pick, shuffled, chance: (of) => next() < of };
}
