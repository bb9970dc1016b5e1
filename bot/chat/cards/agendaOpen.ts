import type { SessionView } from '../../supervision/views';
import { AGENDA } from '../../text/agendaWords';
import { BUTTONS } from '../../text/buttons';
import { dayInWords, londonDay } from '../../text/dates';
import { LABELS } from '../../text/labels';
import { REFLECTION } from '../../text/reflectionWords';
import { actionLines } from './actionLines';
import { button, refData } from './actions';
import { marking } from './actionsList';
import { agendaButtons } from './agendaButtons';
import { bytesOf, makeCard, type Card, type CardContext, type Part } from './card';
import { actionRow, group, heading, line, lines, note, said, strong, subheading } from './elements';
import { fit } from './fit';
import { shortText } from './inputs';
import { selfOf } from './sessionFacts';
import { sharedAnswers } from './sharedAnswers';

/** How much of a card each kind of content may take, in bytes; the rest is counted and is in the tab. */
const ROOM = { asked: 1_500, items: 3_500, actions: 4_500, shared: 5_000, headings: 3_000 };

/** The whole agenda for one of the two. Only in answer to a click. `newId` is what an added item will be called. */
export function agendaOpen(view: SessionView, { newId }: { newId: string }, ctx: CardContext): Card {
  const day = dayInWords(londonDay(view.session.plannedAt), londonDay(ctx.now));
  return makeCard({
    fallbackText: `${AGENDA.title(view.kindTitle, day)}. ${view.stateText}`,
    body: [
      heading(AGENDA.title(view.kindTitle, day)),
      line(AGENDA.between(view.worker.name, view.supervisor.name)),
      line(view.record?.stateText ?? view.stateText),
      ...moveAsked(view),
      ...due(view),
      ...written(view, ctx),
      ...headingsOf(view),
      ...adding(view, newId),
      note(view.whoCanSee.agenda),
    ],
    actions: agendaButtons(view, ctx),
  });
}

/** What people wrote, as much of it as one card holds; the actions take what items and answers leave free. */
function written(view: SessionView, ctx: CardContext): Part[] {
  const items = fit(view.session.items, ROOM.items, (item) => itemLine(view, item));
  const shared = fit(sharedAnswers(view.sharedReflection?.questions ?? []), ROOM.shared, (part) => part);
  const taken = bytesOf([items.shown.map((item) => itemLine(view, item)), shared.shown]);
  const free = ROOM.items + ROOM.shared + ROOM.actions - taken;
  const actions = fit(view.actions, free, (action) => actionGroup(view, action, ctx));
  return [
    subheading(AGENDA.items),
    ...items.shown.map((item) => itemLine(view, item)),
    ...(view.session.items.length === 0 ? [line(AGENDA.noItems)] : []),
    ...more(items.left, items.left === 1 ? 'item' : 'items'),
    subheading(AGENDA.actions),
    ...actions.shown.map((action) => actionGroup(view, action, ctx)),
    ...(view.actions.length === 0 ? [line(AGENDA.noActions)] : []),
    ...more(actions.left, actions.left === 1 ? 'action' : 'actions'),
    ...(view.sharedReflection
      ? [subheading(REFLECTION.sharedTitle(view.worker.name)), group(shared.shown, { style: 'emphasis' })]
      : []),
    ...(shared.left > 0 ? [note(REFLECTION.cut(shared.left))] : []),
  ];
}

const more = (left: number, what: string): Part[] => (left > 0 ? [note(AGENDA.moreInTab(left, what))] : []);

function itemLine(view: SessionView, { id, by, text }: SessionView['session']['items'][number]): Part {
  const mine = by.id === selfOf(view).id && view.may.removeAgendaItem;
  const data = { ...refData(view.ref), item: id };
  return group([
    said(`${by.name}: `, text),
    mine
      ? actionRow([button({ title: BUTTONS.removeItem, verb: 'removeAgendaItem', data, without: true })])
      : undefined,
  ]);
}

function actionGroup(view: SessionView, action: SessionView['actions'][number], ctx: CardContext): Part {
  const mine = action.mine && view.may.markAction;
  return group([...actionLines(action, ctx), mine ? marking(action, refData(view.ref)) : undefined]);
}

function moveAsked({ session: { moveRequest } }: SessionView): Part[] {
  if (!moveRequest) return [];
  const asked = AGENDA.moveAsked(moveRequest.by.name);
  const why = fit(
    moveRequest.why ? [said(`${asked}: `, moveRequest.why)] : [],
    ROOM.asked,
    (part) => part,
  ).shown;
  return why.length > 0 ? why : [line(`${asked}.`)];
}

function due({ due: things }: SessionView): Part[] {
  return things.length > 0 ? [subheading(AGENDA.due), ...lines(things)] : [];
}

function headingsOf({ headings }: SessionView): Part[] {
  const rows = headings.map(({ title, prompts }) =>
    group([strong(title), prompts.length > 0 ? note(prompts.join(' · ')) : undefined], { spacing: 'small' }),
  );
  return [subheading(AGENDA.headings), ...fit(rows, ROOM.headings, (row) => row).shown];
}

function adding({ may, ref }: SessionView, item: string): Part[] {
  if (!may.addAgendaItem) return [];
  return [
    shortText({ id: 'text', label: LABELS.item }),
    actionRow([button({ title: BUTTONS.addItem, verb: 'addAgendaItem', data: { ...refData(ref), item } })]),
  ];
}
