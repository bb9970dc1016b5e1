import { agreementReviewDue } from '../supervision/agreementReview';
import { daysBetween } from '../supervision/calendar';
import { judge } from '../supervision/cadence/judge';
import { caseCounts } from '../supervision/caseRegister/caseClock';
import { policyInForce, type Policy } from '../supervision/policy';
import type { StandingFacts } from '../supervision/standing';
import { caseState, shownState } from '../supervision/shownState';
import { isForManagers } from '../supervision/supervisionRequest';
import type { StandingRow } from '../supervision/standingViews';
import { caseCountsText } from '../text/caseWords';
import { functionTitle } from '../text/functions';
import { reachText } from '../text/reach';
import { ruleText } from '../text/ruleText';

/** Where an arrangement stands: the facts compared with a day, by the rule of its day. */
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

/** Why somebody is away is for the pair and their line manager; everybody else reads "paused". */
export function withoutReasons(facts: StandingFacts): StandingFacts {
  return { ...facts, situation: { ...facts.situation, reasonsHidden: true } };
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
    state: shownState(result.state),
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

function agreement(
  signedOn: string | undefined,
  policies: readonly Policy[],
  today: string,
): StandingRow['agreement'] {
  if (!signedOn) return { state: 'none' };
  const reviewDue = agreementReviewDue(signedOn, policies, today);
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
