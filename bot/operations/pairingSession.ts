import type { PairingSession } from '../supervision/complianceViews';
import { kindsOf } from '../supervision/headings';
import type { Policy } from '../supervision/policy';
import { firstPlannedOn, type SessionFacts } from '../supervision/sessionFacts';
import type { SessionState } from '../supervision/session';
import { pairingSessionText } from '../text/stripWords';
import { eventsOf } from './stripOf';

/** One session of an arrangement as managers' pages show it: dates, and what became of it. */
export function pairingSession(session: SessionFacts, policy: Policy, today: string): PairingSession {
  const { kind, supervisor, plannedOn, heldOn, minutes, sentOn, signedOn, record } = session;
  const events = eventsOf(session, policy);
  const cancelled = session.cancelled && events.at(-1);
  const found = {
    kindTitle: kindsOf(policy).find(({ id }) => id === kind)?.title ?? kind,
    supervisor,
    firstPlannedOn: firstPlannedOn(session),
    plannedOn,
    state: stateOf(session, today),
    ...(heldOn && { heldOn, minutes }),
    ...(sentOn && { sentOn }),
    ...(signedOn && { signedOn }),
    ...(record === 'closed' && !signedOn && { unsigned: true as const }),
    moved: events
      .slice(0, session.moves.length)
      .map(({ what, ...event }) => ({ ...event, ...(what === 'cancelled' && { cancelled: true as const }) })),
    ...(cancelled && { cancelled: withoutWhat(cancelled) }),
  };
  return { ...found, text: pairingSessionText(found, today) };
}

function withoutWhat<Event extends { what: string }>({ what: _what, ...event }: Event): Omit<Event, 'what'> {
  return event;
}

function stateOf(
  { cancelled, record, sentOn, heldOn, plannedOn }: SessionFacts,
  today: string,
): SessionState {
  if (cancelled) return 'cancelled';
  if (record === 'closed') return 'filed';
  if (sentOn) return 'sent';
  if (heldOn) return 'held';
  return plannedOn < today ? 'unconfirmed' : 'planned';
}
