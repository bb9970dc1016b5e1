import { useState } from 'react';

/** The words of a reason, while they are being written. */
export interface Reason {
  words: string;
  /** Sending was tried without a word. */
  missing: boolean;
  write: (words: string) => void;
  /** Gives what was written to whatever needs it; where nothing was, the field says so instead. */
  give: (to: (reason: string) => void) => void;
  clear: () => void;
}

/** Keeps a reason that has to be given before something is done. */
export function useReason(): Reason {
  const [words, write] = useState('');
  const [tried, setTried] = useState(false);
  const reason = words.trim();
  const give = (to: (reason: string) => void) => {
    setTried(true);
    if (reason !== '') to(reason);
  };
  const clear = () => {
    // What was typed while it was on its way stays.
    write((now) => (now === words ? '' : now));
    setTried(false);
  };
  return { words, missing: tried && reason === '', write, give, clear };
}
