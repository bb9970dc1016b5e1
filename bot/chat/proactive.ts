import { CardFactory, type CloudAdapter, type ConversationReference, type TurnContext } from 'botbuilder';
import type { ConversationKind, Conversations } from '../store/conversations';
import type { Card } from './cards/card';
import { DEAD, sendOutcome, type SendOutcome } from './sendOutcome';
import { mayReach, type Reach } from './serviceUrl';

/** What came of installing the app for somebody; bot/directory does it, through Graph. */
export type Installed =
  | { state: 'installed' | 'alreadyThere' }
  | { state: 'leaver' | 'guest' | 'blockedByPolicy' | 'failed'; why: string }
  | { state: 'retry'; afterSeconds: number; why: string };

interface Parts {
  adapter: Pick<CloudAdapter, 'continueConversationAsync'>;
  /** The bot's app id; empty in local mode. */
  appId: string;
  reach: Reach;
  conversations: Conversations;
  install: (personId: string) => Promise<Installed>;
  /** ISO instant. */
  now: () => string;
}

/** Sends cards outside a turn. Never throws for what Teams answers: each way it can end is an outcome. */
export interface Messenger {
  /** To a person's own chat with the app; installs the app for them first where it is not there. */
  toPerson(personId: string, card: Card): Promise<SendOutcome>;
  toChat(chatId: string, card: Card): Promise<SendOutcome>;
  /** Puts another card in place of one that was sent; where Teams does not find that one, sends it anew. */
  update(to: { kind: ConversationKind; id: string }, activityId: string, card: Card): Promise<SendOutcome>;
}

/** After an installation Teams tells the bot where to write, which takes a moment. */
const AFTER_INSTALL_SECONDS = 10;

/** Makes the sender of cards outside a turn. The caller keeps the order and the waiting (TEAMS.md C 18). */
export function makeMessenger(parts: Parts): Messenger {
  const { conversations, install } = parts;
  const reach = async (kind: ConversationKind, id: string, run: Sending): Promise<SendOutcome> => {
    const known = await conversations.get(kind, id);
    if (known && 'reference' in known) return deliver(parts, { kind, id, reference: known.reference }, run);
    if (kind === 'chat') return { state: 'gone', why: known ? known.dropped.why : 'neverSeen' };
    return afterInstall(await install(id));
  };
  return {
    toPerson: (id, card) => reach('person', id, sending(card)),
    toChat: (id, card) => reach('chat', id, sending(card)),
    update: (to, activityId, card) => reach(to.kind, to.id, updating(activityId, card)),
  };
}

type Sending = (context: TurnContext) => Promise<string | undefined>;

const asMessage = (card: Card) => ({ type: 'message', attachments: [CardFactory.adaptiveCard(card)] });

const sending =
  (card: Card): Sending =>
  async (context) =>
    (await context.sendActivity(asMessage(card)))?.id;

/** Best effort: about one in a thousand updates is not found, for no stated reason (TEAMS.md C 13). */
const updating =
  (id: string, card: Card): Sending =>
  async (context) => {
    try {
      await context.updateActivity({ ...asMessage(card), id });
      return id;
    } catch (error) {
      const { state } = sendOutcome(error, 'chat');
      if (state !== 'gone' && state !== 'unknown') throw error;
      return sending(card)(context);
    }
  };

interface Target {
  kind: ConversationKind;
  id: string;
  reference: unknown;
}

async function deliver(
  { adapter, appId, reach, conversations, now }: Parts,
  to: Target,
  run: Sending,
): Promise<SendOutcome> {
  const reference = to.reference as Partial<ConversationReference>;
  if (!mayReach(reach, reference.serviceUrl)) return { state: 'unknown', why: 'serviceUrlNotAllowed' };
  let outcome: SendOutcome = { state: 'unknown', why: 'notRun' };
  // Caught inside the turn: what leaves it goes to the adapter's onTurnError, which tells nobody here.
  const turn = async (context: TurnContext): Promise<void> => {
    outcome = await attempt(() => run(context), to.kind);
  };
  const opened = await attempt(async () => {
    await adapter.continueConversationAsync(appId, reference, turn);
    return undefined;
  }, to.kind);
  if (opened.state !== 'sent') outcome = opened;
  if (DEAD.includes(outcome.state)) await conversations.drop(to.kind, to.id, outcome.state, now());
  return outcome;
}

async function attempt(send: () => Promise<string | undefined>, to: ConversationKind): Promise<SendOutcome> {
  try {
    const activityId = await send();
    return { state: 'sent', ...(activityId && { activityId }) };
  } catch (error) {
    return sendOutcome(error, to);
  }
}

/** What an installation means for the message that waits for it. */
function afterInstall(installed: Installed): SendOutcome {
  switch (installed.state) {
    case 'installed':
    case 'alreadyThere':
      return { state: 'retry', afterSeconds: AFTER_INSTALL_SECONDS, why: installed.state };
    case 'retry':
      return installed;
    case 'leaver':
      return { state: 'left', why: installed.state };
    case 'guest':
      return { state: 'guest', why: installed.state };
    default:
      return { state: 'notInstalled', why: installed.state };
  }
}
