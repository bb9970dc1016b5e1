import { TOM } from './support/fakeOperations';
import { startChatServer, textOf, type ChatServer } from './support/chatServer';

let chat: ChatServer;
let left: number;
beforeEach(async () => {
  left = 1;
  chat = await startChatServer({
    limit: async () => {
      left -= 1;
      return left < 0 ? { seconds: 20, first: left === -1 } : undefined;
    },
  });
  chat.operations.plan(TOM, 'session-1');
});
afterEach(() => chat.stop());

describe('asking more in a minute than can be answered', () => {
  it('is answered in a chat once, in words, and then no more', async () => {
    await chat.say('help');
    expect(textOf(await chat.say('help'))).toContain('Wait 20 seconds and try again.');
    await chat.post(chat.activity({ text: 'help' }));
    expect(chat.connector.sent).toHaveLength(2);
  });

  it('changes nothing, and a click is always answered', async () => {
    await chat.say('help');
    for (let again = 0; again < 3; again += 1) {
      const card = await chat.click('signRecord', { worker: TOM, session: 'session-1' }, TOM);
      expect(textOf(card)).toContain('Nothing was changed');
    }
    expect(chat.operations.performed).toEqual([]);
  });
});
