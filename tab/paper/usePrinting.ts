import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;

/**
 * The browser asks for paper at once after `beforeprint`, so what is drawn for it alone has to be there when that
 * event is over. The media query changes without the event where a page is only looked at as it would print.
 */
function subscribe(listener: () => void): () => void {
  const query = matchMedia('print');
  const begin = () => {
    printing = true;
    flushSync(listener);
  };
  const end = () => {
    printing = false;
    flushSync(listener);
  };
  query.addEventListener('change', listener);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    query.removeEventListener('change', listener);
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

/** Whether the page is being printed: then a table shows all its rows, not those in sight alone. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing || matchMedia('print').matches);
}
