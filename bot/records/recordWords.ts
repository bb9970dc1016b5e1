import { DateTime } from 'luxon';
import { fullWhen } from '../text/dates';
import type { GroupRole } from './groupDocument';
import type { RecordDocument, RecordRole, RecordStatement } from './recordDocument';
import type { DocumentNoun } from './recordKinds';

const LONDON = { zone: 'Europe/London', locale: 'en-GB' } as const;

/** 'Thursday 5 November 2026', from an ISO date or instant, in London. */
export function longDate(iso: string): string {
  return DateTime.fromISO(iso, LONDON).toFormat('cccc d LLLL yyyy');
}

/** '5 November 2026', from an ISO date or instant, in London. */
export function shortDate(iso: string): string {
  return DateTime.fromISO(iso, LONDON).toFormat('d LLLL yyyy');
}

/** '5 Nov 2026', for a narrow column. */
export function tableDate(iso: string): string {
  return DateTime.fromISO(iso, LONDON).toFormat('d LLL yyyy');
}

/** '5 November 2026 at 2.03pm, UK time', from an ISO instant. */
export function momentWords(instant: string): string {
  return `${fullWhen(instant)}, UK time`;
}

/** '1 hour 45 minutes', from minutes. */
function lengthWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 ? countWords(hours, 'hour') : '', rest > 0 ? countWords(rest, 'minute') : ''];
  return parts.filter(Boolean).join(' ') || countWords(0, 'minute');
}

/** '1 day', '12 days'. */
export function countWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What the two roles are called on the page. */
export const ROLE_WORDS: Record<RecordRole, string> = { worker: 'Worker', supervisor: 'Supervisor' };

/** What the roles of a group session are called on the page. */
export const GROUP_ROLE_WORDS: Record<GroupRole, string> = {
  facilitator: 'Facilitator',
  participant: 'Participant',
};

/** 'Agrees with this record, with a comment.' */
export function stanceWords(stance: RecordStatement['stance'], noun: DocumentNoun): string {
  const [verb, more] = STANCES[stance];
  return `${verb} with this ${noun}${more}.`;
}

const STANCES: Record<RecordStatement['stance'], [verb: string, more: string]> = {
  agree: ['Agrees', ''],
  comment: ['Agrees', ', with a comment'],
  disagree: ['Disagrees', ''],
};

/** What is printed of a session's time: of a personal record or a group's. */
type Timed = Pick<RecordDocument, 'heldOn' | 'plannedOn' | 'minutes' | 'writtenOn' | 'lateBy'>;

/** 'Friday 6 November 2026, 3 working days later than the policy's time for writing up'. */
export function writtenWords(record: Pick<Timed, 'writtenOn' | 'lateBy'>): string {
  const on = longDate(record.writtenOn);
  if (!record.lateBy) return on;
  return `${on}, ${countWords(record.lateBy, 'working day')} later than the policy's time for writing up`;
}

/** 'Thursday 5 November 2026, 1 hour 45 minutes', with the planned date where it was another. */
export function heldWords(record: Pick<Timed, 'heldOn' | 'plannedOn' | 'minutes'>): string {
  const held = `${longDate(record.heldOn)}, ${lengthWords(record.minutes)}`;
  const moved = record.plannedOn !== undefined && record.plannedOn !== record.heldOn;
  return moved ? `${held} (planned for ${longDate(record.plannedOn ?? '')})` : held;
}

/** 'Siân Hughes, Social worker'; the name alone where there is no job title. */
export function personWords({ name, jobTitle }: { name: string; jobTitle: string }): string {
  return [name, jobTitle].filter((word) => word.trim() !== '').join(', ');
}

/** A person's words or a reason, closed with a full stop where it has no mark of its own. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
