import { doVerbs } from '../../bot/chat/doVerbs';
import { showVerbs } from '../../bot/chat/showVerbs';
import { PRIYA, TOM } from './support/fakeOperations';
import { textOf, verbsOf, type ChatServer } from './support/chatServer';
import { ref, startPlannedChat, version } from './support/plannedChat';

let chat: ChatServer;
beforeEach(async () => {
  chat = await startPlannedChat();
});
afterEach(() => chat.stop());

describe('pressing a button that shows something', () => {
  const shows = Object.keys(showVerbs);

  it.each(shows)('%s answers with a card and asks for no change', async (verb) => {
    const data = { ...ref, heading: 'support', part: 1, number: 1, action: 'a-0001', state: 'stuck' };
    for (const person of [PRIYA, TOM])
      expect((await chat.click(verb, data, person)).type).toBe('AdaptiveCard');
    expect(chat.operations.performed).toEqual([]);
  });

  it.each(shows)("%s of a session that is not one's own shows nothing of it", async (verb) => {
    const card = await chat.click(verb, { ...ref, number: 1 }, '00000000-0000-4000-8000-0000000000aa');
    for (const words of ['Tom Hartley, ', 'duty rota', 'joint visits'])
      expect(textOf(card)).not.toContain(words);
  });

  it.each([
    ['show.prepare', PRIYA, 'Only Tom Hartley can do that.'],
    ['show.write', TOM, 'Only Priya Raman can do that.'],
    ['show.heading', TOM, 'Only Priya Raman can do that.'],
  ])('%s is not drawn for the one whose part it is not', async (verb, person, told) => {
    expect(textOf(await chat.click(verb, ref, person))).toContain(told);
  });

  it('asks for another time where the worker presses the supervisor’s button in a shared chat', async () => {
    expect(verbsOf(await chat.click('show.cancel', ref, TOM))).toContain('requestMove');
  });

  it('keeps what was typed before it shows the preview', async () => {
    await chat.click('show.preview', { ...ref, seen: 5, a_well: 'It went well' }, TOM);
    expect(chat.operations.asked('saveReflection')).toEqual([
      { ...ref, seen: 5, answers: { well: 'It went well' } },
    ]);
  });
});

describe('a refresh that nobody asked for', () => {
  it.each([...Object.keys(doVerbs), ...Object.keys(showVerbs), 'show.preview'])(
    'never acts: %s',
    async (verb) => {
      const data = {
        ...version,
        seen: 5,
        stance: 'agree',
        a_well: 'typed',
        state: 'done',
        action: 'a-0001',
        sign: true,
      };
      const card = await chat.click(verb, data, TOM, { trigger: 'automatic' });
      expect(card.type).toBe('AdaptiveCard');
      expect(chat.operations.performed).toEqual([]);
      expect(chat.connector.sent).toEqual([]);
      expect(chat.conversations.writes).toBe(0);
    },
  );
});
