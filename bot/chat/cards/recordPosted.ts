import { BUTTONS } from '../../text/buttons';
import { listInWords, londonDay, shortDay } from '../../text/dates';
import { PLANNING } from '../../text/planningWords';
import { RECORD } from '../../text/recordWords';
import { button, openInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { facts, heading, note } from './elements';
import type { RecordFacts } from './sessionFacts';

/**
 * The record's card that stays in the pair's chats: kind, date, who signed, whether it is filed.
 * Never the text, never whether somebody disagreed. `webUrl`: the filed document.
 */
export function recordPosted(record: RecordFacts, { webUrl }: { webUrl?: string }, ctx: CardContext): Card {
  const { ref, number, text, signatures, filing } = record;
  const today = londonDay(ctx.now);
  const names = signatures.map(({ by, at }) => `${by.name} (${shortDay(londonDay(at), today)})`);
  return makeCard({
    fallbackText: `${RECORD.postedTitle}: ${text.kind.title}, ${text.worker.name}. ${record.stateText}`,
    body: [
      heading(RECORD.postedTitle),
      facts({
        [PLANNING.kind]: text.kind.title,
        [RECORD.held]: RECORD.heldOn(text.heldOn, text.minutes),
        [RECORD.worker]: text.worker.name,
        [RECORD.supervisedBy]: text.supervisor.name,
        [RECORD.signedBy]: listInWords(names) || RECORD.nobodyYet,
        [RECORD.filed]: RECORD.filingStates[filing?.state ?? 'waiting'],
      }),
      note(RECORD.readAnswersYou),
    ],
    actions: [
      button({
        title: BUTTONS.read,
        verb: 'show.record',
        data: { ...refData(ref), number, part: 1 },
        style: 'positive',
      }),
      webUrl ? openInTab(webUrl, BUTTONS.openDocument) : undefined,
      openInTab(ctx.links.record(ref, number)),
    ],
  });
}
