import { dateOf, timeOf } from '../dates';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import { usePrinting } from './usePrinting';

/** What stands above a page on paper in place of what is around it on the screen: whose it is, and of when. */
export function PaperHead() {
  const { config } = useApp();
  const layout = useLayout();
  if (!usePrinting()) return null;
  const now = new Date().toISOString();
  return (
    <p className={layout.quiet}>
      {config.organisation} · {text.shell.product} · {text.shell.printed(dateOf(now), timeOf(now))}{' '}
      {config.sample && text.shell.sample}
    </p>
  );
}
