import type { ShowVerb } from './cards/actions';
import { given, instant, number, refAndSeen, refOnly, yesNo } from './cardInputs';
import { isActionForm } from './draftActions';
import type { ClickData } from './turn';

/** What was ticked in a list, as cards send it: ids with commas between. */
export function ticked(picked: unknown): string[] {
  return typeof picked === 'string' ? picked.split(',').filter(Boolean).slice(0, 90) : [];
}

/** When a session is to be instead, and whose need that is. */
export function moved({ date, time, minutes, whose, reason }: ClickData): Record<string, unknown> {
  return { plannedAt: instant(date, time), minutes: number(minutes), whose, reason };
}

/** With a new time and no new date somebody meant to rebook: told so, rather than cancelled without a word. */
export function cancelled(data: ClickData): unknown {
  const { rebookDate, rebookTime } = data;
  const rebookAt =
    typeof rebookTime === 'string' && rebookTime && !rebookDate
      ? `T${rebookTime}`
      : instant(rebookDate, rebookTime);
  return given({ ...refAndSeen(data), whose: data['whose'], reason: data['reason'], rebookAt });
}

/** The version of a record that was on the screen. */
export const version = (data: ClickData): Record<string, unknown> => ({
  ...refOnly(data),
  number: number(data['number']),
  hash: data['hash'],
});

/** The form of the record that a save came from. */
export function writingForm(data: ClickData): ShowVerb {
  if (isActionForm(data)) return 'show.actionsForm';
  return data['heading'] === undefined ? 'show.details' : 'show.heading';
}

/** One heading, the details, or the draft's actions as `prepare` completed them. */
export function writtenPart(data: ClickData): unknown {
  const { heading, notes, decisions, heldOn, minutes, checkIn, everyDays, actions } = data;
  const headings =
    typeof heading === 'string'
      ? { [heading]: { notes: notes ?? '', decisions: decisions ?? '' } }
      : undefined;
  return given({
    ...refAndSeen(data),
    headings,
    actions,
    heldOn,
    minutes: number(minutes),
    checkIn: yesNo(checkIn),
    everyDays: number(everyDays),
  });
}
