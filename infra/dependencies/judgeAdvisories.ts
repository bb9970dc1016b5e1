import { z } from 'zod';

/** What `npm audit --json` tells of one package (npm CLI 7 and later, "vulnerabilities"). */
const advisory = z.looseObject({
  url: z.string(),
  title: z.string(),
  severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
});
const report = z.looseObject({
  vulnerabilities: z.record(
    z.string(),
    // A string names another package of the list through which this one is reached.
    z.looseObject({ name: z.string(), via: z.array(z.union([z.string(), advisory])) }),
  ),
});

/** An advisory that is known and lived with for a while. */
export interface Accepted {
  /** As the advisory's address ends: 'GHSA-…'. */
  id: string;
  why: string;
  /** ISO date; from then on it stops the build again. */
  until: string;
}

/** What is wrong, and what is known: one line each, for people. */
export interface Judgement {
  stopped: string[];
  noted: string[];
}

const STOPPING: ReadonlySet<string> = new Set(['high', 'critical']);

/**
 * The policy: nothing high or critical in what runs in production, unless it was accepted with a
 * reason until a date. Undefined where the report is no report, as when the registry gives none.
 */
export function judgeAdvisories(
  raw: unknown,
  accepted: readonly Accepted[],
  today: string,
): Judgement | undefined {
  const parsed = report.safeParse(raw);
  if (!parsed.success) return undefined;
  const lines = Object.values(parsed.data.vulnerabilities).flatMap(({ name, via }) =>
    via.flatMap((each) => (typeof each === 'string' ? [] : [judged(name, each, accepted, today)])),
  );
  return {
    stopped: lines.flatMap(({ stops, line }) => (stops ? [line] : [])),
    noted: lines.flatMap(({ stops, line }) => (stops ? [] : [line])),
  };
}

function judged(
  name: string,
  { url, title, severity }: z.infer<typeof advisory>,
  accepted: readonly Accepted[],
  today: string,
) {
  const known = accepted.find(({ id, until }) => url.endsWith(`/${id}`) && today < until);
  const line = `${name}: ${title} (${severity}, ${url})`;
  if (known) return { stops: false, line: `${line}; accepted until ${known.until}: ${known.why}` };
  return { stops: STOPPING.has(severity), line };
}
