import { dayNumber, daysAfter, type IsoDate, monthsAfter } from '../calendar';
import type { CaseType, Policy } from '../policy';
import { findCaseType } from './caseType';
import { explainCase } from './explainCase';
import { lastOf } from './countedSessions';
import { intervalState, noticeDays } from './intervalState';
import { type CadenceState, type CaseResult, severity } from './result';
import type { CaseSituation, CaseSupervision } from './situation';
import { policyOn } from './terms';

/** All that was found about one case on a day. */
export interface CaseFindings {
  found: CaseSituation;
  on: IsoDate;
  policy: Policy;
  typePath: string;
  type: CaseType | undefined;
  state: CadenceState;
  last: CaseSupervision | null;
  lastFull: IsoDate | null;
  /** A light touch later than the last that counts, under a type that asked for full. */
  uncountedLight: IsoDate | null;
  anchor: IsoDate | null;
  typeChangedOn: IsoDate | null;
  targetDate: IsoDate | null;
  limitDate: IsoDate | null;
  fullBy: IsoDate | null;
}

/** Days of notice before the first date of a case's interval, and before its full supervision. */
export const caseNotice = ({ policy, type }: Pick<CaseFindings, 'policy' | 'type'>) => {
  const days = policy.cases.dueSoonDays.value;
  return {
    interval: noticeDays(days, type?.targetDays.value ?? type?.limitDays.value ?? null),
    full: noticeDays(days, null),
  };
};

const typeOn = ({ type, typeChanges }: CaseSituation, day: IsoDate) =>
  (typeChanges ?? []).reduce<{ from?: IsoDate; type: string }>(
    (best, next) => (next.from <= day && next.from >= (best.from ?? '') ? next : best),
    { type },
  );

const counts = (session: CaseSupervision, found: CaseSituation, policies: readonly Policy[]) =>
  session.depth === 'full' ||
  findCaseType(policyOn(policies, session.heldOn), typeOn(found, session.heldOn).type)?.lightTouch.value ===
    true;

const addMonths = (date: IsoDate, months: number, policy: Policy): IsoDate =>
  policy.cases.monthsAre.value === '91DaysAQuarter'
    ? daysAfter(date, Math.round((months * 91) / 3))
    : monthsAfter(date, months);

const addDays = (date: IsoDate | null, days: number | null | undefined): IsoDate | null =>
  date === null || days === null || days === undefined ? null : daysAfter(date, days);

const newest = (sessions: readonly CaseSupervision[]): CaseSupervision | null =>
  sessions.reduce<CaseSupervision | null>(
    (best, next) =>
      !best || next.heldOn > best.heldOn || (next.heldOn === best.heldOn && next.depth === 'full')
        ? next
        : best,
    null,
  );

const worst = (a: CadenceState, b: CadenceState): CadenceState =>
  a === 'notSet' || (b !== 'notSet' && severity[b] > severity[a]) ? b : a;

const stateOf = (facts: Omit<CaseFindings, 'state'>): CadenceState => {
  const { found, on, type, anchor } = facts;
  if (found.closedOn && on > found.closedOn) return 'ended';
  if (type?.asRequired) return 'asRequired';
  if (anchor === null || (found.allocatedOn && on < found.allocatedOn)) return 'notStarted';
  const full = { targetDate: null, limitDate: facts.fullBy };
  const notice = caseNotice(facts);
  return worst(intervalState(facts, on, notice.interval), intervalState(full, on, notice.full));
};

const anchorOf = (
  found: CaseSituation,
  policy: Policy,
  last: CaseSupervision | null,
  changedOn: IsoDate | undefined,
): IsoDate | null => {
  const start = policy.cases.startsFrom.value === 'firstSupervision' ? null : (found.allocatedOn ?? null);
  const base = last?.heldOn ?? start;
  if (!base || !changedOn || policy.cases.onChangeOfType.value !== 'fromChange') return base;
  return base > changedOn ? base : changedOn;
};

/** Gathers the facts of a day for one case. */
export const findCase = (found: CaseSituation, policies: readonly Policy[], on: IsoDate): CaseFindings => {
  const policy = policyOn(policies, on);
  const { type: typePath, from: changedOn } = typeOn(found, on);
  const type = findCaseType(policy, typePath);
  const past = found.sessions.filter(({ heldOn }) => (found.allocatedOn ?? heldOn) <= heldOn && heldOn <= on);
  const counted = past.filter((session) => counts(session, found, policies));
  const last = newest(counted);
  const anchor = anchorOf(found, policy, last, changedOn);
  const lastFull = lastOf(counted.filter(({ depth }) => depth === 'full')) ?? null;
  const months = type?.fullEveryMonths.value ?? null;
  const fullFrom = lastFull ?? found.allocatedOn ?? lastOf(counted.slice(0, 1)) ?? null;
  const newestAny = newest(past);
  const facts = {
    found,
    on,
    policy,
    typePath,
    type,
    last,
    lastFull,
    uncountedLight: newestAny && newestAny.heldOn > (last?.heldOn ?? '') ? newestAny.heldOn : null,
    anchor,
    typeChangedOn: changedOn ?? null,
    targetDate: addDays(anchor, type?.targetDays.value),
    limitDate: addDays(anchor, type?.limitDays.value),
    fullBy: months === null || fullFrom === null ? null : addMonths(fullFrom, months, policy),
  };
  return { ...facts, state: stateOf(facts) };
};

const fullDecides = ({ state, fullBy, targetDate, limitDate, on }: CaseFindings): boolean => {
  if (fullBy === null) return false;
  if (state === 'pastLimit') return limitDate === null || on <= limitDate;
  return dayNumber(fullBy) < dayNumber(targetDate ?? limitDate ?? '9999-12-31');
};

const ruleOf = (facts: CaseFindings): string => {
  const { type, state } = facts;
  if (!type) return 'no such case type in the policy';
  if (state === 'asRequired') return type.rule ?? type.targetDays.rule;
  if (fullDecides(facts)) return type.fullEveryMonths.rule;
  return state === 'pastLimit' || type.targetDays.value === null ? type.limitDays.rule : type.targetDays.rule;
};

/**
 * Judges one case on a day. A worker's time away does not stop it: the clock is the case's, and any of those
 * whom the policy names may supervise it. Pure.
 */
export const judgeCase = (found: CaseSituation, policies: readonly Policy[], on: IsoDate): CaseResult => {
  const facts = findCase(found, policies, on);
  const over = facts.state === 'ended' || facts.state === 'asRequired';
  const { policy } = facts;
  return {
    state: facts.state,
    on,
    type: facts.typePath,
    lastHeld: facts.last?.heldOn ?? null,
    lastFull: facts.lastFull,
    targetDate: over ? null : facts.targetDate,
    limitDate: over ? null : facts.limitDate,
    fullBy: over ? null : facts.fullBy,
    explanation: explainCase(facts),
    rule: ruleOf(facts),
    policy: { id: policy.id, version: policy.version, title: policy.title },
  };
};
