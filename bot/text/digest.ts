import { londonDay, shortDay, timeInWords } from './dates';

/** The lines of a supervisor's morning message; who and when, never what. */
export const DIGEST = {
  today: (name: string, plannedAt: string) => `Today at ${timeInWords(plannedAt)}: ${name}.`,
  unconfirmed: (name: string, plannedAt: string) =>
    `${name}, ${shortDay(londonDay(plannedAt))}: did it take place?`,
  writeUp: (name: string, plannedAt: string) =>
    `${name}, ${shortDay(londonDay(plannedAt))}: the write-up is awaited.`,
  signature: (name: string) => `${name}: the record is out for signature.`,
  due: (name: string, explanation: string) => `${name}: ${explanation}`,
} as const;
