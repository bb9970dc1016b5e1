import { z } from 'zod';
import type { Policy } from '../supervision/policy';
import { LOCAL_CHOICE } from '../supervision/policy';
import { isIsoDate } from '../supervision/calendar';
import { PROFILE_IDS, SESSION_KIND_IDS } from '../supervision/policyIds';
import { figureProblems } from './figureProblems';

const words = z.string('must be text').trim().min(1, 'must not be empty');
const id = z
  .string('must be text')
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'must be letters and digits joined by hyphens');
const date = z
  .string('must be a date in quotation marks, "2026-04-01"')
  .refine(isIsoDate, 'must be a date that exists, "2026-04-01"');
const monthDay = z
  .string('must be a month and day, "04-01"')
  .refine(
    (text) => /^\d\d-\d\d$/.test(text) && isIsoDate(`2026-${text}`),
    'must be a month and day of every year, "04-01"',
  );

const whole = (least: number, most: number, unit: string) =>
  z
    .int(`must be a whole number of ${unit}`)
    .min(least, `must be at least ${least} ${unit}`)
    .max(most, `must be at most ${most} ${unit}`);

const days = whole(1, 731, 'days');
const notice = whole(0, 90, 'days');
const workingDays = whole(0, 60, 'working days');
const months = whole(1, 120, 'months');
const minutes = whole(1, 600, 'minutes');
const yesNo = z.boolean('must be true or false');

type Entry = { value: unknown; rule: string; none?: true };

const unexplained = ({ value, rule, none }: Entry): boolean =>
  value === null && none !== true && rule !== LOCAL_CHOICE;

const contradicted = ({ value, none }: Entry): boolean => value !== null && none === true;

const sourced = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({
      value: value.nullable(),
      rule: words,
      note: words.optional(),
      none: z.literal(true, 'must be true or left out').optional(),
    })
    .refine(
      (entry) => !unexplained(entry as unknown as Entry),
      `has no value and cites a rule: give the value, or the rule "${LOCAL_CHOICE}"`,
    )
    .refine((entry) => !contradicted(entry as unknown as Entry), 'has a value and says that there is none');

const listed = <T extends z.ZodType<{ id: string }>>(item: T) =>
  z.array(item, 'must be a list').superRefine((items, context) => {
    const ids = items.map((entry) => entry.id);
    for (const twice of new Set(ids.filter((name, index) => ids.indexOf(name) !== index)))
      context.addIssue({ code: 'custom', message: `has two entries with the id "${twice}"` });
  });

const titledShape = { id, title: words, rule: words.optional(), note: words.optional() };
const titled = z.strictObject(titledShape);
const section = z.strictObject({ ...titledShape, prompts: z.array(words) });
const reflectionQuestion = z.strictObject({ id, text: words, hint: words.optional() });
const formQuestion = z.strictObject({
  id,
  text: words,
  answer: z.enum(['yesNo', 'scale', 'text']),
  hint: words.optional(),
});

const kindId = z.enum(SESSION_KIND_IDS);
const sessionKind = z.strictObject({
  ...titledShape,
  id: kindId,
  countsToward: z.strictObject({
    personal: sourced(yesNo),
    yearlyMinimum: sourced(yesNo),
    case: sourced(yesNo),
    checkIn: sourced(yesNo),
  }),
});

const step = z.strictObject({
  title: words,
  fromWeeks: whole(0, 520, 'weeks').optional(),
  fromMonths: whole(0, 120, 'months').optional(),
  targetDays: days.nullable(),
  limitDays: days.nullable(),
});

const figures = {
  targetDays: sourced(days),
  limitDays: sourced(days),
  agreedRangeDays: sourced(z.strictObject({ from: days, to: days })).optional(),
  yearlyMinimum: sourced(whole(1, 366, 'sessions')),
  minMinutes: sourced(minutes),
  maxMinutes: sourced(minutes),
  steps: sourced(z.array(step)),
};

const profile = z.strictObject({
  ...titledShape,
  id: z.enum(PROFILE_IDS),
  ...z.strictObject(figures).partial().shape,
});

const personal = z.strictObject({
  ...figures,
  profiles: listed(profile),
  year: z.strictObject({
    basis: sourced(z.enum(['fixedYear', 'rollingYear', 'sinceStart'])),
    startsOn: sourced(monthDay),
    proRataStarters: sourced(yesNo),
    proRataLeavers: sourced(yesNo),
    proRataPauses: sourced(yesNo),
    rounding: sourced(z.enum(['down', 'nearest', 'up'])),
  }),
  dueSoonDays: sourced(notice),
  agreedMayBeWider: sourced(yesNo),
  pausesMoveSteps: sourced(yesNo),
  shortSessionsCount: sourced(yesNo),
  clocks: sourced(z.enum(['one', 'perFunction'])),
});

