import { BUTTONS } from '../../text/buttons';
import { dayInWords, londonDay, whenInWords } from '../../text/dates';
import { REFLECTION } from '../../text/reflectionWords';
import { whoCanSee } from '../../text/whoCanSee';
import { button, openSessionInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, line, note } from './elements';
import type { SessionFacts } from './sessionFacts';

/**
 * Asks the worker whether they want to prepare. Stays in their chat; it says the same whether or
 * not anything was written or shared.
 */
export function prepareNotice(
  { ref, kindTitle, session, worker, supervisor, may }: SessionFacts,
  ctx: CardContext,
): Card {
  const today = londonDay(ctx.now);
  const data = refData(ref);
  const told = REFLECTION.noticeLine(
    kindTitle,
    supervisor.name,
    whenInWords(session.plannedAt, today),
    session.plannedMinutes,
  );
  const who = whoCanSee({ worker: worker.name, supervisor: supervisor.name, role: 'worker', shared: false });
  return makeCard({
    fallbackText: `${told} ${REFLECTION.invitation}`,
    body: [
      heading(REFLECTION.noticeTitle(dayInWords(londonDay(session.plannedAt), today))),
      line(told),
      line(REFLECTION.invitation),
      note(who.reflection),
    ],
    actions: [
      button({ title: BUTTONS.prepare, verb: 'show.prepare', data, style: 'positive' }),
      button({ title: BUTTONS.openAgenda, verb: 'show.session', data }),
      may.requestMove ? button({ title: BUTTONS.requestMove, verb: 'show.requestMove', data }) : undefined,
      openSessionInTab(ref, ctx),
    ],
  });
}
