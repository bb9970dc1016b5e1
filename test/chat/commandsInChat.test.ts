import { PRIYA, SIAN, TOM, TOMASZ, WRITTEN } from './support/fakeOperations';
import { dataOf, inputOf, startChatServer, textOf, verbsOf, type ChatServer } from './support/chatServer';

let chat: ChatServer;
beforeEach(async () => {
  chat = await startChatServer();
});
afterEach(() => chat.stop());

const planned = () => chat.operations.performed.filter(({ name }) => name === 'startSession');
const inGroup = { conversation: { id: '19:pair@thread.v2', conversationType: 'groupChat', isGroup: true } };

describe('typing start', () => {
  it('offers the workers to choose from', async () => {
    const card = await chat.say('start');
    expect(textOf(card)).toContain('Tom Hartley');
    expect(verbsOf(card)).toContain('show.plan');
  });

  it('goes straight to the form for a first name, and for part of one', async () => {
    expect(dataOf(await chat.say('start tom'), 'startSession')).toMatchObject({ worker: TOM });
    expect(dataOf(await chat.say('Start TO'), 'startSession')).toMatchObject({ worker: TOM });
  });

  it('plans at once when a name and a time were given', async () => {
    const card = await chat.say('start tom tomorrow 2pm');
    expect(planned()[0]?.input).toMatchObject({
      worker: TOM,
      kind: 'personal',
      plannedAt: '2026-11-03T14:00:00.000Z',
      minutes: 90,
    });
    expect(textOf(card)).toContain('Tom Hartley');
  });

  it('reads a weekday, a time and a length', async () => {
    await chat.say('start tom friday 10:30 60 minutes');
    expect(planned()[0]?.input).toMatchObject({ plannedAt: '2026-11-06T10:30:00.000Z', minutes: 60 });
  });

  it('reads a kind of session', async () => {
    await chat.say('start tom case tomorrow 2pm');
    expect(planned()[0]?.input).toMatchObject({ kind: 'case' });
  });

  it('plans one session however often the line is delivered, also with a new activity id', async () => {
    await chat.say('start tom tomorrow 2pm');
    await chat.say('start tom tomorrow 2pm');
    await chat.say('start tom tomorrow 2pm', { id: 'activity-2' });
    const sessions = planned().map(({ input }) => (input as { session: string }).session);
    expect(sessions).toHaveLength(3);
    expect(new Set(sessions).size).toBe(1);
    expect(chat.operations.sessions.size).toBe(1);
  });

  it('plans anew where the session at that time was cancelled', async () => {
    await chat.say('start tom tomorrow 2pm');
    for (const [id, view] of chat.operations.sessions)
      chat.operations.sessions.set(id, { ...view, state: 'cancelled' });
    await chat.say('start tom tomorrow 2pm', { id: 'activity-2' });
    expect(chat.operations.sessions.size).toBe(2);
  });

  it('offers the choices for a name that fits several, and keeps the time', async () => {
    chat.operations.supervises[PRIYA] = [TOM, TOMASZ];
    const card = await chat.say('start to tomorrow 2pm');
    expect(planned()).toHaveLength(0);
    expect(textOf(card)).toContain('Tomasz Król');
    expect(dataOf(card, 'show.plan')).toEqual({ date: '2026-11-03', time: '14:00', worker: TOM });
  });

  it('offers the choices for a name that fits nobody', async () => {
    const card = await chat.say('start zebedee');
    expect(textOf(card)).toContain('Tom Hartley');
    expect(planned()).toHaveLength(0);
  });

  it('plans nothing when part of the line was not understood, but fills in the rest', async () => {
    const card = await chat.say('start tom tomorrow 2pm in the blue room');
    expect(planned()).toHaveLength(0);
    expect(inputOf(card, 'date')).toBe('2026-11-03');
    expect(inputOf(card, 'time')).toBe('14:00');
  });

  it('shows what is in the way above the form, in words', async () => {
    chat.operations.refuseNext({ code: 'invalid', fields: { plannedAt: 'Choose a date from today on.' } });
    const card = await chat.say('start tom 2/3/1926 2pm');
    expect(textOf(card)).toContain('Choose a date from today on.');
    expect(verbsOf(card)).toContain('startSession');
  });

  it('tells somebody who supervises nobody so', async () => {
    expect(verbsOf(await chat.say('start', {}, TOM))).not.toContain('startSession');
  });

  it('makes a name with Markdown in it harmless', async () => {
    const card = await chat.say('start sian');
    expect(dataOf(card, 'startSession')).toMatchObject({ worker: SIAN });
    expect(textOf(card)).toContain(String.raw`Siân \\*Rhys\\*`);
  });
});

