import type { ComplianceRow, Share } from '../supervision/complianceViews';
import { addTally, figuresOf, noSums, readingOn } from '../supervision/overviewSums';
import type { Policy } from '../supervision/policy';
import type { StandingFacts } from '../supervision/standing';
import { tallyOf } from '../supervision/tally';
import { standingRow, withoutReasons } from './standingRow';
import { stripOf } from './stripOf';

/** A row of the team page: where it stands, the last twelve months, and its part of the team's figures. */
export function complianceRow(
  facts: StandingFacts,
  policies: readonly Policy[],
  today: string,
  reader: { knowsWhy: boolean },
): ComplianceRow {
  const forAll = standingRow(withoutReasons(facts), policies, today);
  const row = reader.knowsWhy ? standingRow(facts, policies, today) : forAll;
  return {
    ...row,
    ...(row.explanation !== forAll.explanation && { onPaper: forAll.explanation }),
    strip: stripOf(facts, policies, today),
    ...shares(facts, policies, today),
  };
}

function shares(
  facts: StandingFacts,
  policies: readonly Policy[],
  today: string,
): { heldOverTwelve?: Share; signedInTime?: Share } {
  const sums = noSums();
  addTally(sums, tallyOf(facts, policies, today, ''), readingOn(today));
  const { heldOverTwelve, signedInTime } = figuresOf(sums).figures;
  return { ...(heldOverTwelve && { heldOverTwelve }), ...(signedInTime && { signedInTime }) };
}
