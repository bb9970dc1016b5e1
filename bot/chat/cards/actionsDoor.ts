import type { ActionView } from '../../supervision/views';
import { ACTIONS } from '../../text/actionWords';
import { BUTTONS } from '../../text/buttons';
import { button, openInTab } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, line } from './elements';

/**
 * How many actions are open, and a button that shows them in place: what stays in a chat when
 * somebody types "actions".
 */
export function actionsDoor(
  actions: readonly Pick<ActionView, 'overdue' | 'ageDays'>[],
  ctx: CardContext,
): Card {
  const overdue = actions.filter((action) => action.overdue).length;
  const oldest = Math.max(0, ...actions.map(({ ageDays }) => ageDays));
  const said =
    actions.length === 0
      ? ACTIONS.none
      : `${ACTIONS.count(actions.length, overdue)}. ${ACTIONS.oldest(oldest)}`;
  return makeCard({
    fallbackText: `${ACTIONS.title}: ${said}`,
    body: [heading(ACTIONS.title), line(said)],
    actions: [
      actions.length > 0
        ? button({ title: BUTTONS.open, verb: 'show.actions', style: 'positive' })
        : undefined,
      openInTab(ctx.links.home),
    ],
  });
}
