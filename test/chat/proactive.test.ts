import { makeAdapter } from '../../bot/chat/adapter';
import { makeMessenger, type Installed } from '../../bot/chat/proactive';
import { startConnector, type Connector } from './support/connector';
import { makeFakeConversations, type FakeConversations } from './support/fakeConversations';

const NOW = '2026-11-02T09:00:00Z';
const card = { type: 'AdaptiveCard', version: '1.5', body: [] };

let connector: Connector;
let conversations: FakeConversations;
let installed: string[];
let installation: Installed;

beforeEach(async () => {
  connector = await startConnector();
  conversations = makeFakeConversations();
  installed = [];
  installation = { state: 'installed' };
});
afterEach(() => connector.stop());

const reference = (serviceUrl = connector.url) => ({
  serviceUrl,
  channelId: 'msteams',
  conversation: { id: 'chat-tom', conversationType: 'personal', isGroup: false, name: '' },
  bot: { id: '28:bot', name: '' },
  user: { id: '29:tom', name: '' },
});

const messenger = () =>
  makeMessenger({
    adapter: makeAdapter({ mode: 'local' }, () => undefined),
    appId: '',
    reach: 'local',
    conversations,
    install: async (person) => {
      installed.push(person);
      return installation;
    },
    now: () => NOW,
  });

describe('writing to a person', () => {
  it('sends to the chat that is stored, and says which message it became', async () => {
    await conversations.putIfDifferent('person', 'tom', reference());
    expect(await messenger().toPerson('tom', card)).toEqual({ state: 'sent', activityId: 'reply-1' });
    expect(connector.sent[0]?.path).toMatch(/^\/v3\/conversations\/chat-tom\/activities/);
    expect(installed).toEqual([]);
  });

  it('installs the app where no chat is known, and asks to be called again', async () => {
    expect(await messenger().toPerson('tom', card)).toMatchObject({ state: 'retry' });
    expect(installed).toEqual(['tom']);
    expect(connector.sent).toEqual([]);
  });

  it.each([
    [{ state: 'leaver', why: '' }, 'left'],
    [{ state: 'guest', why: '' }, 'guest'],
    [{ state: 'blockedByPolicy', why: '' }, 'notInstalled'],
    [{ state: 'retry', afterSeconds: 7, why: '' }, 'retry'],
    [{ state: 'alreadyThere' }, 'retry'],
  ] as [Installed, string][])('names what stands in the way of installing: %j', async (given, state) => {
    installation = given;
    expect((await messenger().toPerson('tom', card)).state).toBe(state);
  });

  it.each([
    [403, 'BotNotInConversationRoster', 'notInstalled'],
    [403, 'MessageWritesBlocked', 'blocked'],
    [403, 209, 'blocked'],
    [404, 'ConversationNotFound', 'left'],
  ])('names %i %s, and drops the stored chat with the reason', async (status, code, state) => {
    await conversations.putIfDifferent('person', 'tom', reference());
    connector.answers.push({ status, body: { error: { code, message: 'quoted words' } } });
    const outcome = await messenger().toPerson('tom', card);
    expect(outcome.state).toBe(state);
    expect(JSON.stringify(outcome)).not.toContain('quoted words');
    expect(await conversations.get('person', 'tom')).toEqual({ dropped: { why: state, at: NOW } });
  });

  it('installs anew after the stored chat was dropped', async () => {
    await conversations.drop('person', 'tom', 'notInstalled', NOW);
    expect((await messenger().toPerson('tom', card)).state).toBe('retry');
    expect(installed).toEqual(['tom']);
  });

  it.each([412, 429])('asks to wait where Teams answers %i, and keeps the chat', async (status) => {
    await conversations.putIfDifferent('person', 'tom', reference());
    connector.answers.push({ status, body: { error: { code: 'Throttled' } } });
    expect(await messenger().toPerson('tom', card)).toEqual({
      state: 'retry',
      afterSeconds: 30,
      why: 'Throttled',
    });
    expect(await conversations.get('person', 'tom')).toHaveProperty('reference');
  });

  it('does not send again what the SDK has tried several times: it may have arrived (TEAMS.md A 3)', async () => {
    await conversations.putIfDifferent('person', 'tom', reference());
    connector.answers.push(...[502, 502, 502, 502, 502].map((status) => ({ status, body: {} })));
    expect((await messenger().toPerson('tom', card)).state).toBe('unknown');
    expect(connector.sent).toHaveLength(4);
    expect(await conversations.get('person', 'tom')).toHaveProperty('reference');
  });

  it('asks to wait where nothing answers at all', async () => {
    const { url, stop } = await startConnector();
    await stop();
    await conversations.putIfDifferent('person', 'tom', reference(url));
    expect(await messenger().toPerson('tom', card)).toMatchObject({ state: 'retry', why: 'ECONNREFUSED' });
  });

  it('sends nothing to a host that is not allowed, even if it was stored', async () => {
    await conversations.putIfDifferent('person', 'tom', reference('https://evil.example/'));
    expect(await messenger().toPerson('tom', card)).toEqual({
      state: 'unknown',
      why: 'serviceUrlNotAllowed',
    });
  });
});

describe('writing to a shared chat', () => {
  it('is gone where it was never seen or was dropped; nothing is installed', async () => {
    expect(await messenger().toChat('19:pair', card)).toEqual({ state: 'gone', why: 'neverSeen' });
    await conversations.drop('chat', '19:pair', 'removed', NOW);
    expect(await messenger().toChat('19:pair', card)).toEqual({ state: 'gone', why: 'removed' });
    expect(installed).toEqual([]);
  });

  it('is gone when Teams does not find it', async () => {
    await conversations.putIfDifferent('chat', '19:pair', reference());
    connector.answers.push({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
    expect((await messenger().toChat('19:pair', card)).state).toBe('gone');
  });
});

describe('putting another card in place of one', () => {
  const to = { kind: 'person', id: 'tom' } as const;

  it('updates the message', async () => {
    await conversations.putIfDifferent('person', 'tom', reference());
    expect(await messenger().update(to, 'message-7', card)).toEqual({
      state: 'sent',
      activityId: 'message-7',
    });
    expect(connector.sent[0]).toMatchObject({
      method: 'PUT',
      path: '/v3/conversations/chat-tom/activities/message-7',
    });
  });

  it('sends it anew where the message is not found, and keeps the chat (TEAMS.md C 13)', async () => {
    await conversations.putIfDifferent('person', 'tom', reference());
    connector.answers.push({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });
    expect((await messenger().update(to, 'message-7', card)).state).toBe('sent');
    expect(connector.sent.map(({ method }) => method)).toEqual(['PUT', 'POST']);
    expect(await conversations.get('person', 'tom')).toHaveProperty('reference');
  });
});
