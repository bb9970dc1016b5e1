import type { CaseInformationKind, Finding } from '../../../bot/supervision/caseInformation/finding';
import { drawFrom, type Draw } from './draw';
import { ORDINARY } from './ordinarySentences';
import { PLANTED } from './plantedSentences';
import { VALUES } from './values';

/** A piece of writing and where a family's details were put into it; none where it is ordinary. */
export interface Passage {
  text: string;
  planted: Finding[];
}

/** A test set: sentences by where they come from. */
export interface Sentences {
  ordinary: readonly string[];
  planted: Readonly<Partial<Record<CaseInformationKind, readonly string[]>>>;
}

export const SENTENCES: Sentences = { ordinary: ORDINARY, planted: PLANTED };

/** So many passages from a seed, half of them ordinary writing alone, the others with one or two details. */
export function makeSet(seed: number, count: number, sentences: Sentences = SENTENCES): Passage[] {
  const draw = drawFrom(seed);
  return Array.from({ length: count }, (_, at) =>
    makePassage(draw, at % 2 === 0 ? 0 : 1 + draw.below(2), sentences),
  );
}

function makePassage(draw: Draw, details: number, { ordinary, planted }: Sentences): Passage {
  const kinds = Object.keys(planted) as CaseInformationKind[];
  const parts = Array.from({ length: 2 + draw.below(5) }, () => filled(draw.one(ordinary), draw));
  for (let left = details; left > 0; left -= 1) {
    const kind = draw.one(kinds);
    parts.splice(draw.below(parts.length + 1), 0, filled(draw.one(planted[kind] ?? []), draw, kind));
  }
  return joined(parts, draw);
}

const slotIs = (slot: string, kind: CaseInformationKind | undefined): boolean =>
  kind !== undefined && (slot === kind || (slot === 'surname' && kind === 'childName'));

function filled(sentence: string, draw: Draw, kind?: CaseInformationKind): Passage {
  const passage: Passage = { text: '', planted: [] };
  for (const part of sentence.split(/(?=\{)|(?<=\})/)) {
    const slot = /^\{(\w+)\}$/.exec(part)?.[1];
    const words = slot === undefined ? part : (VALUES[slot]?.(draw) ?? part);
    const start = passage.text.length;
    passage.text += words;
    if (kind && slot && slotIs(slot, kind)) passage.planted.push({ kind, start, end: start + words.length });
  }
  return passage;
}

function joined(parts: Passage[], draw: Draw): Passage {
  const whole: Passage = { text: '', planted: [] };
  for (const { text, planted } of parts) {
    const from = whole.text.length;
    whole.text += `${text}${draw.one([' ', ' ', ' ', '\n', '\n\n'])}`;
    whole.planted.push(
      ...planted.map((each) => ({ ...each, start: each.start + from, end: each.end + from })),
    );
  }
  return whole;
}
