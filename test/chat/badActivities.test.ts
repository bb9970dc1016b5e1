import fc from 'fast-check';
import { TOM } from './support/fakeOperations';
import { cardOf, startChatServer, textOf, type ChatServer } from './support/chatServer';

let chat: ChatServer;
beforeEach(async () => {
  chat = await startChatServer();
  chat.operations.plan(TOM, 'session-1');
});
afterEach(() => chat.stop());

const deep = (levels: number): unknown => {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = { value };
  return value;
};

describe('what is not an activity', () => {
  it.each([
    ['nothing', null],
    ['a list', []],
    ['an empty object', {}],
    ['no type', { conversation: { id: 'c' }, serviceUrl: 'http://127.0.0.1' }],
    ['no conversation', { type: 'message', serviceUrl: 'http://127.0.0.1' }],
    ['a conversation without an id', { type: 'message', conversation: {}, serviceUrl: 'http://127.0.0.1' }],
    ['a type that is a number', { type: 7, conversation: { id: 'c' }, serviceUrl: 'http://127.0.0.1' }],
    ['no service URL', { type: 'message', conversation: { id: 'c' } }],
  ])('is refused with 400: %s', async (_what, body) => {
    const { status, text } = await chat.post(body);
    expect(status).toBe(400);
    expect(text).not.toMatch(/zod|stack|at .*\.ts/i);
  });

  it.each([
    'https://evil.example/',
    'http://169.254.169.254/',
    'file:///etc/passwd',
    'http://localhost@evil.example/',
    'nonsense',
  ])('is refused when answers would go to %s', async (serviceUrl) => {
    expect((await chat.post(chat.activity({ text: 'help', serviceUrl }))).status).toBe(400);
    expect(chat.connector.sent).toEqual([]);
  });

  it('is refused when it is nested without end', async () => {
    expect((await chat.post(chat.activity({ value: deep(1_000) }))).status).toBe(400);
  });
});

describe('an activity that does not say who speaks', () => {
  it.each([
    ['no from', { from: undefined }],
    ['a from that is text', { from: 'me' }],
    ['no Entra id', { from: { id: '29:x' } }],
    ['an Entra id that is none', { from: { id: '29:x', aadObjectId: '../../etc' } }],
    ['no tenant', { channelData: {}, conversation: { id: 'c', conversationType: 'personal' } }],
    ['another tenant', { channelData: { tenant: { id: 'other' } } }],
  ])('is answered kindly and asks for nothing: %s', async (_what, over) => {
    const card = await chat.say('start tom tomorrow 2pm', over);
    expect(textOf(card)).toContain('work account');
    expect(chat.operations.performed).toEqual([]);
    expect(chat.conversations.rows.size).toBe(0);
  });
});

describe('odd values', () => {
  it.each([
    ['text'],
    [[1, 2]],
    [7],
    [null],
    [true],
    [{}],
    [{ verb: 7 }],
    [{ verb: ['signRecord'] }],
    [deep(20)],
    [{ verb: '__proto__' }],
    [{ verb: 'constructor' }],
  ])('in a message are answered with a card: %j', async (value) => {
    expect((await chat.post(chat.activity({ value }))).status).toBe(200);
    expect(cardOf(chat.connector.sent[0]?.activity).type).toBe('AdaptiveCard');
  });

  it.each([
    ['text'],
    [[1, 2]],
    [null],
    [{}],
    [{ action: 'x' }],
    [{ action: { verb: 'toString' } }],
    [{ action: { verb: 'signRecord', data: [1] } }],
    [{ action: { verb: 'unknown.verb', data: {} } }],
  ])('in an invoke are answered with a card: %j', async (value) => {
    const { status, text } = await chat.post(
      chat.activity({ type: 'invoke', name: 'adaptiveCard/action', value }),
    );
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ statusCode: 200, value: { type: 'AdaptiveCard' } });
  });

  it('in the data of a click are refused in words', async () => {
    for (const data of [
      { worker: {}, session: [] },
      { worker: "x' or 1", session: 'session-1' },
      { worker: 'a'.repeat(5_000), session: '..' },
    ])
      expect((await chat.click('show.session', data)).type).toBe('AdaptiveCard');
  });

  it.each([7, {}, ['start'], null, undefined])('as text are answered with help: %j', async (text) => {
    expect((await chat.say(text)).type).toBe('AdaptiveCard');
  });

  it('never end in an error, whatever a click carries', async () => {
    const value = fc.dictionary(
      fc.constantFrom(
        'worker',
        'session',
        'seen',
        'hash',
        'stance',
        'text',
        'a_well',
        'heading',
        'date',
        'time',
        'minutes',
        'part',
      ),
      fc.jsonValue(),
    );
    const verb = fc.constantFrom(
      'signRecord',
      'saveRecord',
      'startSession',
      'moveSession',
      'show.record',
      'show.heading',
      'show.plan',
      'saveReflection',
      'markAction',
    );
    await fc.assert(
      fc.asyncProperty(verb, value, async (name, data) => {
        expect((await chat.click(name, { worker: TOM, session: 'session-1', ...data })).type).toBe(
          'AdaptiveCard',
        );
      }),
      { numRuns: 60 },
    );
    expect(chat.logged).toEqual([]);
  });
});

