import type { Finder, Finding, Surroundings } from './finding';
import { FIRST_NAMES } from './firstNames';
import { startsSentence, wordsOf, type Word } from './words';
import {
  BELONGS,
  CALLED,
  CHILD_PREDICATES,
  DOES,
  FAMILY,
  HOUSEHOLD,
  KIN,
  NOT_AFTER_CALLED,
  NOT_NAMES,
  OFFICES,
  OF_FAMILY,
} from './nameWords';

/** A text as words, with what of it may be a name. */
interface Reading {
  text: string;
  words: Word[];
  isName: (word: Word | undefined) => word is Word;
}

/** A rule looks at one word and answers the words that are names because of it. */
type Rule = (reading: Reading, at: number) => (Word | undefined)[];

/**
 * Names of children and their relatives, told by the family words beside them. Initials are fine and
 * are not found, nor is a name on its own: it may be a colleague's.
 */
export const findChildNames: Finder = (text, surroundings) => {
  const reading = read(text, surroundings);
  const found = new Set(
    reading.words.flatMap((_, at) =>
      RULES.flatMap((rule) => rule(reading, at).filter((word) => word !== undefined)),
    ),
  );
  return Array.from(found, asFinding);
};

function read(text: string, { inPost = [] }: Surroundings): Reading {
  const staff = new Set(inPost.flatMap((name) => wordsOf(name).map(({ lower }) => lower)));
  const words = wordsOf(text);
  const names = new Set(words.filter((word) => looksLikeName(word.text) && !isOrdinary(word.lower, staff)));
  const isName = (word: Word | undefined): word is Word => word !== undefined && names.has(word);
  return { text, words, isName };
}

