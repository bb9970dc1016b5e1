import type { DraftAction } from '../../supervision/record';
import type { SessionView } from '../../supervision/views';
import { AGENDA } from '../../text/agendaWords';
import { BUTTONS } from '../../text/buttons';
import { londonDay } from '../../text/dates';
import { LABELS, NEEDED } from '../../text/labels';
import { RECORD } from '../../text/recordWords';
import { button, openSessionInTab, refData } from './actions';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { actionRow, group, heading, line, note, words } from './elements';
import { CONTENT_BYTES, fit } from './fit';
import { choiceInput, dateInput, shortText } from './inputs';

/** The actions of the draft, and one more to add (`newId`). Only in answer to a click. */
export function recordActions(view: SessionView, newId: string, ctx: CardContext): Card {
  const { ref, draft, worker, supervisor } = view;
  const actions = draft?.actions ?? [];
  const { shown, left } = fit(actions, CONTENT_BYTES, (action) => drawn(action, view, ctx));
  const owners = [
    { id: 'worker', title: worker.name },
    { id: 'supervisor', title: supervisor.name },
  ];
  return makeCard({
    fallbackText: RECORD.actionsTitle,
    body: [
      heading(RECORD.actionsTitle),
      ...(actions.length === 0 ? [line(RECORD.noActions)] : shown.map((action) => drawn(action, view, ctx))),
      left > 0 ? note(AGENDA.moreInTab(left, left === 1 ? 'action' : 'actions')) : undefined,
      shortText({ id: 'actionText', label: LABELS.actionText, required: NEEDED.actionText }),
      choiceInput({
        id: 'actionOwner',
        label: LABELS.actionOwner,
        choices: owners,
        value: 'worker',
        required: NEEDED.actionOwner,
      }),
      dateInput({ id: 'actionDue', label: LABELS.actionDue, min: londonDay(ctx.now), required: NEEDED.date }),
      note(RECORD.actionsHint),
      note(view.whoCanSee.record),
    ],
    actions: [
      button({
        title: BUTTONS.addAction,
        verb: 'saveRecord',
        data: { ...refData(ref), seen: draft?.version ?? 0, action: newId },
        style: 'positive',
      }),
      button({ title: BUTTONS.allHeadings, verb: 'show.write', data: refData(ref) }),
      openSessionInTab(ref, ctx),
    ],
  });
}

function drawn({ id, text, owner, due }: DraftAction, view: SessionView, { now }: CardContext): Part {
  const data = { ...refData(view.ref), seen: view.draft?.version ?? 0, action: id };
  return group([
    ...words(text),
    note(RECORD.ownerAndDue(view[owner].name, due, londonDay(now))),
    actionRow([button({ title: BUTTONS.removeAction, verb: 'removeDraftAction', data, without: true })]),
  ]);
}
