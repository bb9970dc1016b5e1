import { usePrinting } from '../paper/usePrinting';
import { useMedia } from '../parts/useMedia';

/** Whether there is room for the table; at high zoom there is not. Paper has room too: its page lies on its side. */
export function useWide(): boolean {
  const wide = useMedia('(min-width: 900px)');
  return usePrinting() || wide;
}
