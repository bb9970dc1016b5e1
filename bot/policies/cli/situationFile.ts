import { z } from 'zod';
import { isIsoDate } from '../../supervision/calendar';
import type { AgreementFacts } from '../../supervision/cadence/judgeAgreement';
import type { CaseSituation, HeldSession, Situation } from '../../supervision/cadence/situation';
import { PROFILE_IDS, SESSION_KIND_IDS } from '../../supervision/policyIds';
import type { Json } from '../path';

/** Minutes taken for a session that is given as a date alone. */
export const ASSUMED_MINUTES = 90;

const date = z
  .string('must be a date, 2026-12-03')
  .refine(isIsoDate, 'must be a date that exists, 2026-12-03');
const words = z.string().trim().min(1);
const days = z.int().min(1).max(731);
const kind = z.enum(SESSION_KIND_IDS);
const profile = z.enum(PROFILE_IDS);
const spell = { from: date, to: date.optional() };
const inOrder = ({ from, to }: { from: string; to?: string | undefined }): boolean =>
  to === undefined || from <= to;
const OUT_OF_ORDER = 'ends before it begins';

const session = z.strictObject({
  heldOn: date,
  kind: kind.default('personal'),
  minutes: z.int().min(0).max(1440).optional(),
  recordSent: z.boolean().default(true),
  checkIn: z.boolean().optional(),
  functions: z.array(words).optional(),
});

const dateAlone = date.transform((heldOn): HeldSession => ({
  heldOn,
  kind: 'personal',
  minutes: ASSUMED_MINUTES,
  recordSent: true,
}));

const caseSession = z.union([
  date.transform((heldOn) => ({ heldOn, depth: 'full' as const })),
  z.strictObject({ heldOn: date, depth: z.enum(['full', 'light']) }),
]);

const caseSituation = z.strictObject({
  reference: words.optional(),
  type: words,
  typeChanges: z.array(z.strictObject({ from: date, type: words })).optional(),
  allocatedOn: date.optional(),
  closedOn: date.optional(),
  sessions: z.array(caseSession).default([]),
});

const situationShape = {
  startedOn: date.optional(),
  leftOn: date.optional(),
  profile: profile.optional(),
  profileChanges: z.array(z.strictObject({ from: date, profile })).optional(),
  sessions: z.array(z.union([dateAlone, session])).default([]),
  pauses: z.array(z.strictObject({ ...spell, reason: words }).refine(inOrder, OUT_OF_ORDER)).optional(),
  supervisors: z
    .array(
      z
        .strictObject({ ...spell, name: words.optional(), functions: z.array(words).optional() })
        .refine(inOrder, OUT_OF_ORDER),
    )
    .optional(),
  vacancies: z.array(z.strictObject(spell).refine(inOrder, OUT_OF_ORDER)).optional(),
  agreedFrequencyDays: days.optional(),
  agreedChanges: z.array(z.strictObject({ from: date, days })).optional(),
  cancellations: z
    .array(
      z.strictObject({
        plannedOn: date,
        cancelledOn: date,
        whose: z.enum(['worker', 'supervisor', 'organisation']),
        reason: words,
        rebookedFor: date.optional(),
      }),
    )
    .optional(),
  plannedOn: date.optional(),
  functionId: words.optional(),
  yearBasis: z.enum(['fixedYear', 'rollingYear', 'sinceStart']).optional(),
  cases: z.array(caseSituation).optional(),
  agreement: z
    .strictObject({ pairedOn: date, signedOn: date.optional(), reviewedOn: date.optional() })
    .optional(),
};

const json: z.ZodType<Json> = z.json();

const version = z.strictObject({
  pack: words,
  from: date,
  to: date.optional(),
  version: words.optional(),
  choices: z.record(z.string(), json).optional(),
  change: z.record(z.string(), json).optional(),
});

const situationFile = z.strictObject({
  pack: words.optional(),
  /** Versions of the policy with the dates on which they were in force, instead of one pack. */
  policies: z.array(version).min(1).optional(),
  choices: z.record(z.string(), json).optional(),
  on: date.optional(),
  ...situationShape,
  jobs: z.array(z.strictObject({ title: words, ...situationShape })).optional(),
});

/** One job of a situation file: what the clock reads, and the agreement beside it. */
export type JobSituation = Situation & { title?: string; agreement?: AgreementFacts };

/** A situation file as it was read. */
export type SituationFile = z.infer<typeof situationFile>;

/** A version of the policy as a situation file names it. */
export type PolicyVersion = z.infer<typeof version>;

const sentence = ({ path, message }: z.core.$ZodIssue): string =>
  `${path.length ? path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.') : 'the file'}: ${message}`;

const innermost = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.filter(
    (branch) => !branch.some(({ path, code }) => path.length === 0 && code === 'invalid_type'),
  );
  const branch = branches[0] ?? issue.errors[0] ?? [];
  return branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
};

/** Reads a situation; throws an Error that names each wrong place, one a line. */
export const parseSituationFile = (candidate: unknown): SituationFile => {
  const result = situationFile.safeParse(candidate);
  if (result.success) return result.data;
  throw new Error(result.error.issues.flatMap(innermost).map(sentence).join('\n'));
};

/** The jobs of a file: its own facts, or each of `jobs`. */
export const jobsOf = (file: SituationFile): JobSituation[] => file.jobs ?? [file];

/** Case situations of a job, none where left out. */
export const casesOf = (job: JobSituation): readonly CaseSituation[] => job.cases ?? [];
