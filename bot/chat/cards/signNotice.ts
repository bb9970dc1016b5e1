import { BUTTONS } from '../../text/buttons';
import { dayInWords, londonDay, shortDay } from '../../text/dates';
import { RECORD } from '../../text/recordWords';
import { button, openInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, line } from './elements';
import { otherOf, type RecordFacts, type SessionFacts } from './sessionFacts';

/** Asks somebody to read and sign a record. Stays in their chat: who, what, by when. */
export function signNotice(view: SessionFacts & { record?: RecordFacts }, ctx: CardContext): Card {
  const { ref, kindTitle, record } = view;
  const today = londonDay(ctx.now);
  const held = record?.text.heldOn ?? londonDay(view.session.plannedAt);
  const what = RECORD.signLine(kindTitle, otherOf(view).name, shortDay(held, today));
  const by = record && RECORD.signBy(dayInWords(record.signBy, today));
  return makeCard({
    fallbackText: [what, by].filter(Boolean).join(' '),
    body: [heading(RECORD.signTitle), line(what), by ? line(by) : undefined, line(RECORD.signChoices)],
    actions: [
      button({
        title: BUTTONS.readToSign,
        verb: 'show.record',
        data: { ...refData(ref), ...(record && { number: record.number }), part: 1 },
        style: 'positive',
      }),
      openInTab(record ? ctx.links.record(ref, record.number) : ctx.links.session(ref)),
    ],
  });
}
