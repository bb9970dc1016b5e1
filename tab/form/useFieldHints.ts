import { useContext, useEffect, useState } from 'react';
import type { Answer } from '../../bot/supervision/views';
import { hintInField } from '../../bot/text/caseInformation';
import { isoDateOf } from '../dates';
import { loadCaseReader } from './caseReader';
import { PeopleInPost } from './peopleInPost';

/** Where answers look like case information, one sentence each, before they are shared. */
export function useFieldHints(answers: readonly Answer[]): string[] {
  const [hints, setHints] = useState<string[]>([]);
  const inPost = useContext(PeopleInPost);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const find = await loadCaseReader();
      const surroundings = { today: isoDateOf(new Date()), inPost };
      const found = answers.flatMap(({ question, answer }) =>
        find(answer, surroundings).map((finding) => hintInField(question, answer, finding)),
      );
      if (current) setHints(found);
    };
    void look();
    return () => {
      current = false;
    };
  }, [answers, inPost]);
  return hints;
}
