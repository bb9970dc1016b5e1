import { londonDay, shortDay, timeInWords } from './dates';
import { plain } from './markdown';

/** The lines of a supervisor's morning message; who and when, never what. */
export const DIGEST = {
  today: (name: string, plannedAt: string) => `Today at ${timeInWords(plannedAt)}: ${plain(name)}.`,
  unconfirmed: (name: string, plannedAt: string) => `${plain(name)}, ${shortDay(londonDay(plannedAt))}: did it take place?`,
  writeUp: (name: string, plannedAt: string) => `${plain(name)}, ${shortDay(londonDay(plannedAt))}: the write-up is awaited.`,
  signature: (name: string) => `${plain(name)}: the record is out for signature.`,
  due: (name: string, explanation: string) => `${plain(name)}: ${explanation}`,
} as const;
