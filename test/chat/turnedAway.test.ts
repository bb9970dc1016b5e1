import type { Membership } from '../../bot/directory/membership';
import { startChatServer, textOf, type ChatServer } from './support/chatServer';
import { PRIYA, TENANT, TOM } from './support/fakeOperations';

let chat: ChatServer;
let is: Membership;
let warned: object[];

const start = async (guests: string[] = [], tenant = TENANT) => {
  chat = await startChatServer({
    warn: (facts, message) => void warned.push({ ...facts, message }),
    served: { tenant, guests, membership: async () => is },
  });
  chat.operations.plan(TOM, 'session-1');
};
beforeEach(() => {
  warned = [];
});
afterEach(() => chat.stop());

describe('somebody for whom Teams vouches and the directory does not', () => {
  it.each([
    ['guest', 'You are a guest in this organisation'],
    ['left', 'Your account is closed in this organisation'],
  ] as const)('is told so in words: %s', async (what, words) => {
    is = what;
    await start();
    expect(textOf(await chat.say('my supervision'))).toContain(words);
  });

  it('changes nothing by a click', async () => {
    is = 'guest';
    await start();
    const card = await chat.click('signRecord', { worker: TOM, session: 'session-1' }, TOM);
    expect(textOf(card)).toContain('nothing was changed');
    expect(chat.operations.performed).toEqual([]);
  });

  it('is logged by id and reason, and not kept as somebody to write to', async () => {
    is = 'left';
    await start();
    await chat.say('help');
    expect(warned).toMatchObject([{ door: 'bot', person: PRIYA, why: 'left', message: 'sign-in refused' }]);
    expect([...chat.conversations.rows.keys()]).toEqual([]);
  });
});

describe('somebody who is served', () => {
  it.each([
    ['a guest whom the settings name', 'guest', [PRIYA], TENANT],
    ['a member', 'member', [], TENANT],
    ['whoever they are by their file, while the directory is silent', 'unknown', [], TENANT],
    ['somebody of another tenant that is served, whom this directory cannot know', 'left', [], 'elsewhere'],
  ] as const)('is %s', async (_, what, guests, tenant) => {
    is = what;
    await start([...guests], tenant);
    await chat.say('my supervision');
    expect(warned).toEqual([]);
  });
});
