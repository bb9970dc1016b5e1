import { PRIYA, TENANT, TOM } from './support/fakeOperations';
import { cardOf, startChatServer, textOf, type ChatServer } from './support/chatServer';

let chat: ChatServer;
beforeEach(async () => {
  chat = await startChatServer();
  chat.operations.plan(TOM, 'session-1');
});
afterEach(() => chat.stop());

describe('knowing where to write to', () => {
  const reference = () => chat.conversations.rows.get(`person ${PRIYA}`);

  it('stores a personal chat after the answer, once', async () => {
    await chat.say('help');
    await chat.say('help', { id: 'activity-2', text: 'help', localTimestamp: '2026-11-02T09:00:00Z' });
    expect(chat.conversations.writes).toBe(1);
    expect(reference()).toMatchObject({
      reference: { conversation: { id: `chat-${PRIYA}` }, serviceUrl: chat.connector.url },
    });
    expect(JSON.stringify(reference())).not.toContain('A name');
  });

  it('keeps a shared chat apart from the person who spoke there', async () => {
    await chat.say('help', {
      conversation: { id: '19:pair@thread.v2', conversationType: 'groupChat', tenantId: TENANT },
    });
    expect([...chat.conversations.rows.keys()]).toEqual(['chat 19:pair@thread.v2']);
  });

  it('greets on installation with what is waiting, and again without harm', async () => {
    const installed = chat.activity({ type: 'installationUpdate', action: 'add' }, TOM);
    await chat.post(installed);
    await chat.post(installed);
    expect(textOf(cardOf(chat.connector.sent[1]?.activity))).toContain('Tom');
    expect(chat.conversations.writes).toBe(1);
    expect(chat.operations.performed).toEqual([]);
  });

  it('learns the chat from a conversation update, and says nothing there', async () => {
    await chat.post(chat.activity({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }));
    expect(chat.connector.sent).toEqual([]);
    expect(reference()).toBeDefined();
  });

  it('says in a group what it does, naming nobody', async () => {
    const conversation = { id: '19:pair@thread.v2', conversationType: 'groupChat', tenantId: TENANT };
    await chat.post(chat.activity({ type: 'installationUpdate', action: 'add', conversation }));
    expect(textOf(cardOf(chat.connector.sent[0]?.activity))).not.toContain('Priya');
  });

  it('drops the reference when the app is removed', async () => {
    await chat.say('help');
    await chat.post(chat.activity({ type: 'installationUpdate', action: 'remove' }));
    expect(reference()).toEqual({ dropped: { why: 'uninstalled', at: '2026-11-02T09:00:00Z' } });
  });
});