/** A capital and then a small letter; an abbreviation or an initial is none. */
const looksLikeName = (word: string): boolean =>
  /^\p{Lu}(?:['’]\p{Lu})?\p{M}*\p{Ll}[\p{L}\p{M}'’-]{0,30}$/u.test(word);

function isOrdinary(lower: string, staff: ReadonlySet<string>): boolean {
  const bare = withoutS(lower);
  return [lower, bare].some((form) => NOT_NAMES.has(form) || FAMILY.has(form) || staff.has(form));
}

const withoutS = (lower: string): string => lower.replace(/'s?$/, '');
const isPossessive = ({ lower }: Word): boolean => lower.endsWith("'s");

const asFinding = ({ start, end, text }: Word): Finding => ({
  kind: 'childName',
  start,
  end: /['’]s$/.test(text) ? end - 2 : end,
});

const SPACE = /^ {1,2}$/;
const BESIDE = /^(?: {1,2}| ?[(“"'–-] ?| [(“"'–-])$/;
const JOINED = /^(?:, ?| ?& ?| {1,2})$/;

/** A name with those that are listed after it: "Ava, Kai and Mia", "Ava Nowak". */
function withListed({ words, isName }: Reading, at: number): Word[] {
  const first = words[at];
  if (!isName(first)) return [];
  const found = [first];
  for (let next = at + 1; next < at + 9; next += 1) {
    const word = words[next];
    if (!word || !JOINED.test(word.gap)) break;
    if (word.lower === 'and' || word.lower === 'or') continue;
    if (!isName(word)) break;
    found.push(word);
  }
  return found;
}

/** "baby Ava", "her son (Kai)", "the siblings Ava and Kai". */
const afterFamilyWord: Rule = (reading, at) => {
  const [word, next] = [reading.words[at], reading.words[at + 1]];
  if (!word || !next || !FAMILY.has(word.lower) || !BESIDE.test(next.gap)) return [];
  const names = withListed(reading, at + 1);
  return names.some(isFirstName) || goesOnAsOfAPerson(reading, at + names.length) ? names : [];
};

const isFirstName = ({ lower }: Word): boolean => FIRST_NAMES.has(withoutS(lower));

/** A programme or a shop may follow a family word too; a person then does, says or feels something. */
function goesOnAsOfAPerson({ text, words }: Reading, last: number): boolean {
  const [name, next] = [words[last], words[last + 1]];
  if (!name) return false;
  const mark = /^ ?[,.;:!?)”"\n–]/.test(text.slice(name.end, name.end + 2));
  return mark || next === undefined || (SPACE.test(next.gap) && DOES.has(next.lower));
}

/** "the boy, Kai, was …": set off by commas, or by a comma and the end of the sentence. */
const setOffByCommas: Rule = (reading, at) => {
  const [word, next, after] = [reading.words[at], reading.words[at + 1], reading.words[at + 2]];
  if (!word || !next || !FAMILY.has(word.lower) || !/^, ?$/.test(next.gap) || !reading.isName(next))
    return [];
  const setOff = after === undefined || /^[,.;)!?\n]/.test(after.gap) || after.lower === 'and';
  return setOff ? withListed(reading, at + 1) : [];
};

/** "a boy called kai", "her name is Kai": said to be a name, so small letters count too. */
const afterCalled: Rule = (reading, at) => {
  const { words } = reading;
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !CALLED.has(word.lower) || !SPACE.test(next.gap)) return [];
  const behind = words.slice(Math.max(0, at - 3), at).map(({ lower }) => withoutS(lower));
  const told = /^names?$/.test(word.lower)
    ? behind.some((each) => WHOSE.has(each) || FAMILY.has(each)) && /^(?:is|are|was)$/.test(next.lower)
    : behind.some((each) => FAMILY.has(each));
  if (!told) return [];
  const place = /^names?$/.test(word.lower) ? at + 2 : at + 1;
  const name = words[place];
  if (!name || !BESIDE.test(name.gap) || NOT_AFTER_CALLED.has(name.lower) || name.text.length < 2) return [];
  return reading.isName(name)
    ? withListed(reading, place)
    : [asTyped(name)].filter((each) => each !== undefined);
};

const WHOSE = new Set(['his', 'her', 'their', 'its']);

/** A name in small letters; what has a capital and is no name is an ordinary word. */
const asTyped = (word: Word): Word | undefined =>
  /^\p{Ll}[\p{Ll}\p{M}'’-]{1,20}$/u.test(word.text) && !NOT_NAMES.has(word.lower) ? word : undefined;

/** "Kai's mum", "Ava's foster carer"; at the start of a sentence only before what a relation alone can have. */
const beforeWhatIsTheirs: Rule = ({ words, isName }, at) => {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !isPossessive(word) || !isName(word) || !SPACE.test(next.gap)) return [];
  const first = startsSentence(word, at);
  return (first ? KIN : BELONGS).has(next.lower) ? [...surnameBefore(words, at, isName), word] : [];
};

function surnameBefore(words: Word[], at: number, isName: Reading['isName']): Word[] {
  const before = words[at - 1];
  const joined = isName(before) && !isPossessive(before) && words[at]?.gap === ' ';
  return joined && !startsSentence(before, at - 1) ? [before] : [];
}

/** "mum of Kai", "parents to Ava and Kai". */
const relationOf: Rule = (reading, at) => {
  const [word, small, name] = [reading.words[at], reading.words[at + 1], reading.words[at + 2]];
  const leads = word && small && name && OF_FAMILY.has(word.lower) && /^(?:of|to|for)$/.test(small.lower);
  if (!leads || !SPACE.test(small.gap) || !SPACE.test(name.gap)) return [];
  return withListed(reading, at + 2);
};

/** "Kai, aged 7", "Ava (4)", "Kai is 6 years old", "Ava is looked after". */
const saidOfAChild: Rule = ({ text, words, isName }, at) => {
  const word = words[at];
  if (!isName(word) || isPossessive(word)) return [];
  const after = text.slice(word.end, word.end + 48).toLowerCase();
  return AGE.test(after) || CHILD_PREDICATES.some((said) => after.startsWith(` ${said}`)) ? [word] : [];
};

const YEARS =
  '(?:[1-9]|1[0-8]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const AGE = new RegExp(
  `^(?:,? ?\\(?aged? ${YEARS}\\b|,? ?\\(${YEARS}(?:\\)| ?(?:months?|weeks?|yrs?|years?)(?: old)?\\))|` +
    `,? (?:who )?(?:is|was|turned|has turned|has just turned) (?:now |just |only )?${YEARS}(?: (?:years?|months?|weeks?)[ -]old|[.,;]| and )|` +
    `, ${YEARS}[,.])`,
);

/** "the Nowak family", "the Nowak children". */
const familyByName: Rule = ({ words, isName }, at) => {
  const [article, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!article || !isName(word) || !next || !SPACE.test(next.gap) || isPossessive(word)) return [];
  const led = /^(?:the|this|that|with|for|of|to|a|both|all)$/.test(article.lower) && SPACE.test(word.gap);
  const place = words[at + 2];
  const office = place && SPACE.test(place.gap) && OFFICES.has(place.lower);
  return led && !office && HOUSEHOLD.has(next.text) ? [word] : [];
};

/** "Mia and her daughter", "James and their two children". */
const andTheir: Rule = ({ words, isName }, at) => {
  const [name, and, whose, ...others] = words.slice(at, at + 6);
  if (!isName(name) || and?.lower !== 'and' || !SPACE.test(and.gap) || !whose || !WHOSE.has(whose.lower))
    return [];
  const relative = others.slice(0, 2).find(({ lower }) => FAMILY.has(lower));
  return relative && others.every(({ gap }, place) => SPACE.test(gap) || place > others.indexOf(relative))
    ? [name]
    : [];
};

/** "Mia is a young mum". */
const isAParent: Rule = ({ text, words, isName }, at) => {
  const word = words[at];
  return isName(word) && IS_A_PARENT.test(text.slice(word.end, word.end + 40)) ? [word] : [];
};

const IS_A_PARENT =
  /^,? (?:is|was) (?:a|an|the) (?:(?:young|single|new|teenage|teen|lone|first-time|\d{1,2}[- ]year[- ]old) ){0,2}(?:mum|mother|dad|father|child|boy|girl|baby|toddler)\b/;

const RULES: readonly Rule[] = [
  afterFamilyWord,
  setOffByCommas,
  afterCalled,
  beforeWhatIsTheirs,
  relationOf,
  saidOfAChild,
  familyByName,
  andTheir,
  isAParent,
];
