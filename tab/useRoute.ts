import { useSyncExternalStore } from 'react';
import { MOVED } from './goTo';
import type { Route } from './routes';
import { routeOf } from './routes';

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

/** The query of the address ('?sort=name'), now and after every move. */
export function useQuery(): string {
  return useSyncExternalStore(subscribe, () => location.search);
}
