import { useSyncExternalStore } from 'react';
import type { Route } from './routes';
import { routeOf } from './routes';

const MOVED = 'supervision:moved';

/** Goes to a page of the tab without loading it anew. */
export function goTo(address: string): void {
  history.pushState(null, '', address);
  dispatchEvent(new Event(MOVED));
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(MOVED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(MOVED, listener);
  };
}

/** The page that the address names, now and after every move. */
export function useRoute(): Route {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  return routeOf(path);
}

/** Changes the query of the present page's address; the way back still leads to the page before. */
export function changeQuery(query: string): void {
  history.replaceState(null, '', location.pathname + query);
  dispatchEvent(new Event(MOVED));
}

/** The query of the address ('?sort=name'), now and after every move. */
export function useQuery(): string {
  return useSyncExternalStore(subscribe, () => location.search);
}
