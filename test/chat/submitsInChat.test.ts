import { showVerbs } from '../../bot/chat/showVerbs';
import { PRIYA, TOM, WRITTEN } from './support/fakeOperations';
import { cardOf, textOf, type ChatServer } from './support/chatServer';
import { ref, startPlannedChat, version } from './support/plannedChat';

let chat: ChatServer;
beforeEach(async () => {
  chat = await startPlannedChat();
});
afterEach(() => chat.stop());

describe('a click that came as a message', () => {
  const submit = async (value: object, person = TOM) => {
    await chat.post(chat.activity({ value }, person));
    return cardOf(chat.connector.sent.at(-1)?.activity);
  };

  it('does the same, and is answered with a receipt and the tab', async () => {
    const card = await submit({ verb: 'saveReflection', ...ref, seen: 5, a_well: 'My own words' });
    expect(chat.operations.asked('saveReflection')).toHaveLength(1);
    expect(textOf(card)).toContain('Done: saveReflection.');
    expect(textOf(card)).toContain('https://tab.example/');
    expect(textOf(card)).not.toContain('My own words');
  });

  it.each(Object.keys(showVerbs))('never leaves what people wrote in the chat: %s', async (verb) => {
    for (const person of [PRIYA, TOM]) {
      const card = await submit(
        { verb, ...ref, number: 1, heading: 'performance', action: 'a-0001', state: 'stuck' },
        person,
      );
      for (const words of WRITTEN) expect(textOf(card)).not.toContain(words);
    }
  });

  it('never leaves typed words in the chat when it is refused', async () => {
    chat.operations.refuseNext({ code: 'invalid', fields: { text: 'Write a few words.' } });
    const card = await submit({ verb: 'askForChange', ...version, text: 'My secret wish' });
    expect(textOf(card)).not.toContain('My secret wish');
    expect(textOf(card)).toContain('Write a few words.');
  });
});

describe('a dialog', () => {
  const dialog = async (name: string, data: object, person = TOM) => {
    const answer = await chat.post(chat.activity({ type: 'invoke', name, value: { data } }, person));
    return JSON.parse(answer.text) as { task: { type: string; value: unknown } };
  };

  it('opens with the same form, whose buttons a dialog knows', async () => {
    const { task } = await dialog('task/fetch', {
      msteams: { type: 'task/fetch' },
      verb: 'show.prepare',
      ...ref,
    });
    expect(task.type).toBe('continue');
    expect(textOf(task)).toContain('a_well');
    expect(textOf(task)).not.toContain('Action.Execute');
  });

  it('does what its form asks, and closes with a sentence', async () => {
    const { task } = await dialog('task/submit', { verb: 'requestMove', ...ref, why: 'Court' });
    expect(chat.operations.asked('requestMove')).toHaveLength(1);
    expect(task).toEqual({ type: 'message', value: 'Done: requestMove.' });
  });

  it('never acts by being opened', async () => {
    await dialog('task/fetch', { verb: 'signRecord', ...version, stance: 'agree' });
    expect(chat.operations.performed).toEqual([]);
  });
});
