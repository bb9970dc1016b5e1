import { useSyncExternalStore } from 'react';

/** Paper has room too: its page lies on its side. */
const WIDE = '(min-width: 900px), print';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether there is room for the table; at high zoom there is not. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}
