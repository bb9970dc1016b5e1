import { useContext, useEffect, useState } from 'react';
import type { Finding } from '../../bot/supervision/caseInformation/finding';
import { isoDateOf } from '../dates';
import { loadCaseReader } from './caseReader';
import { PeopleInPost } from './peopleInPost';

/** How long somebody has stopped typing before their words are looked at, in milliseconds. */
const PAUSE = 700;

/** What of a text looks like case information, and the text that it was found in. */
export interface Looked {
  text: string;
  findings: Finding[];
}

const NOTHING: Looked = { text: '', findings: [] };

/** Looks at a text when its writer pauses. The text leaves the page for no part of this. */
export function useCaseInformation(value: string): Looked {
  const [looked, setLooked] = useState<Looked>(NOTHING);
  const inPost = useContext(PeopleInPost);
  useEffect(() => {
    let current = true;
    const look = async () => {
      if (value.trim() === '') return setLooked(NOTHING);
      const find = await loadCaseReader();
      if (current)
        setLooked({ text: value, findings: find(value, { today: isoDateOf(new Date()), inPost }) });
    };
    const pause = setTimeout(() => void look(), value.trim() === '' ? 0 : PAUSE);
    return () => {
      current = false;
      clearTimeout(pause);
    };
  }, [value, inPost]);
  return looked;
}
