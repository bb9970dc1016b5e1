import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { returnFocus } from './returnFocus';

/**
 * Puts the focus where a person left off when what took its place is closed. The element needs a
 * tabIndex where it is no control.
 */
export function useReturnFocus<E extends HTMLElement>(away: boolean): RefObject<E | null> {
  const place = useRef<E>(null);
  const was = useRef(away);
  useEffect(() => {
    if (was.current && !away) returnFocus(place.current);
    was.current = away;
  }, [away]);
  return place;
}
