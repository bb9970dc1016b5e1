import type { ComplianceRow } from '../../bot/supervision/complianceViews';
import { StandingMark } from '../parts/StandingMark';
import { text } from '../text';
import { Lines } from './Lines';
import { useExplanation } from './useExplanation';

/** How an arrangement stands, why, and by which rule. */
export function StateCell({ row }: { row: ComplianceRow }) {
  const explanation = useExplanation(row);
  return <Lines first={<StandingMark state={row.state} />} rest={[explanation, text.team.rule(row.rule)]} />;
}
