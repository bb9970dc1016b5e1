import { CASE_INFORMATION } from '../../bot/text/caseInformation';
import { PRIYA, TOM } from './support/fakeOperations';
import { startChatServer, textOf, type ChatServer } from './support/chatServer';

const ref = { worker: TOM, session: 'session-1' };
const DETAIL = 'baby Ava, DOB 12/03/2024, 07700 900123';

let chat: ChatServer;
beforeEach(async () => {
  chat = await startChatServer();
  chat.operations.plan(TOM, 'session-1');
});
afterEach(() => chat.stop());

describe('saving in chat what looks like case information (DESIGN rule 4)', () => {
  it.each([
    ['an answer', TOM, 'saveReflection', { seen: 5, a_well: DETAIL }],
    ['a heading', PRIYA, 'saveRecord', { seen: 7, heading: 'support', notes: DETAIL, decisions: '' }],
    ['a difference of view', TOM, 'saveDifference', { text: DETAIL }],
    ['an agenda item', TOM, 'addAgendaItem', { item: 'item-0001', text: DETAIL }],
  ])('saves %s and points it out above what follows', async (_, person, verb, data) => {
    const card = await chat.click(verb, { ...ref, ...data }, person);
    expect(chat.operations.performed.map(({ name }) => name)).toContain(verb);
    expect(textOf({ ...card, body: card.body.slice(0, 1) })).toContain(CASE_INFORMATION.title);
    expect(textOf(card)).toContain('a date of birth');
    expect(textOf(card)).toContain('a phone number');
  });

  it('says nothing of ordinary writing', async () => {
    const card = await chat.click(
      'saveReflection',
      { ...ref, seen: 5, a_well: 'On Tuesday I was calm.' },
      TOM,
    );
    expect(textOf(card)).not.toContain(CASE_INFORMATION.title);
  });

  it('leaves nothing of it in the chat where the click came as a message', async () => {
    const value = { verb: 'saveReflection', ...ref, seen: 5, a_well: DETAIL };
    const card = await chat.say('', { value }, TOM);
    expect(textOf(card)).not.toContain(CASE_INFORMATION.title);
    expect(textOf(card)).not.toContain('date of birth');
  });

  it('keeps the words out of the log', async () => {
    await chat.click('saveReflection', { ...ref, seen: 5, a_well: DETAIL }, TOM);
    expect(JSON.stringify(chat.logged)).not.toMatch(/Ava|12\/03|900123/);
  });
});
