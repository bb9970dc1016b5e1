import { PRIYA, TOM } from './support/fakeOperations';
import { startChatServer, textOf, type ChatServer } from './support/chatServer';

let chat: ChatServer;
let left: number;
let warned: object[];
beforeEach(async () => {
  left = 1;
  warned = [];
  chat = await startChatServer({
    warn: (facts, message) => void warned.push({ ...facts, message }),
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

  it('is logged once, with who it was and the reference that they were told', async () => {
    await chat.say('help');
    const told = textOf(await chat.say('help'));
    await chat.post(chat.activity({ text: 'help' }));
    expect(warned).toEqual([
      {
        door: 'bot',
        limit: 'person',
        person: PRIYA,
        reference: /quote ([\w-]+)/.exec(told)?.[1],
        message: 'limit met',
      },
    ]);
  });
});