describe('other activities', () => {
  it.each(['typing', 'messageReaction', 'event', 'endOfConversation', 'messageUpdate', 'toString'])(
    '%s is met with silence',
    async (type) => {
      expect((await chat.post(chat.activity({ type }))).status).toBe(200);
      expect(chat.connector.sent).toEqual([]);
    },
  );

  it.each([['composeExtension/query'], ['__proto__'], [7]])(
    'an invoke called %j is answered with 200 and an error body',
    async (name) => {
      const { status, text } = await chat.post(chat.activity({ type: 'invoke', name, value: {} }));
      expect(status).toBe(200);
      expect(JSON.parse(text)).toMatchObject({ type: 'application/vnd.microsoft.error' });
    },
  );
});

describe('when something breaks inside', () => {
  const secret = 'Tom said that he is unwell';
  beforeEach(() => {
    chat.operations.failWith = new Error(secret);
  });

  it('an invoke is answered with a card that gives a reference, never 500 or 501 and never the error', async () => {
    const card = await chat.click('signRecord', { worker: TOM, session: 'session-1' }, TOM);
    const logged = JSON.stringify(chat.logged);
    expect(textOf(card)).toContain('new-0000');
    expect(textOf(card) + logged).not.toContain(secret);
    expect(logged).toContain('new-0000');
  });

  it('so is a message', async () => {
    const card = await chat.say('my supervision');
    expect(textOf(card)).toContain('That did not work just now');
    expect(textOf(card)).not.toContain(secret);
  });

  it('a connector that takes no answer is not held against the activity, which is not to come again', async () => {
    chat.operations.failWith = undefined;
    chat.connector.answers.push({
      status: 403,
      body: { error: { code: 'BotNotInConversationRoster', message: secret } },
    });
    expect((await chat.post(chat.activity({ text: 'help' }))).status).toBe(200);
    expect(JSON.stringify(chat.logged)).not.toContain(secret);
  });

  it('a store that does not answer is not waited for longer than Teams waits', async () => {
    const hurried = await startChatServer({ patience: 20 });
    hurried.operations.mine = () => new Promise(() => undefined);
    expect(textOf(await hurried.say('my supervision'))).toContain('That did not work just now');
    expect(JSON.stringify(hurried.logged)).toContain('TooSlow');
    await hurried.stop();
  });

  it('a store of conversations that fails does not spoil the answer', async () => {
    chat.operations.failWith = undefined;
    chat.conversations.putIfDifferent = async () => Promise.reject(new Error(secret));
    expect((await chat.post(chat.activity({ text: 'help' }))).status).toBe(200);
    expect(chat.connector.sent).toHaveLength(1);
  });
});

describe('the same activity delivered again', () => {
  it('signs with the same words each time, for the operation to know it by', async () => {
    const data = { worker: TOM, session: 'session-1', number: 1, hash: 'ab'.repeat(32), stance: 'agree' };
    await chat.click('signRecord', data, TOM);
    await chat.click('signRecord', data, TOM);
    const [first, second] = chat.operations.performed;
    expect(second).toEqual(first);
  });

  it('asks the same of the operations each time, which know it by its ids', async () => {
    const data = {
      worker: TOM,
      session: 'session-9',
      kind: 'personal',
      date: '2026-11-05',
      time: '10:00',
      minutes: 90,
    };
    await Promise.all([chat.click('startSession', data), chat.click('startSession', data)]);
    expect(chat.operations.sessions.size).toBe(2);
  });
});
