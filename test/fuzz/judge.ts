import { strFromU8, unzipSync } from 'fflate';
import type { Planted } from '../support/cloud/plantWords';

/** What a shot came back with. */
export interface Returned {
  status: number;
  type: string;
  body: Buffer;
}

/** What must never be in an answer: the product's insides. */
const INSIDES = /node_modules|\.ts:\d+|\n\s+at [\w.<]+ \(|ZodError|TypeError|RestError/;

/** Whether the server gave up: an error of its own, for whatever reason. */
export const isServerError = ({ status }: Returned): boolean => status >= 500 || status === 0;

/** Words that this person may not read, and signs of the insides, in what they were shown; empty where all is well. */
export function leaksIn(shown: string, reader: string | undefined, planted: readonly Planted[]): string[] {
  const words = planted.filter(
    ({ word, readers }) => shown.includes(word) && !(reader && readers.has(reader)),
  );
  const insides = INSIDES.exec(shown)?.[0];
  return [...words.map(({ word }) => word), ...(insides === undefined ? [] : [`insides: ${insides.trim()}`])];
}

/** All that can be read of an answer; an archive is opened. */
export function readable({ type, body }: Returned): string {
  if (!type.includes('zip')) return body.toString('utf8');
  return Object.values(unzipSync(body))
    .map((file) => strFromU8(file))
    .join('\n');
}
