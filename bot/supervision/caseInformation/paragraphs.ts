/** In which paragraph of a text a place is, counted from 1, and how many there are; empty lines count for nothing. */
export function paragraphAt(text: string, at: number): { number: number; of: number } {
  const before = paragraphsIn(text.slice(0, at));
  const startsHere = /(?:^|[\n\r])[^\S\n\r]*$/.test(text.slice(Math.max(0, at - 200), at));
  return { number: before + (startsHere ? 1 : 0), of: paragraphsIn(text) };
}

const paragraphsIn = (text: string): number =>
  text.split(/[\n\r]+/).filter((line) => line.trim() !== '').length;
