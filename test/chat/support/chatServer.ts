import restify, { type Request, type Response } from 'restify';
import { makeAdapter } from '../../../bot/chat/adapter';
import { makeBot, type Door } from '../../../bot/chat/handler';
import { makeProcessActivity } from '../../../bot/chat/processActivity';
import { ctx } from '../../cards/support/cardContext';
import { startConnector, type Connector } from './connector';
import { makeFakeConversations, type FakeConversations } from './fakeConversations';
import { makeFakeOperations, NOW, PRIYA, TENANT, type FakeOperations } from './fakeOperations';

/** A card as a test looks at it. */
export interface SeenCard {
  type: string;
  body: Record<string, unknown>[];
  actions?: Record<string, unknown>[];
}

/** The chat door behind a real server, with a connector that keeps what it says. */
export interface ChatServer {
  operations: FakeOperations;
  conversations: FakeConversations;
  connector: Connector;
  logged: unknown[];
  /** Posts a body as it is. */
  post(body: unknown): Promise<{ status: number; text: string }>;
  /** A whole activity of a person in their own chat, with changes. */
  activity(over?: Record<string, unknown>, person?: string): Record<string, unknown>;
  /** Types a line; the card that came back. */
  say(text: unknown, over?: Record<string, unknown>, person?: string): Promise<SeenCard>;
  /** Presses a button; the card that answers. */
  click(verb: string, data?: unknown, person?: string, value?: Record<string, unknown>): Promise<SeenCard>;
  stop(): Promise<void>;
}

/** Starts the door on a free port, in local mode. */
export async function startChatServer({
  patience,
  limit,
  warn,
  served,
}: Pick<Door, 'patience' | 'limit' | 'warn' | 'served'> = {}): Promise<ChatServer> {
  const connector = await startConnector();
  const operations = makeFakeOperations();
  const conversations = makeFakeConversations();
  const logged: unknown[] = [];
  const report = (error: unknown) => void logged.push(error);
  const adapter = makeAdapter({ mode: 'local' }, report);
  let made = 0;
  const bot = makeBot({
    operations,
    conversations,
    links: ctx.links,
    organisation: ctx.organisation,
    titles: false,
    tenants: [TENANT],
    now: () => NOW,
    newId: () => `new-${String((made += 1)).padStart(6, '0')}`,
    log: report,
    ...(patience && { patience }),
    ...(limit && { limit }),
    ...(warn && { warn }),
    ...(served && { served }),
  });
  const server = restify.createServer();
  server.use(restify.plugins.bodyReader({ maxBodySize: 2_000_000 }));
  server.use(...restify.plugins.jsonBodyParser({ mapParams: false, bodyReader: false }));
  const processActivity = makeProcessActivity({ adapter, bot, reach: 'local', report });
  server.post('/api/messages', async (request: Request, response: Response) => {
    await processActivity.open(request, response);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address();
  const address = `http://127.0.0.1:${String(port)}/api/messages`;

  const post = async (body: unknown) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };
  const activity = (over: Record<string, unknown> = {}, person = PRIYA) => ({
    type: 'message',
    id: 'activity-1',
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: `29:${person}`, name: 'A name', aadObjectId: person },
    recipient: { id: '28:bot', name: 'Supervision' },
    conversation: { id: `chat-${person}`, conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    ...over,
  });
  return {
    operations,
    conversations,
    connector,
    logged,
    post,
    activity,
    say: async (text, over = {}, person) => {
      const before = connector.sent.length;
      await post(activity({ text, ...over }, person));
      return cardOf(connector.sent[before]?.activity);
    },
    click: async (verb, data = {}, person, value = {}) => {
      const action = { type: 'Action.Execute', verb, data };
      const answer = await post(
        activity(
          { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual', ...value } },
          person,
        ),
      );
      return (JSON.parse(answer.text) as { value: SeenCard }).value;
    },
    stop: async () => {
      await connector.stop();
      await new Promise<void>((done) => {
        server.close(() => {
          done();
        });
      });
    },
  };
}

/** The Adaptive Card in a message that the bot sent. */
export function cardOf(activity: Record<string, unknown> | undefined): SeenCard {
  const [attachment] = (activity?.['attachments'] ?? []) as { content: SeenCard }[];
  if (!attachment) throw new Error('No card was sent.');
  return attachment.content;
}

/** All that can be read on a card. */
export const textOf = (card: unknown): string => JSON.stringify(card);

/** The verbs of a card's buttons, in order. */
export function verbsOf(card: unknown): string[] {
  if (Array.isArray(card)) return card.flatMap(verbsOf);
  if (typeof card !== 'object' || card === null) return [];
  const { type, verb, fallback: _fallback, ...rest } = card as Record<string, unknown>;
  return [...(type === 'Action.Execute' ? [String(verb)] : []), ...Object.values(rest).flatMap(verbsOf)];
}

/** The data that a button of a card sends. */
export function dataOf(card: unknown, verb: string): Record<string, unknown> {
  const found = JSON.stringify(card).match(
    new RegExp(`"verb":"${verb.replace('.', '\\.')}","data":(\\{.*?\\})`),
  );
  return JSON.parse(found?.[1] ?? '{}') as Record<string, unknown>;
}

/** The value that an input of a card starts with. */
export function inputOf(card: unknown, id: string): unknown {
  if (Array.isArray(card)) return card.map((part) => inputOf(part, id)).find((value) => value !== undefined);
  if (typeof card !== 'object' || card === null) return undefined;
  const part = card as Record<string, unknown>;
  return part['id'] === id ? (part['value'] ?? null) : inputOf(Object.values(part), id);
}
