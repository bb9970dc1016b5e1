import type { MyWorker, SessionView } from '../supervision/views';
import type { Delivery, Messenger as EffectMessenger, SessionNotice } from '../effects/messenger';
import { agendaPost } from './cards/agendaPost';
import { asideNotice } from './cards/asideNotice';
import type { Card, CardContext, Links } from './cards/card';
import { didItHappen } from './cards/didItHappen';
import { digest } from './cards/digest';
import { handover } from './cards/handover';
import { notice } from './cards/notice';
import { prepareNotice } from './cards/prepareNotice';
import { recordPosted } from './cards/recordPosted';
import { reminder } from './cards/reminder';
import { signNotice } from './cards/signNotice';
import { digestLines } from './digestLines';
import { makeMessenger } from './proactive';
import type { SendOutcome } from './sendOutcome';

interface Settings {
  links: Links;
  organisation: string;
  titles: boolean;
  now: () => string;
}

type Parts = Settings & Omit<Parameters<typeof makeMessenger>[0], 'now'>;

/** The card of each notice; those without one of their own say in a line what happened. */
function noticeCard(about: SessionNotice, view: SessionView, ctx: CardContext): Card {
  switch (about) {
    case 'prepare':
      return prepareNotice(view, ctx);
    case 'remind':
      return reminder(view, ctx);
    case 'didItHappen':
      return didItHappen(view, ctx);
    case 'signatureAsked':
      return signNotice(view, ctx);
    default:
      return notice(
        about,
        { ...view, ...(about === 'unreachable' && view.reach && { detail: view.reach }) },
        ctx,
      );
  }
}

/** What effects say to people, as cards in Teams. */
export function makeChatMessenger(parts: Parts): EffectMessenger {
  const messenger = makeMessenger(parts);
  const ctx = (): CardContext => ({ links: parts.links, now: parts.now(), organisation: parts.organisation });
  const toPerson = async (to: string, card: Card) => deliveryOf(await messenger.toPerson(to, card));
  const toChat = async (chat: string, card: Card) => deliveryOf(await messenger.toChat(chat, card));
  const agenda = (view: SessionView) => agendaPost(view, { titles: parts.titles }, ctx());
  return {
    notify: (to, about, view) => toPerson(to, noticeCard(about, view, ctx())),
    digest: (to, workers: MyWorker[]) =>
      toPerson(to, digest({ lines: digestLines(workers, parts.now()) }, ctx())),
    handover: (to, summary) =>
      toPerson(to, handover(summary, to === summary.worker.id ? 'worker' : 'supervisor', ctx())),
    aside: (to, about, facts) => toPerson(to, asideNotice(about, facts, ctx())),
    agendaToChat: (chat, view) => toChat(chat, agenda(view)),
    agendaToPerson: (to, view) => toPerson(to, agenda(view)),
    recordToChat: (chat, view) => toChat(chat, recordCard(view, ctx())),
    recordToPerson: (to, view) => toPerson(to, recordCard(view, ctx())),
  };
}

function recordCard(view: SessionView, ctx: CardContext): Card {
  const { record } = view;
  if (!record) return agendaPost(view, { titles: false }, ctx);
  const { filing } = record;
  return recordPosted(record, filing?.state === 'filed' ? { webUrl: filing.webUrl } : {}, ctx);
}

function deliveryOf(outcome: SendOutcome): Delivery {
  switch (outcome.state) {
    case 'sent':
    case 'unknown':
      return { state: outcome.state };
    case 'retry':
      return { state: 'retry', afterSeconds: outcome.afterSeconds };
    default:
      return { state: 'unreachable', code: outcome.why === 'blockedByPolicy' ? outcome.why : outcome.state };
  }
}
