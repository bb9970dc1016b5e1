import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findPersonalChat } from '../../bot/directory/findPersonalChat';
import { installApp } from '../../bot/directory/installApp';
import { readPerson } from '../../bot/directory/readPerson';
import { samplePerson } from '../../infra/local/sample/people';
import { catalogueId, manifestId, startGraphStack, type GraphStack } from '../filing/support/graphStack';

interface Bot {
  url: string;
  /** The next activity that the bot is sent. */
  told: Promise<Record<string, unknown>>;
  stop: () => Promise<void>;
}

/** A bot that only listens; it is down for the first `failures` posts. */
async function startBot(failures = 0): Promise<Bot> {
  let left = failures;
  let heard: (activity: Record<string, unknown>) => void = () => undefined;
  const told = new Promise<Record<string, unknown>>((resolve) => (heard = resolve));
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.writeHead(left > 0 ? 503 : 200).end();
      if (left-- <= 0) heard(JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((closed) => server.close(() => closed()));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`, told, stop };
}

const tom = samplePerson('tom');
const install = { method: 'POST', pathPattern: '/installedApps$' };
const window = {
  serviceUrl: 'http://127.0.0.1:9/_connector',
  conversationId: 'personal-priya',
  userId: 'user-priya',
};

let bot: Bot;
let stack: GraphStack;
beforeEach(async () => {
  bot = await startBot(1);
  const settings = {
    messagesUrl: bot.url,
    botId: '28:supervision',
    botName: 'Supervision',
    tenantId: 'tenant',
  };
  stack = await startGraphStack({ bot: settings, windows: { [samplePerson('priya').oid]: window } });
});
afterEach(async () => {
  await stack.stop();
  await bot.stop();
});

describe('installing the app for someone', () => {
  it('makes Teams tell the bot, which then can write to that person', async () => {
    expect(await installApp(stack.client(), tom.oid, catalogueId)).toEqual({ state: 'installed' });
    const told = await bot.told;
    expect(told).toMatchObject({ type: 'installationUpdate', action: 'add', from: { aadObjectId: tom.oid } });
    const conversation = (told['conversation'] as { id: string }).id;
    const activities = `${String(told['serviceUrl'])}/v3/conversations/${encodeURIComponent(conversation)}/activities`;
    const sent = await fetch(activities, {
      method: 'POST',
      body: JSON.stringify({ type: 'message', text: 'Hello' }),
    });
    expect(sent.status).toBe(201);
    const listed = await fetch(
      `${stack.standIn().origin}/_connector/conversations/${encodeURIComponent(conversation)}`,
    );
    expect(await listed.json()).toMatchObject({ value: [{ type: 'message', text: 'Hello' }] });
  });

  it('tells the bot of the person’s own chat window where one is open', async () => {
    await installApp(stack.client(), samplePerson('priya').oid, catalogueId);
    expect(await bot.told).toMatchObject({
      serviceUrl: window.serviceUrl,
      conversation: { id: 'personal-priya' },
      from: { id: 'user-priya' },
    });
  });

  it('is harmless when it is there already, also after a restart', async () => {
    await installApp(stack.client(), tom.oid, catalogueId);
    await stack.restart();
    expect(await installApp(stack.client(), tom.oid, catalogueId)).toEqual({ state: 'alreadyThere' });
  });

  it('is done although the answer was lost', async () => {
    await stack.fault({ ...install, status: 0, afterCommit: true });
    expect(await installApp(stack.client(), tom.oid, catalogueId)).toMatchObject({ state: 'retry' });
    expect(await installApp(stack.client(), tom.oid, catalogueId)).toEqual({ state: 'alreadyThere' });
  });

  it.each([
    ['rhys', 'leaver', /account is closed/],
    ['chloe', 'guest', /guest account/],
    ['daniel', 'blockedByPolicy', /Teams policy/],
  ])('says of %s: %s, and what to do', async (key, state, why) => {
    expect(await installApp(stack.client(), samplePerson(key).oid, catalogueId)).toEqual({
      state,
      why: expect.stringMatching(why),
      whatToDo: expect.stringMatching(/^(Ask|If) /),
    });
  });

  it('takes someone whom the directory does not know for a leaver', async () => {
    expect(await installApp(stack.client(), 'gone', catalogueId)).toMatchObject({ state: 'leaver' });
  });

  it('waits as long as Graph asks when it is busy', async () => {
    await stack.fault({ ...install, status: 429, retryAfter: 17 });
    expect(await installApp(stack.client(), tom.oid, catalogueId)).toMatchObject({
      state: 'retry',
      afterSeconds: 17,
    });
  });

  it('tells the administrator when the app itself lacks the permission', async () => {
    await stack.fault({ ...install, status: 403, code: 'Authorization_RequestDenied' });
    expect(await installApp(stack.client(), tom.oid, catalogueId)).toMatchObject({
      state: 'failed',
      whatToDo: expect.stringContaining('TeamsAppInstallation.ReadWriteSelfForUser.All'),
    });
  });

  it('tells the administrator when the app is not in the catalogue', async () => {
    expect(await installApp(stack.client(), tom.oid, 'another')).toMatchObject({
      state: 'failed',
      why: expect.stringContaining('catalogue'),
    });
  });
});

describe('a message to someone without a chat window', () => {
  const conversation = (oid: string) =>
    `${stack.standIn().origin}/_connector/v3/conversations/${encodeURIComponent(`a:${oid}`)}/activities`;

  async function send(oid: string): Promise<[number, string | undefined]> {
    const answer = await fetch(conversation(oid), { method: 'POST', body: '{"type":"message"}' });
    const body = (await answer.json()) as { error?: { code: string } };
    return [answer.status, body.error?.code];
  }

  it('is refused as Teams refuses it until the app is installed', async () => {
    expect(await send(tom.oid)).toEqual([403, 'BotNotInConversationRoster']);
    await installApp(stack.client(), tom.oid, catalogueId);
    expect(await send(tom.oid)).toEqual([201, undefined]);
  });

  it('is refused where the person has blocked the app, until they allow it again', async () => {
    await installApp(stack.client(), tom.oid, catalogueId);
    const refusal = `${stack.standIn().origin}/_connector/people/${tom.oid}/refusal`;
    await fetch(refusal, { method: 'PUT', body: JSON.stringify({ code: 'MessageWritesBlocked' }) });
    expect(await send(tom.oid)).toEqual([403, 'MessageWritesBlocked']);
    await fetch(refusal, { method: 'PUT', body: JSON.stringify({ code: null }) });
    expect(await send(tom.oid)).toEqual([201, undefined]);
  });

  it('does not find a leaver', async () => {
    expect(await send(samplePerson('rhys').oid)).toEqual([404, 'ConversationNotFound']);
  });
});

describe('the chat of someone who has the app', () => {
  it('is found by the id in the manifest', async () => {
    await installApp(stack.client(), tom.oid, catalogueId);
    expect(await findPersonalChat(stack.client(), tom.oid, manifestId)).toEqual({
      state: 'found',
      chatId: `a:${tom.oid}`,
    });
    expect(await findPersonalChat(stack.client(), tom.oid, 'another')).toEqual({ state: 'notInstalled' });
  });

  it('is not there before', async () => {
    expect(await findPersonalChat(stack.client(), tom.oid, manifestId)).toEqual({ state: 'notInstalled' });
  });
});

describe('reading a person from the directory', () => {
  it('gives a member’s name as it is written', async () => {
    const lukasz = samplePerson('lukasz');
    expect(await readPerson(stack.client(), lukasz.oid)).toEqual({
      state: 'member',
      person: {
        id: lukasz.oid,
        name: 'Łukasz Wiśniewski',
        jobTitle: 'Senior practitioner',
        userPrincipalName: lukasz.userPrincipalName,
      },
    });
  });

  it('tries again when the directory does not answer', async () => {
    await stack.fault({ method: 'GET', pathPattern: '^/users/', status: 503 });
    expect(await readPerson(stack.client(), tom.oid)).toMatchObject({ state: 'retry' });
  });

  it('says which permission is missing', async () => {
    await stack.fault({ method: 'GET', pathPattern: '^/users/', status: 403 });
    expect(await readPerson(stack.client(), tom.oid)).toMatchObject({
      state: 'failed',
      whatToDo: expect.stringContaining('User.Read.All'),
    });
  });
});
