import fc from 'fast-check';
import { samplePeople, samplePerson } from '../../infra/local/sample/people';
import { VICTIMS } from '../support/cloud/plantWords';

/** Who takes part: workers with planted words, their supervisors, others of the teams, and a stranger. */
export const PEOPLE = [
  ...new Set([...VICTIMS.flat(), 'lukasz', 'oisin', 'morag', 'grace', 'daniel', 'chloe', 'adaeze']),
];

const oids = samplePeople.map(({ oid }) => oid);
const victims = VICTIMS.map(([worker]) => samplePerson(worker).oid);

/** Words that have broken programs: of objects, of queries, of markup, of files, of encodings. */
const TRICKY = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '..',
  '../../etc/passwd',
  "x' or PartitionKey ne '",
  'h|',
  's|planted-sent|r',
  '=cmd|calc!A0',
  '[here](https://evil.example)',
  '<script>alert(1)</script>',
  '<at>everyone</at>',
  '{{DATE(2026-01-01T00:00:00Z)}}',
  '\u0000',
  '\ud800',
  '\u2028\u2029',
  '\u202egnp.exe',
  '%00',
  '%2e%2e%2f',
  '"; filename="x.exe',
  'a\r\nSet-Cookie: x=1',
  'NaN',
  'null',
  '-0',
  '1e999',
];

/** Text of people, and text that no person writes. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...TRICKY) },
  { weight: 4, arbitrary: fc.string({ maxLength: 60 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 300, max: 70_000 }).map((length) => 'word '.repeat(length / 5)) },
);

/** Ids of workers: those whose words are planted, others, and none. */
export const worker: fc.Arbitrary<string> = fc.oneof(
  { weight: 7, arbitrary: fc.constantFrom(...victims) },
  { weight: 2, arbitrary: fc.constantFrom(...oids) },
  { weight: 1, arbitrary: fc.oneof(fc.uuid(), text) },
);

/** Ids of sessions: those that there are, new ones, and none. */
export const session: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('planted-coming', 'planted-draft', 'planted-sent', 'planted-signed'),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }).map((n) => `fuzzed-${n}`) },
  { weight: 1, arbitrary: text },
);

/** Whole numbers as versions are, and others. */
export const number: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 9 })) },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }).map(String) },
);

const TODAY = Math.floor(Date.now() / 86_400_000) * 86_400_000;

/** An instant about now, mostly, and one of these years otherwise. */
export const day: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.integer({ min: -60, max: 60 }).map((days) => new Date(TODAY + days * 86_400_000)),
    },
    {
      weight: 1,
      arbitrary: fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
    },
  )
  .map((date) => date.toISOString());

/** One of a few ids, so that what was made is found again. */
const made = (what: string): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: 8 }).map((n) => `fuzzed-${what}-${n}`);

/** What a field of this name would hold, where its name says so. */
export function named(hashes: readonly string[]): Record<string, fc.Arbitrary<unknown>> {
  const hash = fc.oneof(fc.constantFrom(...hashes), fc.constant('0'.repeat(64)), text);
  const date = day.map((iso) => iso.slice(0, 10));
  return {
    worker,
    session,
    hash,
    plannedAt: day,
    rebookAt: day,
    heldOn: date,
    due: date,
    date,
    time: fc.oneof(
      day.map((iso) => iso.slice(11, 16)),
      text,
    ),
    number,
    seen: number,
    minutes: fc.oneof(fc.integer({ min: 0, max: 500 }), number),
    members: fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...oids) }, { weight: 1, arbitrary: text }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    about: fc.constantFrom(...oids),
    reader: fc.constantFrom(...oids),
    auditor: fc.constantFrom(...oids),
    to: fc.oneof(date, fc.constantFrom(...oids)),
    function: fc.constantFrom('personal', 'case', 'nothing'),
    type: fc.constantFrom('family-safeguarding/all', 'family-safeguarding/nothing', 'constructor/all'),
    references: fc.integer({ min: 100_000, max: 100_200 }).map((digits) => `LCS-${digits}`),
    batch: made('batch'),
    case: made('batch').map((batch) => `${batch}-1`),
    entry: made('entry'),
    concern: made('concern'),
    request: made('request'),
    opening: made('opening'),
    group: made('group'),
    schedule: fc.constantFrom('sample', 'nothing'),
    kind: fc.constantFrom('personal', 'case', 'group', 'peer', 'agreement', '__proto__', 'nothing'),
    reason: fc.constantFrom('sickness', 'workload', 'constructor', 'nothing'),
    action: fc.constantFrom(
      'act-sent-tom',
      'act-signed-tom',
      'act-draft-tom',
      'act-signed-lan',
      'nothing-here',
    ),
  };
}
