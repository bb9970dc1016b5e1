import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  const query = matchMedia('print');
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the page is being printed: then a table shows all its rows, not those in sight alone. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia('print').matches);
}
