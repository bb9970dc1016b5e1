import { dateOf, timeOf } from '../dates';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

/** When the facts of a page were read: they follow a change by some seconds. */
export function AsOf({ instant }: { instant: string }) {
  const layout = useLayout();
  return <p className={layout.quiet}>{text.team.asOf(dateOf(instant), timeOf(instant))}</p>;
}
