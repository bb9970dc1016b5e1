import { MOVED } from './goTo';

let place: Element | null = null;

/** What had the focus at the last move between pages. */
export const movedFrom = (): Element | null => place;

/** Keeps what has the focus at every move between pages; the answer stops it. */
export function watchMoves(): () => void {
  const moved = () => {
    place = document.activeElement;
  };
  addEventListener(MOVED, moved);
  addEventListener('popstate', moved);
  return () => {
    removeEventListener(MOVED, moved);
    removeEventListener('popstate', moved);
  };
}
