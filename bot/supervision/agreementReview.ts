import { monthsAfter, type IsoDate } from './calendar';
import { figureIfSet, policyInForce, type Policy } from './policy';

/** By when a signed agreement is to be reviewed, by the policy of a day; undefined where it sets no interval (DOMAIN.md rule 29). */
export function agreementReviewDue(
  signedOn: IsoDate,
  policies: readonly Policy[],
  today: IsoDate,
): IsoDate | undefined {
  const months = figureIfSet(policyInForce(policies, today)?.agreement.reviewMonths);
  return months === undefined ? undefined : monthsAfter(signedOn, months);
}
