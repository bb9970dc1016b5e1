import type { IsoDate } from '../calendar';
import type { Policy } from '../policy';
import { explainPersonal } from './explainPersonal';
import { type Findings, findPersonal } from './findPersonal';
import type { Due } from './personalDue';
import type { PersonalResult } from './result';
import type { Situation } from './situation';
import type { Terms } from './terms';

const AGREEMENT = 'the agreement (DOMAIN 24, 31)';

const ruleOf = (due: Due | null, which: 'targetDays' | 'limitDays', terms: Terms): string => {
  const { figures, step } = due?.terms ?? terms;
  return step ? figures.steps.rule : figures[which].rule;
};

const rulesOf = ({ due, policy }: Findings): PersonalResult['rules'] => {
  if (!due) {
    const { targetDays, limitDays, yearlyMinimum } = policy.personal;
    return { target: targetDays.rule, limit: limitDays.rule, year: yearlyMinimum.rule };
  }
  return {
    target: due.target?.terms.agreed?.speaks ? AGREEMENT : ruleOf(due.target, 'targetDays', due.terms),
    limit: ruleOf(due.limit, 'limitDays', due.terms),
    year: due.terms.figures.yearlyMinimum.rule,
  };
};

const decidingRule = ({ state, due }: Findings, rules: PersonalResult['rules']): string =>
  state === 'pastLimit' || (due && !due.target && due.limit) ? rules.limit : rules.target;

/**
 * Judges one worker's personal supervision on a day, by the versions of the policy that the organisation
 * adopted (resolved, in any order). Pure. Throws only when no policy is given at all.
 */
export const judge = (situation: Situation, policies: readonly Policy[], on: IsoDate): PersonalResult => {
  const found = findPersonal(situation, policies, on);
  const { policy, year, due } = found;
  const rules = rulesOf(found);
  const openEnded = found.state === 'paused' && found.stop?.open === true;
  const over = found.state === 'ended' || openEnded;
  return {
    state: found.state,
    on,
    lastHeld: found.lastHeld,
    targetDate: over ? null : (due?.targetDate ?? null),
    limitDate: over ? null : (due?.limitDate ?? null),
    yearState: found.outlook.state,
    yearFrom: year.from,
    yearTo: year.to,
    yearCount: year.count,
    yearExpected: year.expected === null ? null : Math.round(year.expected * 10) / 10,
    yearMinimum: year.minimum,
    awaitingRecord: found.awaitingRecord,
    noSupervisorSince: found.noSupervisorSince,
    rebookBy: found.rebooking?.by ?? null,
    explanation: explainPersonal(found),
    rule: decidingRule(found, rules),
    rules,
    policy: { id: policy.id, version: policy.version, title: policy.title },
  };
};
