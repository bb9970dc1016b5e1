import { type IsoDate, monthsAfter } from '../calendar';
import type { Policy } from '../policy';
import { policyOn } from './terms';
import { shortDate } from './words';

/** What is known of one pairing's agreement. */
export interface AgreementFacts {
  /** First day of the pairing: a new job or a change of supervisor. */
  pairedOn: IsoDate;
  /** When both had signed the newest version, if they have. */
  signedOn?: IsoDate;
  reviewedOn?: IsoDate;
}

/** none: not required and none made · due: to be made · current · reviewDue: its review interval is over. */
export interface AgreementResult {
  state: 'none' | 'due' | 'current' | 'reviewDue';
  reviewBy: IsoDate | null;
  explanation: string;
  rule: string;
}

/** Judges the agreement of a pairing on a day (rules 27 to 29). */
export const judgeAgreement = (
  { pairedOn, signedOn, reviewedOn }: AgreementFacts,
  policies: readonly Policy[],
  on: IsoDate,
): AgreementResult => {
  const { agreement } = policyOn(policies, on);
  if (!signedOn || signedOn > on || signedOn < pairedOn) {
    const required = agreement.required.value === true;
    const explanation = `No agreement signed since this pairing began on ${shortDate(pairedOn, on)}.`;
    return { state: required ? 'due' : 'none', reviewBy: null, explanation, rule: agreement.required.rule };
  }
  const from = reviewedOn && reviewedOn > signedOn && reviewedOn <= on ? reviewedOn : signedOn;
  const months = agreement.reviewMonths.value;
  const reviewBy = months === null ? null : monthsAfter(from, months);
  const over = reviewBy !== null && on > reviewBy;
  const review = reviewBy ? `; its review ${over ? 'was' : 'is'} due by ${shortDate(reviewBy, on)}` : '';
  return {
    state: over ? 'reviewDue' : 'current',
    reviewBy,
    explanation: `Agreement signed on ${shortDate(signedOn, on)}${review}.`,
    rule: agreement.reviewMonths.rule,
  };
};
