/** What a piece of text looks like that belongs in the case system and not in a worker's record (DOMAIN.md rule 50). */
export type CaseInformationKind =
  | 'dateOfBirth'
  | 'nhsNumber'
  | 'caseNumber'
  | 'postcode'
  | 'phone'
  | 'email'
  | 'childName'
  | 'address'
  | 'nationalInsurance'
  | 'pupilNumber';

/** A place in a text: UTF-16 offsets, `end` exclusive. Holds no words of the text. */
export interface Finding {
  kind: CaseInformationKind;
  start: number;
  end: number;
}

/** What finding needs to know besides the text. */
export interface Surroundings {
  /** ISO date: ages are counted to it. */
  today: string;
  /** Names of people in post: the worker, the supervisor. They are not taken for a family's. */
  inPost?: readonly string[];
}

/** Finds one sort of thing. Linear in the length of the text. */
export type Finder = (text: string, surroundings: Surroundings) => Finding[];

/** Every place that a global expression matches, as findings of one kind. The expression must be linear. */
export function matchesOf(text: string, pattern: RegExp, kind: CaseInformationKind): Finding[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    kind,
    start: index,
    end: index + found.length,
  }));
}
