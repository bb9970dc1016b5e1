import type { OperationInput } from '../../bot/api/contract';
import type { Attendance } from '../../bot/supervision/group';
import type { DraftAction, HeadingNotes } from '../../bot/supervision/record';
import type { SessionView } from '../../bot/supervision/views';
import type { Stored, Values } from '../form/keptForm';
import { isoDateOf } from '../dates';
import { LONGEST_DRAFT } from '../form/LongText';

type Draft = NonNullable<SessionView['draft']>;
type Part = keyof HeadingNotes;

/** The field of one part of a heading: 'notes/support'. */
export const headingField = (part: Part, heading: string): string => `${part}/${heading}`;

const ATTENDANCE = 'attendance:';

/** The field of whether a member of a group was there. */
export const attendanceField = (member: string): string => `${ATTENDANCE}${member}`;

/** A record's draft as the fields of a form, and its version; what was said to be held stands where the draft has no date. */
export function fieldsOf(draft: Draft, held?: SessionView['session']['held']): Stored {
  const headings = Object.entries(draft.headings).flatMap(([id, { notes, decisions }]) => [
    [headingField('notes', id), notes],
    [headingField('decisions', id), decisions],
  ]);
  const values: Values = {
    ...(Object.fromEntries(headings) as Values),
    ...(Object.fromEntries(
      Object.entries(draft.attendance ?? {}).map(([member, was]) => [attendanceField(member), was]),
    ) as Values),
    actions: writeActions(draft.actions),
    heldOn: draft.heldOn ?? held?.on ?? '',
    minutes: String(draft.minutes ?? held?.minutes ?? ''),
    checkIn: String(draft.checkIn),
    everyDays: String(draft.everyDays ?? ''),
  };
  return { version: draft.version, values };
}

/** The list of new actions as it stands in its field. */
export function actionsIn(values: Values): DraftAction[] {
  return values['actions'] ? (JSON.parse(values['actions']) as DraftAction[]) : [];
}

/** The list of new actions as its field holds it; always in one order of keys, so that equal lists are equal text. */
export function writeActions(actions: DraftAction[]): string {
  return actions.length === 0
    ? ''
    : JSON.stringify(actions.map(({ id, text, owner, member, due }) => ({ id, text, owner, member, due })));
}

/** The fields that cannot be saved as they are: an unfinished date or length, a text past every limit. */
export function heldFields(values: Values, now = Date.now()): string[] {
  const minutes = Number(values['minutes']);
  const held = {
    minutes: !values['minutes'] || !Number.isInteger(minutes) || minutes < 5 || minutes > 480,
    heldOn: !isHeldDay(values['heldOn'] ?? '', now),
    everyDays: Boolean(values['everyDays']) && !isDays(values['everyDays'] ?? ''),
    actions: actionsIn(values).some(({ due }) => !due),
  };
  const long = Object.keys(values).filter((field) => (values[field] ?? '').length > LONGEST_DRAFT);
  return [...Object.entries(held).flatMap(([field, is]) => (is ? [field] : [])), ...long];
}

const YEAR = 366 * 86_400_000;

/** A day on which a session can have been held: not to come in London, and within the last year. */
export function isHeldDay(day: string, now = Date.now()): boolean {
  return day <= isoDateOf(new Date(now)) && day >= isoDateOf(new Date(now - YEAR));
}

const isDays = (days: string): boolean =>
  Number.isInteger(Number(days)) && Number(days) >= 1 && Number(days) <= 120;

/** The new actions without those in which nothing was written. */
export function writtenActions(values: Values): string {
  return writeActions(actionsIn(values).filter(({ text }) => text.trim() !== ''));
}

type SaveRecord = Omit<OperationInput<'saveRecord'>, 'worker' | 'session'>;

/** What is sent for the fields that changed. A heading goes whole: its notes with its decisions. */
export function saveOf(values: Values, changed: string[], seen: number): SaveRecord {
  const ids = [
    ...new Set(changed.filter((field) => field.includes('/')).map((field) => field.split('/')[1] ?? '')),
  ];
  const headings = Object.fromEntries(ids.map((id) => [id, headingIn(values, id)]));
  return {
    seen,
    ...(ids.length > 0 ? { headings } : {}),
    ...attendanceIn(values, changed),
    ...(changed.includes('actions') ? { actions: actionsIn(values) } : {}),
    ...(changed.includes('heldOn') ? { heldOn: values['heldOn'] } : {}),
    ...(changed.includes('minutes') ? { minutes: Number(values['minutes']) } : {}),
    ...(changed.includes('everyDays') && values['everyDays']
      ? { everyDays: Number(values['everyDays']) }
      : {}),
    ...(changed.includes('checkIn') ? { checkIn: values['checkIn'] === 'true' } : {}),
  };
}

const headingIn = (values: Values, id: string): HeadingNotes => ({
  notes: values[headingField('notes', id)] ?? '',
  decisions: values[headingField('decisions', id)] ?? '',
});

function attendanceIn(values: Values, changed: string[]): Pick<SaveRecord, 'attendance'> {
  const fields = changed.filter((field) => field.startsWith(ATTENDANCE));
  if (fields.length === 0) return {};
  const entries = fields.map((field) => [field.slice(ATTENDANCE.length), values[field] as Attendance]);
  return { attendance: Object.fromEntries(entries) as Record<string, Attendance> };
}
