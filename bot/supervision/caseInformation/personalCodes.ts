import { matchesOf, type Finder } from './finding';

/** The areas of UK postcodes (Royal Mail's list): a shape alone would take in too much. */
const AREAS = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX ' +
    'FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE ' +
    'NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ ' +
    'TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);

const POSTCODE =
  /(?<![\p{L}\p{N}])(?<area>[A-Z]{1,2})\d[A-Z\d]?(?<gap> {0,2})(?<inward>\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;
const ORDINAL = /^(?:1st|2nd|3rd|[04-9]th)$/i;
const NATIONAL_INSURANCE =
  /(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?(?:\d{2} ?){3}[A-D](?![\p{L}\p{N}])/gu;
/** A letter and twelve digits: the unique pupil number of English schools. */
const PUPIL_NUMBER = /(?<![\p{L}\p{N}])[A-HJ-NP-RT-Z]\d{12}(?!\d)/gu;
/** Addresses at an employer's domain are ordinary; these are where families have theirs. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[a-z\d._%+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|aol|btinternet|sky|me|protonmail)\.(?:com|co\.uk|net)(?![\p{L}\p{N}])/giu;

/** Postcodes, National Insurance and pupil numbers, private email addresses: all known by their shape. */
export const findPersonalCodes: Finder = (text) => [
  ...findPostcodes(text),
  ...matchesOf(text, NATIONAL_INSURANCE, 'nationalInsurance'),
  ...matchesOf(text, PUPIL_NUMBER, 'pupilNumber'),
  ...matchesOf(text, EMAIL, 'email'),
];

const findPostcodes = (text: string) =>
  Array.from(text.matchAll(POSTCODE))
    .filter(({ groups }) => isPostcode(groups ?? {}))
    .map(({ 0: found, index }) => ({ kind: 'postcode' as const, start: index, end: index + found.length }));

/** "the E1 2nd visit" has the shape of one, and so have parts of codes in small letters without a gap. */
function isPostcode({ area = '', gap = '', inward = '' }: Partial<Record<string, string>>): boolean {
  if (!AREAS.has(area.toUpperCase())) return false;
  return inward === inward.toUpperCase() || (gap !== '' && !ORDINAL.test(inward)) || area.length === 2;
}