const caseType = z.strictObject({
  ...titledShape,
  asRequired: yesNo,
  targetDays: sourced(days),
  limitDays: sourced(days),
  lightTouch: sourced(yesNo),
  fullEveryMonths: sourced(months),
});

const cases = z.strictObject({
  startsFrom: sourced(z.enum(['allocation', 'firstSupervision'])),
  monthsAre: sourced(z.enum(['calendar', '91DaysAQuarter'])),
  onChangeOfType: sourced(z.enum(['fromLastSupervision', 'fromChange'])),
  dueSoonDays: sourced(notice),
  supervisedBy: sourced(words),
  referenceFormat: sourced(
    z
      .string('must be text')
      .regex(/^[A-Z0-9|/. -]{3,120}$/, 'must be of 9 for a digit and A for a letter, "LCS-999999"'),
  ).optional(),
  services: listed(z.strictObject({ ...titledShape, types: listed(caseType) })),
});

const auditSchedule = z.strictObject({
  ...titledShape,
  everyMonths: sourced(months),
  optional: yesNo,
  who: words,
  sample: words,
});

/** The strict schema of a resolved pack. Its messages are the words that a policy owner reads. */
export const policySchema: z.ZodType<Policy> = z
  .strictObject({
    id,
    version: words,
    title: words,
    about: words,
    effectiveFrom: date,
    effectiveTo: date.optional(),
    extends: id.optional(),
    covers: sourced(words),
    functions: listed(z.strictObject({ ...titledShape, about: words })),
    agenda: z.strictObject({
      headings: listed(z.strictObject({ ...section.shape, function: id.optional() })),
    }),
    group: z.strictObject({ headings: listed(section), rule: words }),
    reflection: z.strictObject({ questions: listed(reflectionQuestion), rule: words }),
    sessionKinds: listed(sessionKind),
    lengths: z.array(
      z.strictObject({ kind: kindId, minMinutes: sourced(minutes), maxMinutes: sourced(minutes) }),
    ),
    personal,
    cases,
    deadlines: z.strictObject({
      prepareDays: sourced(notice),
      writeUpWorkingDays: sourced(workingDays),
      signWorkingDays: sourced(workingDays),
      rebookWorkingDays: sourced(workingDays),
      reflectionKeptDays: sourced(whole(0, 3660, 'days')),
    }),
    cancelledBy: listed(
      z.strictObject({ id: z.enum(['worker', 'supervisor', 'organisation']), title: words }),
    ),
    cancellationReasons: listed(titled),
    pauseReasons: listed(z.strictObject({ ...titledShape, stopsClock: yesNo })),
    agreement: z.strictObject({
      required: sourced(yesNo),
      signedByBoth: sourced(yesNo),
      reviewMonths: sourced(months),
      triggers: listed(z.strictObject({ ...titledShape, id: z.enum(['new-job', 'change-of-supervisor']) })),
      sections: listed(section),
    }),
    checkIn: z.strictObject({
      everyMonths: sourced(months),
      insidePersonal: sourced(yesNo),
      title: words,
      objectives: listed(titled),
    }),
    retention: z.strictObject({
      yearsAfterLeaving: sourced(whole(1, 100, 'years')),
      basis: sourced(words),
      reviewBeforeDelete: sourced(yesNo),
      legalHold: sourced(yesNo),
    }),
    fileIndex: z.strictObject({ folders: listed(titled), recordPrefix: words, rule: words }),
    record: z.strictObject({
      title: words,
      sections: listed(titled),
      actionColumns: z.array(words),
      rule: words,
    }),
    audit: z.strictObject({
      schedules: listed(auditSchedule),
      form: z.strictObject({
        title: words,
        sections: listed(z.strictObject({ ...titledShape, questions: listed(formQuestion) })),
      }),
    }),
    matrix: z.strictObject({ responsibilities: listed(titled), providers: listed(titled), rule: words }),
    learning: z.strictObject({
      questions: listed(reflectionQuestion),
      cpd: z.strictObject({
        piecesAYear: sourced(whole(0, 52, 'pieces')),
        withPeerReflection: sourced(whole(0, 52, 'pieces')),
        by: sourced(monthDay),
      }),
      standards: listed(titled),
    }),
    evaluation: z.strictObject({ everyMonths: sourced(months), questions: listed(formQuestion) }),
    components: z.strictObject({ items: listed(titled), rule: words }),
    outcomes: z.strictObject({
      items: listed(z.strictObject({ ...titledShape, questions: z.array(words) })),
      rule: words,
    }),
    strategyAudit: z.strictObject({
      levels: listed(titled),
      statements: listed(z.strictObject({ ...titledShape, levels: z.record(z.string(), words) })),
      rule: words,
    }),
  })
  .superRefine((policy, context) => {
    for (const { path, reason } of figureProblems(policy))
      context.addIssue({ code: 'custom', path: path.split('.'), message: reason });
  });
