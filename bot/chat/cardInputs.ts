import { londonInstant } from '../supervision/londonInstant';
import type { ClickData } from './turn';

/** Answers of a reflection card are inputs called a_<question id>. */
const ANSWER = /^a_(.+)$/;

/** Leaves out what did not come, so that an operation sees the same as from the tab. */
export function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** The ids of a session and the version seen. */
export const refAndSeen = ({ worker, session, seen }: ClickData): Record<string, unknown> => ({
  worker,
  session,
  seen: number(seen),
});

/** The ids of a session. */
export const refOnly = ({ worker, session }: ClickData): Record<string, unknown> => ({ worker, session });

/**
 * An instant from a date and a time of a card, both London's. What is missing or impossible is passed
 * on as it came, for the operation to refuse by its field.
 */
export function instant(date: unknown, time: unknown): unknown {
  if (date === undefined || date === '') return undefined;
  return (
    (typeof date === 'string' && typeof time === 'string' && londonInstant(date, time)) ||
    `${text(date)}T${text(time)}`
  );
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A number that some clients send as text; anything else as it came. */
export function number(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
}

/** A yes or no that inputs send as text; anything else as it came. */
export function yesNo(value: unknown): unknown {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
}

/** The answers of a reflection card by question id; undefined where the click carried none. */
export function answers(data: ClickData): Record<string, unknown> | undefined {
  const found = Object.entries(data).flatMap(([key, value]) => {
    const id = ANSWER.exec(key)?.[1];
    return id === undefined ? [] : [[id, value] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
