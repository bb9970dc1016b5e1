import type { SessionLine } from '../../supervision/views';
import { BUTTONS } from '../../text/buttons';
import { MINE } from '../../text/mineWords';
import { actionRow, group, line } from './elements';
import { button, refData } from './actions';
import type { Part } from './card';

/** A session in a list, without anything that people wrote. */
export type ThinLine = Pick<SessionLine, 'ref' | 'kindTitle' | 'state' | 'stateText' | 'with'>;

const SHOWN = 5;

/** Sessions as a list, each with its state and a button to open it; the rest are counted. */
export function sessionLines(sessions: readonly ThinLine[], buttonTitle: string = BUTTONS.open): Part[] {
  const shown = sessions.slice(0, SHOWN).map((session) =>
    group([
      line(MINE.session(session.kindTitle, session.with.name, session.stateText)),
      actionRow([button({ title: buttonTitle, verb: 'show.session', data: refData(session.ref) })]),
    ]),
  );
  return sessions.length > SHOWN ? [...shown, line(MINE.more(sessions.length - SHOWN))] : shown;
}
