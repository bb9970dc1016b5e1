import { useCallback, useRef, useState } from 'react';
import type { Problem } from '../problem';
import { asProblem } from '../problem';

/** Something that a button does, once at a time. */
export interface Once {
  busy: boolean;
  problem?: Problem;
  /** Runs it unless it is running already, so that a double click does one thing. */
  run: (what: () => Promise<void>) => Promise<void>;
  clear: () => void;
}

/** Guards a button against a second click and keeps why it did not work. */
export function useOnce(): Once {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = useCallback(async (what: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      await what();
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  return { busy, problem, run, clear: useCallback(() => setProblem(undefined), []) };
}
