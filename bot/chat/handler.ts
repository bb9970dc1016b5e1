import { CardFactory, type Activity, type TurnContext } from 'botbuilder';
import type { Wait } from '../api/limits';
import { noteLimit, noteRefused } from '../api/noteAtDoor';
import type { Operations } from '../operations/operations';
import type { Log } from '../operations/services';
import type { Conversations } from '../store/conversations';
import { tooOften } from '../text/limits';
import { TURNED_AWAY } from '../text/turnedAway';
import { actorOf, whyNobody } from './actorOf';
import type { CardContext, Links } from './cards/card';
import { problem } from './cards/problem';
import { receipt } from './cards/receipt';
import { CHAT } from './chatWords';
import { answerClick, executed, submitted, type Click } from './clicks';
import { dialogBody } from './dialog';
import { placeOf, referenceOf } from './place';
import type { Bot } from './processActivity';
import { safeError, type SafeError } from './safeError';
import type { Shown, Turn, Way } from './turn';
import { within } from '../api/within';
import { answerTyped, greeting, groupGreeting } from './typed';
import { whyTurnedAway, type Served } from '../api/whyTurnedAway';

/** What the chat door needs of the rest. */
export interface Door {
  operations: Operations;
  conversations: Conversations;
  links: Links;
  organisation: string;
  /** Whether the titles of agenda items may stand in a chat. */
  titles: boolean;
  /** Whether the client opens dialogs. */
  dialogs?: boolean;
  /** The tenants that are served; absent in local mode. */
  tenants?: readonly string[];
  /** Whom of those for whom Teams vouches; everybody where absent. */
  served?: Served;
  /** Counts one more request of a person; how long to wait where it is too many. */
  limit?: (person: string) => Promise<Wait>;
  /** ISO instant. */
  now: () => string;
  /** A new random id that fits the operations' schema. */
  newId: () => string;
  /** How long a turn may take, in milliseconds; Teams waits 15 seconds. Ten seconds where absent. */
  patience?: number;
  log: (event: { what: string; reference?: string; error?: SafeError }) => void;
  /** Takes down who was turned away at this door, and why. */
  warn?: Log['warn'];
}

/** Takes the activity out first: the SDK revokes the context when the turn ends, and this runs later. */
type After = (() => Promise<void>) | undefined;
type Answering = (door: Door, context: TurnContext) => Promise<After>;

/** What the app answers to, by the type of the activity; it is silent on everything else. */
const BY_TYPE: Record<string, Answering> = {
  message: onMessage,
  invoke: onInvoke,
  installationUpdate: onInstallation,
  conversationUpdate: onMembers,
};

/**
 * The bot: answers one activity within its turn, and gives back what is left to do after the answer.
 * Whatever goes wrong is answered in words with a reference, and never thrown at the adapter.
 */
export function makeBot(door: Door): Bot {
  return async (context) => {
    const { type } = context.activity;
    return Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type]?.(door, context) : undefined;
  };
}

async function onMessage(door: Door, context: TurnContext): Promise<After> {
  const { activity } = context;
  const { value, text } = activity as { value?: unknown; text?: unknown };
  const click = submitted(value);
  const shown = await answered(door, context, 'message', async (turn) =>
    click ? stays(turn, await answerClick(turn, click)) : answerTyped(turn, text),
  );
  await say(door, context, shown);
  return () => keepReference(door, activity);
}

/** A click that came as a message leaves its answer in the chat: only what may stay there. */
function stays({ ctx }: Turn, shown: Shown): Shown {
  if (shown.thin) return shown;
  const text = shown.receipt ?? CHAT.opensInTab;
  return { card: receipt(text, shown.ref ? { ref: shown.ref } : {}, ctx), thin: true };
}

async function onInvoke(door: Door, context: TurnContext): Promise<After> {
  const { activity } = context;
  const { name, value } = activity as { name?: unknown; value?: unknown };
  const read = typeof name === 'string' && Object.hasOwn(INVOKES, name) ? INVOKES[name] : undefined;
  if (!read) {
    await respond(context, invokeError(CHAT.notForTheApp));
    return undefined;
  }
  const click = read.click(value) ?? { verb: '', data: {}, automatic: false };
  const shown = await answered(door, context, 'invoke', (turn) => answerClick(turn, click));
  await respond(context, read.body(shown));
  return click.automatic ? undefined : () => keepReference(door, activity);
}

const dataOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'data' in value ? value.data : undefined;

/** Opening a dialog only ever shows, as a refresh does. */
function fetched(value: unknown): Click | undefined {
  const click = submitted(dataOf(value));
  return click && { ...click, automatic: true };
}

const INVOKES: Record<
  string,
  { click: (value: unknown) => Click | undefined; body: (shown: Shown) => object }
> = {
  'adaptiveCard/action': {
    click: executed,
    body: ({ card }) => ({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }),
  },
  'task/fetch': { click: fetched, body: dialogBody },
  'task/submit': { click: (value) => submitted(dataOf(value)), body: dialogBody },
};

