import { matchesOf, type Finder } from './finding';

const TYPES =
  'Road|Rd|Street|St|Avenue|Ave|Lane|Close|Drive|Way|Court|Crescent|Cres|Gardens|Gdns|Terrace|Place|Grove|Walk|Hill|Square|Green|Mews|Rise|Row|View|Park|Parade|Towers|House';

/** "14 Acacia Road", "Flat 3, 22b High Street": a house's number, the street's words, what kind of street. */
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:(?:Flat|Apartment|Apt|Unit) \\d{1,3}[a-z]?,? {1,2})?\\d{1,3}[A-Za-z]?,? {1,2}(?:\\p{Lu}[\\p{L}'’-]{1,20} {1,2}){1,3}(?:${TYPES})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** The same typed in a hurry, where only the words that are hardly anything else count. */
const HURRIED =
  /(?<![\p{L}\p{N}/.-])\d{1,3}[a-z]? (?!(?:way|ways|minutes?|miles?|weeks?|days?|hours?|metres?|main|of|and|or|to|in|on|at|down|from|per|busy|different|new|local|lane)\b)[a-z][a-z'’-]{2,20} (?:road|street|avenue|crescent)(?![\p{L}\p{N}])/gu;
/** "Flat 12" and its like, where somebody lives. */
const LIVES_AT =
  /(?<=\b(?:lives?|living|moved|staying|placed|address|home) (?:in|at|to|is) )(?:flat|apartment|number|no\.?) ?\d{1,3}[a-z]?(?![\p{L}\p{N}]|,? {1,2}(?:\d|road|street))/giu;
const PLACE_OF_WORK =
  /\b(?:room|level|figure|page|table|chapter|section|appendix|standard|form|meeting|top) {0,1}$/i;
const WORKPLACE =
  /^ (?:resource|contact|family|community|children|health|medical|office|school|surgery|centre|hub|clinic|hospital|police|station)/i;

/** Where somebody lives: a house's number with a street. A street or a building without a number is no address. */
export const findAddresses: Finder = (text) =>
  [
    ...matchesOf(text, TITLED, 'address'),
    ...matchesOf(text, HURRIED, 'address'),
    ...matchesOf(text, LIVES_AT, 'address'),
  ].filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 12), start);
    return !PLACE_OF_WORK.test(before) && !WORKPLACE.test(text.slice(end, end + 20));
  });
