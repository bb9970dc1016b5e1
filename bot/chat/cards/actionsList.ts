import type { SessionRef } from '../../supervision/session';
import type { ActionView } from '../../supervision/views';
import { ACTIONS } from '../../text/actionWords';
import { AGENDA } from '../../text/agendaWords';
import { BUTTONS } from '../../text/buttons';
import { whoSees } from '../../text/whoSees';
import { actionLines } from './actionLines';
import { button, openInTab, refData, type ActionData } from './actions';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { actionRow, group, heading, line, note } from './elements';
import { CONTENT_BYTES, fit } from './fit';

/** Actions of one worker's supervision. */
export interface ActionsShown {
  actions: readonly ActionView[];
  /** The session they are looked at in, if any. */
  ref?: SessionRef;
}

/** Open actions with the ways to mark one's own. Only in answer to a click. */
export function actionsList({ actions, ref }: ActionsShown, ctx: CardContext): Card {
  const where: ActionData = ref ? refData(ref) : {};
  const overdue = actions.filter((action) => action.overdue).length;
  const { shown, left } = fit(actions, CONTENT_BYTES, (action) => row(action, where, ctx));
  const count = actions.length === 0 ? ACTIONS.none : `${ACTIONS.count(actions.length, overdue)}.`;
  return makeCard({
    fallbackText: `${ACTIONS.title}: ${count}`,
    body: [
      heading(ACTIONS.title),
      line(count),
      note(whoSees(['markAction'])),
      ...shown.map((action) => row(action, where, ctx)),
      left > 0 ? note(AGENDA.moreInTab(left, left === 1 ? 'action' : 'actions')) : undefined,
    ],
    actions: [openInTab(ref ? ctx.links.session(ref) : ctx.links.home)],
  });
}

function row(action: ActionView, where: ActionData, ctx: CardContext): Part {
  return group([...actionLines(action, ctx), action.mine ? marking(action, where) : undefined], {
    separator: true,
  });
}

/** The buttons by which an owner says where an action stands; `seen` is the version that is shown. */
export function marking({ id, version, state, worker }: ActionView, where: ActionData): Part {
  const data = { ...where, worker: worker.id, action: id, seen: version };
  return actionRow([
    button({ title: BUTTONS.done, verb: 'markAction', data: { ...data, state: 'done' }, without: true }),
    state === 'stuck'
      ? button({ title: BUTTONS.reopen, verb: 'markAction', data: { ...data, state: 'open' }, without: true })
      : button({ title: BUTTONS.stuck, verb: 'show.stuck', data: { ...data, state: 'stuck' } }),
    button({ title: BUTTONS.dropped, verb: 'show.stuck', data: { ...data, state: 'dropped' } }),
  ]);
}
