import type { CaseInformationKind, Finder, Finding } from './finding';

/** Digits that belong together: groups with at most one mark between them. */
const RUN = /(?<![\p{L}\p{N}.,£$€/-])\+?\(?\d(?:[ ().-]{0,2}\d){5,18}(?![\p{L}\p{N}])/gu;
/** How far before a number the word that says what it is may stand, in characters. */
const REACH = 40;

const NHS_CUE = /\b(?:NHS|CHI|H&C)(?: ?(?:number|no\.?|num|id|#))?[ :.#=-]{0,3}(?:is )?$/i;
const CASE_CUE =
  /\b(?:LCS|ICS|Mosaic|Liquid ?logic|Eclipse|Care ?First|Azeus|Care ?Director|system|case|client|child|person|family|file|record|ref(?:erence)?|id|uid|pid)(?:(?: |'s )(?:LCS|ICS|ID|ref(?:erence)?|record|number|no\.?|num|file|case|system))*[ :.#=(,-]{0,3}(?:is |was )?[a-z]{0,3}[ /-]?$/i;
/** A date at the front of a run is followed by a time, not by the rest of a phone number. */
const DATE_FIRST = /^\(?(?:\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d{2}|(?:19|20)\d{2}[ .-]\d{2}[ .-]\d{2})/;
const WRITTEN_DATE = /^20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const NHS_SHAPE = /^\d{3}[ -]?\d{3}[ -]?\d{4}$/;
/** References of another sort: "invoice ref …". */
const OTHER_REFERENCE =
  /\b(?:invoice|claim|mileage|course|cost|purchase|order|staff|employee|payroll|registration|booking|meeting|ticket|job|vacancy|training)\b[^.;\n]{0,20}$/i;
const PHONE_CUE = /\b(?:tel(?:ephone)?|phone|mob(?:ile)?|ring|call|text|contact number)\b[^\n.;]{0,20}$/i;

/** Phone, NHS and case-system numbers, told apart by their digits and the words before them. */
export const findNumbers: Finder = (text) =>
  Array.from(text.matchAll(RUN)).flatMap(({ 0: run, index }): Finding[] => {
    const kind = kindOf(run, text.slice(Math.max(0, index - REACH), index));
    return kind ? [{ kind, start: index, end: index + run.length }] : [];
  });

function kindOf(run: string, before: string): CaseInformationKind | undefined {
  if (DATE_FIRST.test(run)) return undefined;
  const digits = run.replace(/\D/g, '');
  if (NHS_SHAPE.test(run) && (NHS_CUE.test(before) || isNhsNumber(digits))) return 'nhsNumber';
  if (isPhone(run, digits, before)) return 'phone';
  return isCaseNumber(run) && CASE_CUE.test(before) && !OTHER_REFERENCE.test(before)
    ? 'caseNumber'
    : undefined;
}

const isUnbroken = (run: string): boolean => /^\d+$/.test(run);
const isCaseNumber = (run: string): boolean => /^\d{6,9}$/.test(run) && !WRITTEN_DATE.test(run);

/**
 * Whether ten digits carry the check digit of an NHS number (modulus 11; NHS Data Dictionary, "NHS
 * NUMBER"). Numbers that start with 0 are left out: those are phones.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^[1-9]\d{9}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (total, digit, at) => total + Number(digit) * (10 - at),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** A UK number of ten or eleven digits, or one with a country's code; not the lines that any leaflet names. */
function isPhone(run: string, digits: string, before: string): boolean {
  if (run.startsWith('+')) return digits.length >= 10 && digits.length <= 14;
  const national = digits.startsWith('0044') ? `0${digits.slice(4)}` : digits;
  if (/^0[38]/.test(national)) return false;
  if (/^0[12579]/.test(national))
    return national.length === 11 || (national.length === 10 && !/^07/.test(national));
  return isUnbroken(run) && digits.length === 6 && PHONE_CUE.test(before) && !CASE_CUE.test(before);
}
