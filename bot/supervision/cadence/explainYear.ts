import { daysBetween, type IsoDate } from '../calendar';
import type { Findings } from './findPersonal';
import { countWord, dayCount, intervalWord, shortDate } from './words';

const since = ({ year, on, situation }: Findings): string => {
  const { startedOn } = situation;
  const from = startedOn && startedOn > year.from ? startedOn : year.from;
  return shortDate(from, on);
};

const oneDecimal = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  return Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(1);
};

const proRata = ({ year, due, policy }: Findings): string => {
  const full = (due?.terms.figures ?? policy.personal).yearlyMinimum.value;
  return full !== null && year.minimum !== full ? ` (${full} a year, in proportion)` : '';
};

const countSentence = (found: Findings): string => {
  const { count, expected, minimum } = found.year;
  if (minimum === null || expected === null) return '';
  if (found.year.rolling)
    return `${count} held in the last twelve months, for a minimum of ${minimum}${proRata(found)}.`;
  if (count >= minimum && minimum > 0)
    return `${count} held since ${since(found)}, which reaches the minimum of ${minimum}${proRata(found)}.`;
  return `${count} held since ${since(found)}, ${oneDecimal(expected)} expected by now for a minimum of ${minimum}${proRata(found)}.`;
};

const lateBy = (next: IsoDate, by: IsoDate): string => dayCount(daysBetween(by, next));

const warning = ({ outlook, year, due, on }: Findings): string => {
  const { state, needed, fits, by, next } = outlook;
  if (state !== 'atRisk' || next === null || !due) return '';
  const days = due.terms.targetDays ?? due.terms.limitDays ?? 0;
  const name = `the ${intervalWord(days)} ${due.terms.targetDays === null ? 'limit' : 'target'}`;
  const head = `${countWord(needed)} more by ${shortDate(by, on)} to reach ${year.minimum}`;
  if (fits === 0 && next > by) return `${head}; ${name} falls ${lateBy(next, by)} too late.`;
  return `${head}; keeping to ${name} gives ${fits}.`;
};

/** The year in words: how many, how many by now, and a warning in time when the pace will not reach the minimum. */
export const explainYear = (found: Findings): string =>
  [countSentence(found), found.state === 'paused' ? '' : warning(found)].filter(Boolean).join(' ');
