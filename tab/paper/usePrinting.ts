import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;
const listeners = new Set<() => void>();

/**
 * The browser asks for paper at once after `beforeprint`, so what is drawn for it alone has to be there when that
 * event is over.
 */
function change(now: boolean): void {
  if (printing === now) return;
  printing = now;
  flushSync(() => listeners.forEach((listener) => listener()));
}

addEventListener('beforeprint', () => change(true));
addEventListener('afterprint', () => change(false));
// Without those events, where a page is only looked at as it would print.
matchMedia('print').addEventListener('change', ({ matches }) => change(matches));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the page is being printed: then a table shows all its rows, not those in sight alone. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}
