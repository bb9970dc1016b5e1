import { daysBetween, monthsAfter } from '../supervision/calendar';
import { judge } from '../supervision/cadence/judge';
import type { CadenceState } from '../supervision/cadence/result';
import { caseCounts, type CaseCounts } from '../supervision/caseRegister/caseClock';
import { figureIfSet, policyInForce, type Policy } from '../supervision/policy';
import type { StandingFacts } from '../supervision/standing';
import { isForManagers } from '../supervision/supervisionRequest';
import type { StandingRow, StandingState } from '../supervision/views';
import { caseCountsText } from '../text/caseWords';
import { functionTitle } from '../text/functions';
import { reachText } from '../text/reach';
import { ruleText } from '../text/ruleText';

/** What a state of the clock is called in a row. */
export const STANDING_STATES: Record<CadenceState, StandingState> = {
  notStarted: 'notStarted',
  ended: 'left',
  paused: 'paused',
  notSet: 'notStated',
  asRequired: 'notStated',
  onTrack: 'onTrack',
  dueSoon: 'dueSoon',
  pastTarget: 'pastTarget',
  pastLimit: 'pastLimit',
};

/** A row of the team page: the facts compared with a day, by the rule of its day. */
export function standingRow(facts: StandingFacts, policies: readonly Policy[], today: string): StandingRow {
  const {
    situation,
    signatures,
    actions,
    agreementSignedOn,
    reach,
    worker,
    team,
    service,
    profile,
    askedOn,
  } = facts;
  return {
    worker,
    team,
    service,
    function: facts.function,
    functionTitle: functionTitle(facts.function),
    profile,
    ...(facts.supervisor && { supervisor: facts.supervisor }),
    ...(facts.next && { next: facts.next }),
    ...(facts.writeUpAwaited && { writeUpAwaited: facts.writeUpAwaited }),
    ...clock(facts, policies, today),
    agreement: agreement(agreementSignedOn, policies, today),
    signatures,
    filingFailed: facts.filingFailed,
    actions: actionCounts(actions, today),
    ...pausedNow(situation, today),
    ...(askedOn && isForManagers(askedOn, policyInForce(policies, today), today) && { askedOn }),
    ...(reach && { reach: reachText(reach) }),
  };
}

/** Personal supervision has an interval; case supervision is timed case by case in the register. */
function clock(
  { function: name, situation, cases }: StandingFacts,
  policies: readonly Policy[],
  today: string,
) {
  if (name !== 'personal') return caseClock(situation, cases, policies, today);
  const result = judge(situation, policies, today);
  return {
    state: STANDING_STATES[result.state],
    explanation: result.explanation,
    rule: ruleText(result.rule, result.policy.title),
    ...(result.lastHeld && { lastHeld: result.lastHeld }),
    ...(result.targetDate && { targetDate: result.targetDate }),
    ...(result.limitDate && { limitDate: result.limitDate }),
    yearCount: result.yearCount,
    ...(result.yearExpected !== null && { yearExpected: result.yearExpected }),
    ...(result.yearMinimum !== null && { yearMinimum: result.yearMinimum }),
  };
}

function caseClock(
  { sessions, leftOn }: StandingFacts['situation'],
  facts: StandingFacts['cases'],
  policies: readonly Policy[],
  today: string,
) {
  const lastHeld = sessions.filter(({ recordSent }) => recordSent).at(-1)?.heldOn;
  const counts = facts && caseCounts(facts, today);
  return {
    state: leftOn && leftOn < today ? ('left' as const) : caseState(counts),
    explanation: counts
      ? caseCountsText(counts, today)
      : 'Case supervision is timed case by case, by the type of each case.',
    rule: ruleText('DOMAIN A4', policyInForce(policies, today)?.title ?? ''),
    ...(lastHeld && { lastHeld }),
    ...(counts && { cases: counts }),
  };
}

/** The worst of the cases speaks for all of them; the counts stand beside it. */
function caseState(counts: CaseCounts | undefined): StandingState {
  if (!counts || counts.open === counts.untimed) return 'notStated';
  if (counts.past > 0) return 'pastLimit';
  if (counts.pastTarget > 0) return 'pastTarget';
  return counts.dueSoon > 0 ? 'dueSoon' : 'onTrack';
}

function agreement(
  signedOn: string | undefined,
  policies: readonly Policy[],
  today: string,
): StandingRow['agreement'] {
  if (!signedOn) return { state: 'none' };
  const months = figureIfSet(policyInForce(policies, today)?.agreement.reviewMonths);
  const reviewDue = months === undefined ? undefined : monthsAfter(signedOn, months);
  const state = reviewDue !== undefined && reviewDue < today ? 'reviewDue' : 'current';
  return { signedOn, state, ...(reviewDue && { reviewDue }) };
}

function actionCounts(actions: StandingFacts['actions'], today: string): StandingRow['actions'] {
  const oldest = actions.map(({ agreedOn }) => agreedOn).sort()[0];
  return {
    open: actions.length,
    overdue: actions.filter(({ due }) => due < today).length,
    ...(oldest && { oldestDays: Math.max(0, daysBetween(oldest, today)) }),
  };
}

function pausedNow({ pauses = [] }: StandingFacts['situation'], today: string): Pick<StandingRow, 'paused'> {
  const pause = pauses.find(({ from, to }) => from <= today && (to === undefined || today <= to));
  return pause ? { paused: { from: pause.from, ...(pause.to && { to: pause.to }) } } : {};
}
