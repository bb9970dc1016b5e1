import type { SessionRef } from '../../supervision/session';
import type { ActionView } from '../../supervision/views';
import { ACTIONS } from '../../text/actionWords';
import { BUTTONS } from '../../text/buttons';
import { LABELS, NEEDED } from '../../text/labels';
import { whoSees } from '../../text/whoSees';
import { actionLines } from './actionLines';
import { button, openInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, note } from './elements';
import { CONTENT_BYTES, fit } from './fit';
import { longText } from './inputs';

/** How long a reason can be, in characters, as the operation takes it. */
const WHY_LENGTH = 1_000;

/**
 * Why an action is stuck or no longer needed (DOMAIN.md rule 62). Only in answer to a click.
 * `ref`, where the action was looked at in a session, leads back to it.
 */
export function actionWhyForm(
  action: ActionView & { ref?: SessionRef },
  state: 'stuck' | 'dropped',
  ctx: CardContext,
): Card {
  const { ref, worker } = action;
  const where = ref ? refData(ref) : { worker: worker.id };
  const stuck = state === 'stuck';
  return makeCard({
    fallbackText: ACTIONS.whyTitle[state],
    body: [
      heading(ACTIONS.whyTitle[state]),
      ...fit(actionLines(action, ctx), CONTENT_BYTES, (part) => part).shown,
      {
        ...longText({ id: 'why', label: stuck ? LABELS.stuckWhy : LABELS.droppedWhy, maxLength: WHY_LENGTH }),
        isRequired: true,
        errorMessage: NEEDED.why,
      },
      note(ACTIONS.whyHint),
      note(whoSees(['markAction'])),
    ],
    actions: [
      button({
        title: stuck ? BUTTONS.saveStuck : BUTTONS.saveDropped,
        verb: 'markAction',
        data: { ...where, action: action.id, seen: action.version, state },
        style: 'positive',
      }),
      ref
        ? button({ title: BUTTONS.openAgenda, verb: 'show.session', data: refData(ref) })
        : button({ title: BUTTONS.myActions, verb: 'show.actions' }),
      openInTab(ref ? ctx.links.session(ref) : ctx.links.home),
    ],
  });
}