const invokeError = (message: string): object => ({
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: { code: 'BadRequest', message },
});

/** The HTTP status is 200 whatever the answer says: Teams sends again what failed (TEAMS.md A 5). */
async function respond(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

async function onInstallation(door: Door, context: TurnContext): Promise<After> {
  const { activity } = context;
  const { action } = activity as { action?: unknown };
  if (action === 'remove') return () => dropReference(door, activity, 'uninstalled');
  if (action !== 'add') return () => keepReference(door, activity);
  const shared = placeOf(activity).kind === 'chat';
  await say(
    door,
    context,
    await answered(door, context, 'message', async (turn) => (shared ? groupGreeting() : greeting(turn))),
  );
  return () => keepReference(door, activity);
}

/** Teams says in its own words who came and went; the greeting is left to the installation. */
function onMembers(door: Door, { activity }: TurnContext): Promise<After> {
  // The SDK's types promise a recipient; a client may leave it out.
  const bot = (activity as Partial<Activity>).recipient?.id;
  const left = activity.membersRemoved?.some(({ id }) => id === bot) ?? false;
  const came = activity.membersAdded?.some(({ id }) => id === bot) ?? false;
  if (left) return Promise.resolve(() => dropReference(door, activity, 'removed'));
  return Promise.resolve(came ? () => keepReference(door, activity) : undefined);
}

/** Runs one turn for the person who speaks; whatever goes wrong becomes a card that says so. */
async function answered(
  door: Door,
  { activity }: TurnContext,
  way: Way,
  run: (turn: Turn) => Promise<Shown>,
): Promise<Shown> {
  const { links, organisation, dialogs } = door;
  const ctx: CardContext = { links, now: door.now(), organisation, ...(dialogs && { dialogs }) };
  const { operations, titles, newId, warn = () => undefined } = door;
  const reference = newId().slice(0, 8);
  const actor = actorOf(activity, door.tenants);
  if (!actor) {
    noteRefused({ warn }, { door: 'bot', reference }, whyNobody(activity));
    return { card: receipt(CHAT.whoAreYou, {}, ctx), thin: true, refused: true };
  }
  const wait = await door.limit?.(actor.id);
  if (wait) {
    noteLimit({ warn }, { door: 'bot', reference, person: actor.id }, wait);
    return waits(wait, way, ctx, reference);
  }
  const turnedAway = door.served && (await whyTurnedAway(door.served, actor));
  if (turnedAway) {
    noteRefused({ warn }, { door: 'bot', reference, person: actor.id }, turnedAway);
    return { card: problem({ ...TURNED_AWAY[turnedAway], reference }, ctx), thin: true, refused: true };
  }
  const place = placeOf(activity);
  const chat = place.kind === 'chat' ? { chat: place.id } : {};
  try {
    const turn: Turn = { operations, actor, way, titles, ctx, newId, ...chat };
    return await within(door.patience ?? PATIENCE, run(turn));
  } catch (error) {
    door.log({ what: 'a chat turn failed', reference, error: safeError(error) });
    return {
      card: problem({ title: CHAT.failedTitle, detail: CHAT.failed, reference }, ctx),
      thin: true,
      refused: true,
    };
  }
}

/** Who asks too often is told once in a chat; there, an answer each time would be as many messages again. */
function waits({ seconds, first }: NonNullable<Wait>, way: Way, ctx: CardContext, reference: string): Shown {
  const silent = way === 'message' && !first;
  return {
    card: problem({ ...tooOften(seconds), reference }, ctx),
    thin: true,
    refused: true,
    ...(silent && { silent }),
  };
}

/** Leaves the SDK time for sending within the 15 seconds after which Teams sends the activity again. */
const PATIENCE = 10_000;

/** Sends a card; the SDK has tried several times before it gives up, and a second card would fare no better. */
async function say(door: Door, context: TurnContext, { card, silent }: Shown): Promise<void> {
  if (silent) return;
  try {
    await context.sendActivity({ type: 'message', attachments: [CardFactory.adaptiveCard(card)] });
  } catch (error) {
    door.log({ what: 'an answer could not be sent', error: safeError(error) });
  }
}

async function keepReference({ conversations, tenants, served }: Door, activity: Activity): Promise<void> {
  const place = placeOf(activity);
  const actor = actorOf(activity, tenants);
  const turnedAway = served && actor && (await whyTurnedAway(served, actor));
  const id = place.kind === 'chat' ? place.id : actor?.id;
  if (id && !turnedAway) await conversations.putIfDifferent(place.kind, id, referenceOf(activity));
}

async function dropReference(
  { conversations, tenants, now }: Door,
  activity: Activity,
  why: string,
): Promise<void> {
  const place = placeOf(activity);
  const id = place.kind === 'chat' ? place.id : actorOf(activity, tenants)?.id;
  if (id) await conversations.drop(place.kind, id, why, now());
}
