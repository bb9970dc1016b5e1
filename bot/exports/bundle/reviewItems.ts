import type { KnownPeople } from './knownPeople';
import { marksOf, type Mark } from './marksOf';
import type { Passage } from './passages';

/** One text to be looked at, wherever it stands: the same words are looked at once. */
export interface ReviewItem {
  /** 'T1', 'T2', …: the same in both review files. */
  id: string;
  where: string[];
  by: string[];
  text: string;
  unsentDraft: boolean;
  marks: Mark[];
}

/** The texts to be looked at: those with marks first, drafts before the others, each in the order of the file. */
export function reviewItems(passages: readonly Passage[], people: KnownPeople): ReviewItem[] {
  const texts = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = `${passage.unsentDraft ? 'draft' : 'sent'} ${passage.text.trim()}`;
    texts.set(key, [...(texts.get(key) ?? []), passage]);
  }
  return [...texts.values()]
    .map((same) => itemOf(same, people))
    .sort((a, b) => rank(a) - rank(b))
    .map((item, index) => ({ id: `T${index + 1}`, ...item }));
}

function itemOf(same: readonly Passage[], people: KnownPeople): Omit<ReviewItem, 'id'> {
  const text = same[0]?.text ?? '';
  return {
    where: [...new Set(same.map(({ where }) => where))],
    by: [...new Set(same.flatMap(({ by }) => (by ? [by] : [])))],
    text,
    unsentDraft: same[0]?.unsentDraft ?? false,
    marks: whole(same) ?? marksOf(text, people),
  };
}

/** The whole text, where one of its places says that it is about somebody else. */
function whole(same: readonly Passage[]): Mark[] | undefined {
  const [first] = same.filter(({ about }) => about !== undefined);
  if (!first?.about) return undefined;
  const { text, about: reason } = first;
  return [{ start: 0, end: text.length, text, reason }];
}

function rank({ marks, unsentDraft }: Omit<ReviewItem, 'id'>): number {
  return (marks.length > 0 ? 0 : 2) + (unsentDraft ? 0 : 1);
}
