import { useCallback, useRef } from 'react';

/**
 * Gives what is sent its id: the same one for the same words, so that a second try after a lost answer does it once,
 * and another for other words, which would otherwise be taken for that second try.
 */
export function useIdFor(): (said: unknown) => string {
  const last = useRef<{ id: string; said: string }>(undefined);
  return useCallback((said: unknown) => {
    const words = JSON.stringify(said);
    if (last.current?.said !== words) last.current = { id: crypto.randomUUID(), said: words };
    return last.current.id;
  }, []);
}
