import { useLayout } from '../parts/useLayout';

/** Where a screen reader hears what changed: saves, receipts, a lost connection. */
export function Announcer({ sentence }: { sentence: string }) {
  const layout = useLayout();
  return (
    <div role="status" aria-live="polite" className={layout.hidden}>
      {sentence}
    </div>
  );
}
