import type { StripEvent, StripMonth } from '../supervision/complianceViews';
import { policyOn } from '../supervision/cadence/terms';
import { daysOfMonth, monthId, monthNumber, monthsUpTo } from '../supervision/months';
import type { Policy } from '../supervision/policy';
import { firstPlannedOn, isCounted, isHeld, type SessionFacts } from '../supervision/sessionFacts';
import type { StandingFacts } from '../supervision/standing';
import { reasonTitle, stripText } from '../text/stripWords';

/** Twelve months of one arrangement, oldest first: what was held, moved, cancelled and paused. */
export function stripOf(facts: StandingFacts, policies: readonly Policy[], today: string): StripMonth[] {
  const sessions = facts.sessions.filter((session) =>
    isCounted(session, facts.function, policyOn(policies, firstPlannedOn(session))),
  );
  const policy = policyOn(policies, today);
  const events = sessions.flatMap((session) => eventsOf(session, policy));
  return monthsUpTo(today).map((month) => stripMonth(month, sessions, events, facts, today));
}

type Event = StripEvent & { what: 'moved' | 'cancelled' };

function stripMonth(
  month: number,
  sessions: readonly SessionFacts[],
  events: readonly Event[],
  facts: StandingFacts,
  today: string,
): StripMonth {
  const during = (day: string | undefined): day is string => day !== undefined && monthNumber(day) === month;
  const of = (what: Event['what']) =>
    events
      .filter((event) => event.what === what && during(event.on))
      .map(({ what: _what, ...event }) => event);
  const held = sessions.filter(({ heldOn }) => during(heldOn));
  const open = sessions.filter(
    ({ heldOn, cancelled, plannedOn }) => !heldOn && !cancelled && during(plannedOn),
  );
  const found = {
    month: monthId(month),
    held: days(held.filter(isHeld)),
    writeUpAwaited: days(held.filter((session) => !isHeld(session))),
    moved: of('moved'),
    cancelled: of('cancelled'),
    planned: open.map(({ plannedOn }) => plannedOn).sort(),
    paused: isPaused(month, facts, today),
  };
  return { ...found, text: stripText(found, today) };
}

function days(sessions: readonly SessionFacts[]): string[] {
  return sessions.flatMap(({ heldOn }) => heldOn ?? []).sort();
}

function isPaused(month: number, { situation: { pauses = [] } }: StandingFacts, today: string): boolean {
  const { from, to } = daysOfMonth(month);
  return pauses.some((pause) => pause.from <= to && pause.from <= today && (pause.to ?? today) >= from);
}

/** What moved or cancelled a session, in the words of the policy's list. */
export function eventsOf({ moves, cancelled, plannedOn }: SessionFacts, policy: Policy): Event[] {
  const titled = <Why extends { reason: string }>(why: Why) => ({
    ...why,
    reasonTitle: reasonTitle(why.reason, policy),
  });
  return [
    ...moves.map(({ from, to, whose, reason, cancelled: was }) =>
      titled({ what: was ? ('cancelled' as const) : ('moved' as const), on: from, to, whose, reason }),
    ),
    ...(cancelled ? [titled({ what: 'cancelled' as const, on: plannedOn, ...cancelled })] : []),
  ];
}
