import type { ComplianceRow } from '../../bot/supervision/complianceViews';
import { usePrinting } from '../paper/usePrinting';

/** How an arrangement stands, in a sentence; on paper, which goes from hand to hand, a pause is "paused" alone. */
export function useExplanation({ explanation, onPaper }: ComplianceRow): string {
  return (usePrinting() ? onPaper : undefined) ?? explanation;
}