describe('typing in a shared chat', () => {
  it('sets the chat of a session started there', async () => {
    await chat.say('<at>Supervision</at> start tom tomorrow 2pm', inGroup);
    expect(planned()[0]?.input).toMatchObject({ chat: '19:pair@thread.v2' });
  });

  it('answers every command with a card that names nobody and opens for each', async () => {
    chat.operations.plan(TOM, 'session-1');
    for (const command of [
      'start',
      'start tom',
      'move',
      'cancel',
      'prepare',
      'agenda',
      'record',
      'sign',
      'actions',
      'my supervision',
    ]) {
      const card = await chat.say(command, inGroup);
      expect(verbsOf(card)).toEqual(['show.command']);
      expect(textOf(card)).not.toContain('Hartley');
    }
  });

  it('opens for the person who presses the button', async () => {
    chat.operations.plan(TOM, 'session-1');
    const card = await chat.click('show.command', { command: 'prepare' }, TOM);
    expect(verbsOf(card)).toContain('saveReflection');
  });

  it('plans nothing by the button, whatever it carries', async () => {
    const card = await chat.click('show.command', { command: 'start', said: 'tom tomorrow 2pm' });
    expect(planned()).toHaveLength(0);
    expect(inputOf(card, 'time')).toBe('14:00');
  });
});

describe('commands about a session', () => {
  it.each([
    ['move', PRIYA, 'moveSession'],
    ['cancel', PRIYA, 'cancelSession'],
    ['move', TOM, 'requestMove'],
    ['prepare', TOM, 'show.prepare'],
    ['agenda', PRIYA, 'show.session'],
    ['record', PRIYA, 'show.write'],
  ])('%s goes straight to the one there is', async (command, person, verb) => {
    chat.operations.plan(TOM, 'session-1');
    expect(verbsOf(await chat.say(command, {}, person))).toContain(verb);
  });

  it('sign goes to the record that waits', async () => {
    chat.operations.plan(TOM, 'session-1', { state: 'sent' });
    expect(verbsOf(await chat.say('sign', {}, TOM))).toContain('show.record');
  });

  it('fills in a time typed after move', async () => {
    chat.operations.plan(TOM, 'session-1');
    const card = await chat.say('move tom friday 3pm');
    expect([inputOf(card, 'date'), inputOf(card, 'time')]).toEqual(['2026-11-06', '15:00']);
  });

  it('shows the choices where there are several, and one where a name tells them apart', async () => {
    chat.operations.plan(TOM, 'session-1');
    chat.operations.plan(SIAN, 'session-2');
    expect(verbsOf(await chat.say('agenda'))).toEqual(['show.session', 'show.session']);
    expect(dataOf(await chat.say('cancel siân'), 'cancelSession')).toMatchObject({ session: 'session-2' });
  });

  it('becomes a list where there are many, and the list opens what was picked', async () => {
    for (let n = 1; n <= 7; n += 1) chat.operations.plan(TOM, `session-${String(n)}`);
    const list = await chat.say('agenda');
    expect(verbsOf(list)).toEqual(['show.picked']);
    const picked = (list.body.find(({ id }) => id === 'picked')?.['choices'] as { value: string }[])[6]
      ?.value;
    expect(dataOf(await chat.click('show.picked', { picked }), 'show.move')).toMatchObject({
      session: 'session-7',
    });
  });

  it('never lets a list do more than show', async () => {
    chat.operations.plan(TOM, 'session-1');
    await chat.click('show.picked', {
      picked: JSON.stringify({ verb: 'signRecord', worker: TOM, session: 'session-1' }),
    });
    expect(chat.operations.performed).toEqual([]);
  });

  it.each(['move', 'cancel', 'prepare', 'agenda', 'record', 'sign'])(
    '%s says so where there is none',
    async (command) => {
      const card = await chat.say(command, {}, TOM);
      expect(textOf(card)).toMatch(/no /i);
    },
  );
});

describe('what stays in the chat', () => {
  const commands = [
    'agenda',
    'prepare',
    'record',
    'sign',
    'actions',
    'my supervision',
    'who opened my file',
    'move',
    'cancel',
    'hello',
    'help',
  ];

  it('holds nothing that anybody wrote, whatever is typed', async () => {
    chat.operations.plan(TOM, 'session-1');
    chat.operations.plan(TOM, 'session-2', { state: 'sent' });
    for (const person of [PRIYA, TOM])
      for (const command of commands) {
        const text = textOf(await chat.say(command, {}, person));
        for (const words of WRITTEN) expect(text).not.toContain(words);
      }
  });

  it('opens actions, my supervision and the access log with a click', async () => {
    expect(verbsOf(await chat.say('actions'))).toContain('show.actions');
    expect(verbsOf(await chat.say('my supervision'))).toContain('show.mine');
    expect(verbsOf(await chat.say('Who opened my file?'))).toContain('show.log');
    expect(textOf(await chat.click('show.log'))).toContain('complaint of September');
    expect(textOf(await chat.click('show.actions'))).toContain('trauma-informed');
    expect(textOf(await chat.click('show.mine'))).toContain('Priya');
  });
});

describe('anything else', () => {
  it('is answered with what can be typed, and buttons', async () => {
    const card = await chat.say('what is the weather');
    expect(verbsOf(card).length).toBeGreaterThan(0);
    expect(textOf(card)).toContain('start');
  });

  it('tells somebody who writes at length that nothing was kept, and repeats none of it', async () => {
    const card = await chat.say(`I felt ${'unheard '.repeat(4_000)}`);
    expect(textOf(card)).toContain('Nothing of that message was kept');
    expect(textOf(card)).not.toContain('unheard');
  });

  it('welcomes whoever says hello', async () => {
    expect(textOf(await chat.say('Hi!'))).toContain('Priya');
  });
});
