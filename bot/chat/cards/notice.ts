import { BUTTONS } from '../../text/buttons';
import { NOTICES, type PlainNotice } from '../../text/notices';
import { button, openSessionInTab, refData, type ShowVerb } from './actions';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { heading, line } from './elements';
import { noticeValues } from './noticeValues';
import type { RecordFacts, SessionFacts } from './sessionFacts';

/** What a notice is drawn from; `detail`: one sentence of the product's own, such as what to do. */
export type NoticeFacts = SessionFacts & { record?: RecordFacts; detail?: string };

/** A message that something happened. Stays in the chat: who, what, when; the button shows the rest in place. */
export function notice(kind: PlainNotice, view: NoticeFacts, ctx: CardContext): Card {
  const { title, line: words } = NOTICES[kind];
  const told = words(noticeValues(view, ctx));
  return makeCard({
    fallbackText: `${title}: ${told}`,
    body: [heading(title), line(told), view.detail ? line(view.detail) : undefined],
    actions: [...WAYS_ON[kind].flatMap((way) => wayOn(way, view)), openSessionInTab(view.ref, ctx)],
  });
}

type Way = 'open' | 'move' | 'cancel' | 'read' | 'sign' | 'write' | 'notRecorded' | 'retry';

/** Where a notice leads, the likeliest first. */
const WAYS_ON: Record<PlainNotice, Way[]> = {
  invited: ['open'],
  moved: ['open'],
  cancelled: ['open'],
  plannedForYou: ['move', 'open'],
  moveRequested: ['move', 'cancel', 'open'],
  itemAdded: ['open'],
  reflectionShared: ['open'],
  reflectionWithdrawn: ['open'],
  signatureVoided: ['sign'],
  changeAsked: ['read', 'write'],
  signed: ['read'],
  notRecordedAsked: ['notRecorded'],
  filingFailed: ['retry', 'read'],
  unreachable: ['open'],
};

const SHOWS: Record<Exclude<Way, 'retry'>, { title: string; verb: ShowVerb }> = {
  open: { title: BUTTONS.openAgenda, verb: 'show.session' },
  move: { title: BUTTONS.move, verb: 'show.move' },
  cancel: { title: BUTTONS.cancelSession, verb: 'show.cancel' },
  read: { title: BUTTONS.read, verb: 'show.record' },
  sign: { title: BUTTONS.readToSign, verb: 'show.record' },
  write: { title: BUTTONS.changeText, verb: 'show.write' },
  notRecorded: { title: BUTTONS.answer, verb: 'show.difference' },
};

/** Only what this reader may do; trying again names the version that failed. */
function wayOn(way: Way, { ref, may, record }: NoticeFacts): Part[] {
  if (way === 'retry') {
    if (!may.retryFiling || !record) return [];
    return [
      button({
        title: BUTTONS.retryFiling,
        verb: 'retryFiling',
        data: { ...refData(ref), number: record.number },
      }),
    ];
  }
  const allowed = { move: may.moveSession, cancel: may.cancelSession, write: may.saveRecord };
  if (way in allowed && !allowed[way as keyof typeof allowed]) return [];
  return [button({ ...SHOWS[way], data: refData(ref) })];
}
