import fc from 'fast-check';
import { samplePerson } from '../../infra/local/sample/people';
import { badTokens } from '../attack/support/badTokens';
import { VICTIMS } from '../support/cloud/plantWords';
import { PEOPLE, text } from './pieces';

/** One request, with who sends it. */
export interface Shot {
  door: 'tab' | 'bot';
  /** By key; undefined for a token that is not to open anything. */
  person: string;
  /** The name of a bad token; undefined where it is as it should be. */
  bad?: string;
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

const person = fc.oneof(fc.constantFrom(...PEOPLE), fc.constantFrom(...VICTIMS.flat()));
/** Half the time what is sent is about a file in which its sender has a part: little of the rest gets far. */
const theirs = fc.boolean();
const FILES = new Map<string, string>(
  VICTIMS.flatMap(([worker, supervisor]) =>
    [worker, supervisor].map((key) => [key, samplePerson(worker).oid] as const),
  ),
);

/** What is sent, about the file in which this person has a part. */
export function about(key: string, sent: unknown): unknown {
  const file = FILES.get(key);
  const isObject = typeof sent === 'object' && sent !== null && 'worker' in sent;
  return file === undefined || !isObject ? sent : { ...sent, worker: file };
}

/** One time in so many; otherwise undefined. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>, times: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const bad = seldom(fc.constantFrom(...Object.keys(badTokens)), 10);
const plain: Record<string, string> = { 'content-type': 'application/json' };

/** Headers as they should be, nearly always. */
const headers = fc.oneof(
  { weight: 30, arbitrary: fc.constant(plain) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { ...plain, 'content-encoding': 'gzip' },
      { 'content-type': 'text/plain' },
      { ...plain, 'x-forwarded-for': '1.2.3.4' },
      { ...plain, 'if-none-match': '*' },
      { ...plain, range: 'bytes=0-1' },
      { ...plain, 'x-http-method-override': 'DELETE' },
    ),
  },
);

/** What every shot has: its sender, whether it is about their own file, and what is wrong with it, if anything. */
export const sent = { person, theirs, bad, headers, broken: seldom(text, 40) };
