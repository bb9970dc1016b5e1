import { formatDate } from '../../supervision/calendar';
import { judge } from '../../supervision/cadence/judge';
import { type AgreementResult, judgeAgreement } from '../../supervision/cadence/judgeAgreement';
import { judgeCase } from '../../supervision/cadence/judgeCase';
import { type CheckInResult, judgeCheckIn } from '../../supervision/cadence/judgeCheckIn';
import type { CadenceState, CaseResult, PersonalResult } from '../../supervision/cadence/result';
import { type StateDate, stateDates } from '../../supervision/cadence/stateDates';
import type { Policy } from '../../supervision/policy';
import type { ExplainRequest } from './explainOptions';
import { casesOf, jobsOf, type JobSituation } from './situationFile';

/** The results of one job. */
export interface JobResult extends PersonalResult {
  title?: string;
  checkIn: CheckInResult;
  agreement?: AgreementResult;
  cases: (CaseResult & { reference?: string })[];
  stateDates: StateDate[];
}

const caseResults = (job: JobSituation, policies: readonly Policy[], on: string) =>
  casesOf(job).map((found) => ({
    ...(found.reference && { reference: found.reference }),
    ...judgeCase(found, policies, on),
  }));

const jobResult = (job: JobSituation, policies: readonly Policy[], on: string): JobResult => ({
  ...(job.title && { title: job.title }),
  ...judge(job, policies, on),
  checkIn: judgeCheckIn(job, policies, on),
  ...(job.agreement && { agreement: judgeAgreement(job.agreement, policies, on) }),
  cases: caseResults(job, policies, on),
  stateDates: stateDates(job, policies, on),
});

const stateWords: Record<CadenceState, string> = {
  notStarted: 'Not started',
  ended: 'Ended',
  paused: 'Paused',
  notSet: 'No interval set',
  asRequired: 'As required',
  onTrack: 'On track',
  dueSoon: 'Due soon',
  pastTarget: 'Past the target',
  pastLimit: 'Past the limit',
};

const block = (state: CadenceState, explanation: string, rule: string): string[] => [
  explanation,
  `  State: ${stateWords[state].toLowerCase()}. Rule: ${rule}.`,
];

const whatFollows = ({ stateDates: dates }: JobResult): string[] => {
  const later = dates
    .slice(1)
    .map(
      ({ from, state }) =>
        `${stateWords[state].toLowerCase()} from ${formatDate(from, { weekday: true, year: true })}`,
    );
  return later.length ? [`  If nothing changes: ${later.join('; ')}.`] : [];
};

const caseLines = (result: JobResult['cases'][number]): string[] => [
  `Case ${result.reference ? `${result.reference}, ` : ''}${result.type}:`,
  ...block(result.state, result.explanation, result.rule),
];

const jobLines = (result: JobResult): string[] => [
  ...(result.title ? [`${result.title}:`] : []),
  ...block(result.state, result.explanation, result.rule),
  ...whatFollows(result),
  ...(result.checkIn.dueBy === null || result.state === 'ended'
    ? []
    : block(result.checkIn.state, result.checkIn.explanation, result.checkIn.rule)),
  ...(result.agreement ? [result.agreement.explanation, `  Rule: ${result.agreement.rule}.`] : []),
  ...result.cases.flatMap(caseLines),
];

const printed = (value: unknown): string => JSON.stringify(value, null, 2);

const explainCases = (
  jobs: JobSituation[],
  policies: readonly Policy[],
  { json, on }: ExplainRequest,
): string => {
  const results = jobs.flatMap((job) => caseResults(job, policies, on));
  if (!json) return results.flatMap(caseLines).join('\n');
  return printed(results.length === 1 ? results[0] : results);
};

/** The answer of `explain`, in words or as JSON: personal supervision, check-in, agreement and cases of each job. */
export const explainSituation = (request: ExplainRequest, policies: readonly Policy[]): string => {
  const jobs = jobsOf(request.file);
  if (request.caseOnly) return explainCases(jobs, policies, request);
  const results = jobs.map((job) => jobResult(job, policies, request.on));
  if (request.json) return printed(request.file.jobs ? { jobs: results } : results[0]);
  return results.map((result) => jobLines(result).join('\n')).join('\n\n');
};
