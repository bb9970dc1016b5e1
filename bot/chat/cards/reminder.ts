import { BUTTONS } from '../../text/buttons';
import { dayInWords, londonDay } from '../../text/dates';
import { REMINDER } from '../../text/notices';
import { button, openSessionInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, line } from './elements';
import { noticeValues } from './noticeValues';
import type { SessionFacts } from './sessionFacts';

/** The reminder on the working day before. Stays in the chat; the same whether or not anyone has prepared. */
export function reminder(view: SessionFacts, ctx: CardContext): Card {
  const { ref, role, may, session } = view;
  const data = refData(ref);
  const told = REMINDER.line(noticeValues(view, ctx), session.plannedMinutes);
  return makeCard({
    fallbackText: told,
    body: [
      heading(REMINDER.title(dayInWords(londonDay(session.plannedAt), londonDay(ctx.now)))),
      line(told),
      line(REMINDER[role]),
    ],
    actions: [
      button({ title: BUTTONS.openAgenda, verb: 'show.session', data, style: 'positive' }),
      role === 'worker' ? button({ title: BUTTONS.prepare, verb: 'show.prepare', data }) : undefined,
      may.requestMove && role === 'worker'
        ? button({ title: BUTTONS.requestMove, verb: 'show.requestMove', data })
        : undefined,
      may.moveSession ? button({ title: BUTTONS.move, verb: 'show.move', data }) : undefined,
      openSessionInTab(ref, ctx),
    ],
  });
}
