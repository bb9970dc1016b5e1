import { DateTime } from 'luxon';
import { z } from 'zod';
import type { TableShape } from './readTable';

/** What the policy knows: a profile or function that is not here is a problem in the file. */
export interface ImportWords {
  profiles: readonly string[];
  functions: readonly string[];
}

/** ISO, or as a spreadsheet in Britain writes it; given on as ISO. */
const day = z.string().transform((text, context) => {
  for (const format of ['yyyy-MM-dd', 'd/M/yyyy']) {
    const read = DateTime.fromFormat(text, format, { zone: 'Europe/London' });
    if (read.isValid && read.year >= 1950 && read.year < 2100) return read.toISODate();
  }
  context.addIssue({ code: 'custom', message: 'Give a date as 2026-11-03 or 3/11/2026.' });
  return z.NEVER;
});

/** A name or a title in a file. */
export const words = z.string().max(120, 'Give at most 120 characters.');
const reference = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/,
    'Give a reference of letters, digits and hyphens, at most 32, not a name.',
  );
const list = z.string().transform((text) =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean),
);

function oneOf(known: readonly string[]) {
  return z.string().refine((text) => known.includes(text), `Choose from: ${known.join(', ')}.`);
}

/** The people file: one row a worker, managers too. */
export function peopleShape(known: ImportWords) {
  const schema = z
    .strictObject({
      id: z.guid('Give the Entra object id, 36 characters with hyphens.'),
      name: words,
      reference,
      jobTitle: words,
      team: words,
      service: words,
      profile: oneOf(known.profiles),
      startedOn: day,
      leftOn: day.optional(),
      managerOf: list.optional(),
    })
    .refine((person) => person.leftOn === undefined || person.leftOn >= person.startedOn, {
      path: ['leftOn'],
      message: 'The last day is before the first.',
    });
  const headings = {
    'object id': 'id',
    name: 'name',
    reference: 'reference',
    'job title': 'jobTitle',
    team: 'team',
    service: 'service',
    profile: 'profile',
    'started on': 'startedOn',
    'left on': 'leftOn',
    'manager of': 'managerOf',
  };
  return { file: 'people', headings, schema } satisfies TableShape<z.infer<typeof schema>>;
}

/** The pairings file: one row for each worker and supervisor, with what the supervisor provides. */
export function pairingsShape(known: ImportWords) {
  const schema = z
    .strictObject({
      worker: reference,
      supervisor: reference,
      functions: list.pipe(z.array(oneOf(known.functions)).min(1, 'Name at least one function.')),
      from: day,
      to: day.optional(),
      agreedEveryDays: z.coerce
        .number('Give a whole number of days.')
        .int('Give a whole number of days.')
        .min(1, 'Give at least 1 day.')
        .max(366, 'Give at most 366 days.')
        .optional(),
    })
    .refine((pairing) => pairing.worker !== pairing.supervisor, {
      path: ['supervisor'],
      message: 'Nobody is their own supervisor.',
    })
    .refine((pairing) => pairing.to === undefined || pairing.to >= pairing.from, {
      path: ['to'],
      message: 'The last day is before the first.',
    });
  const headings = {
    worker: 'worker',
    supervisor: 'supervisor',
    functions: 'functions',
    from: 'from',
    to: 'to',
    'agreed every days': 'agreedEveryDays',
  };
  return { file: 'pairings', headings, schema } satisfies TableShape<z.infer<typeof schema>>;
}

/** A row of the people file. */
export type PersonRow = z.infer<ReturnType<typeof peopleShape>['schema']>;

/** A row of the pairings file. */
export type PairingRow = z.infer<ReturnType<typeof pairingsShape>['schema']>;
