import type { SessionLine } from '../../supervision/views';
import { BUTTONS } from '../../text/buttons';
import { londonDay, shortDay } from '../../text/dates';
import { MINE } from '../../text/mineWords';
import { button, refData } from './actions';
import type { Part } from './card';
import { actionRow, group, line } from './elements';

/** A session in a list, without anything that people wrote. */
export type ThinLine = Pick<
  SessionLine,
  'ref' | 'kindTitle' | 'plannedAt' | 'state' | 'stateText' | 'with' | 'recordNumber'
>;

const SHOWN = 5;

/** Sessions as a list, each with its state and a button; the rest are counted. `dated`: buttons name their day. */
export function sessionLines(
  sessions: readonly ThinLine[],
  { dated = sessions.length > 1 }: { dated?: boolean } = {},
): Part[] {
  const shown = sessions
    .slice(0, SHOWN)
    .map((session) =>
      group([
        line(MINE.session(session.kindTitle, session.with.name, session.stateText)),
        actionRow([wayIn(session, dated)]),
      ]),
    );
  return sessions.length > SHOWN ? [...shown, line(MINE.more(sessions.length - SHOWN))] : shown;
}

function wayIn({ ref, plannedAt, recordNumber: number }: ThinLine, dated: boolean): Part {
  const title = number === undefined ? BUTTONS.open : BUTTONS.read;
  const named = dated ? `${title} ${shortDay(londonDay(plannedAt))}` : title;
  if (number === undefined) return button({ title: named, verb: 'show.session', data: refData(ref) });
  return button({ title: named, verb: 'show.record', data: { ...refData(ref), number, part: 1 } });
}
