import type { Sourced } from '../../supervision/policy';

/** A number of days as a person says it: '4 weeks (28 days)'. */
export const daysInWords = (days: number): string => {
  if (days % 7 !== 0) return days === 31 ? 'a month (31 days)' : `${days} days`;
  return days === 7 ? 'a week (7 days)' : `${days / 7} weeks (${days} days)`;
};

/** A count with its unit: '1 month', '3 months'. */
export const counted =
  (unit: string) =>
  (value: number): string =>
    `${value} ${unit}${value === 1 ? '' : 's'}`;

/** 'yes' or 'no'. */
export const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

const bracketed = (text: string): string => `[${text}]`;

/** A figure in one line: its value in words, its rule in brackets, its note. */
export const figureWords = <T>(
  { value, rule, note, none }: Sourced<T>,
  inWords: (value: T) => string = String,
): string => {
  const said = value !== null ? inWords(value) : none ? 'no figure' : 'TO BE CHOSEN';
  return `${said} ${bracketed(rule)}${note ? `. ${note}.` : ''}`;
};
