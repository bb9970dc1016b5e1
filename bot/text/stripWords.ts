import { formatDate } from '../supervision/calendar';
import type { PairingSession, StripEvent, StripMonth } from '../supervision/complianceViews';
import type { Policy } from '../supervision/policy';
import type { Whose } from '../supervision/session';
import { listInWords, sentence, shortDay } from './dates';

const WHOSE: Record<Whose, string> = {
  worker: 'the worker’s need',
  supervisor: 'the supervisor’s need',
  organisation: 'the organisation’s need',
};

/** A reason of the policy's list in words. */
export function reasonTitle(reason: string, policy: Policy): string {
  return policy.cancellationReasons.find(({ id }) => id === reason)?.title ?? reason;
}

/** A month of the year's strip in one sentence: 'October 2026: held on 6 October; paused for part of it.' */
export function stripText(month: Omit<StripMonth, 'text'>, today: string): string {
  const day = (on: string) => shortDay(on, today);
  const parts = [
    daysPart('held on', month.held, day),
    daysPart('held, with the write-up awaited, on', month.writeUpAwaited, day),
    ...month.moved.map((event) => movedText(event, today)),
    ...month.cancelled.map((event) => cancelledText(event, today)),
    daysPart('planned for', month.planned, day),
    month.paused ? 'paused for some or all of it' : '',
  ].filter(Boolean);
  const name = formatDate(`${month.month}-01`, { year: true }).replace(/^1 /, '');
  return `${name}: ${parts.length > 0 ? parts.join('; ') : 'no session'}.`;
}

function daysPart(words: string, days: readonly string[], day: (on: string) => string): string {
  return days.length > 0 ? `${words} ${listInWords(days.map(day))}` : '';
}

function movedText({ on, to, whose, reasonTitle: why }: StripEvent, today: string): string {
  const where = to ? `from ${shortDay(on, today)} to ${shortDay(to, today)}` : `from ${shortDay(on, today)}`;
  return `moved ${where}, ${WHOSE[whose]} (${lower(why)})`;
}

function cancelledText({ on, to, whose, reasonTitle: why }: StripEvent, today: string): string {
  const again = to ? ` and rebooked for ${shortDay(to, today)}` : '';
  return `the one planned for ${shortDay(on, today)} cancelled${again}, ${WHOSE[whose]} (${lower(why)})`;
}

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** What became of one session, in one sentence. */
export function pairingSessionText(session: Omit<PairingSession, 'text'>, today: string): string {
  return `${sentence([stateWords(session, today), ...changeWords(session, today)].join('; '))}.`;
}

function stateWords(session: Omit<PairingSession, 'text'>, today: string): string {
  const { state, plannedOn, heldOn = plannedOn, minutes, cancelled } = session;
  const held = `held on ${shortDay(heldOn, today)}${minutes ? `, ${minutes} minutes` : ''}`;
  if (state === 'cancelled' && cancelled) return cancelledText(cancelled, today);
  if (state === 'planned') return `planned for ${shortDay(plannedOn, today)}`;
  if (state === 'unconfirmed')
    return `was planned for ${shortDay(plannedOn, today)}; not yet confirmed as held`;
  if (state === 'held') return `${held}, write-up awaited`;
  return `${held}; ${recordWords(session, today)}`;
}

function recordWords({ sentOn, signedOn, unsigned }: Omit<PairingSession, 'text'>, today: string): string {
  if (unsigned) return 'filed without every signature';
  if (signedOn) return `signed by both on ${shortDay(signedOn, today)}`;
  return sentOn ? `sent for signature on ${shortDay(sentOn, today)}` : 'record being written';
}

function changeWords({ moved }: Omit<PairingSession, 'text'>, today: string): string[] {
  return moved.map((event) => (event.cancelled ? cancelledText(event, today) : movedText(event, today)));
}
