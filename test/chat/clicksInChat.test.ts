import { doVerbs } from '../../bot/chat/doVerbs';
import { showVerbs } from '../../bot/chat/showVerbs';
import type { OperationName } from '../../bot/supervision/views';
import { PRIYA, TOM } from './support/fakeOperations';
import { cardOf, dataOf, inputOf, startChatServer, textOf, verbsOf, type ChatServer } from './support/chatServer';

const ref = { worker: TOM, session: 'session-1' };
const hash = 'ab'.repeat(32);
const version = { ...ref, number: 1, hash };

let chat: ChatServer;
beforeEach(async () => {
  chat = await startChatServer();
  chat.operations.plan(TOM, 'session-1');
});
afterEach(() => chat.stop());

const asked = (name: OperationName) => chat.operations.performed.filter((one) => one.name === name).map(({ input }) => input);

describe('pressing a button that does something', () => {
  const cases: [string, string, object, OperationName, object][] = [
    ['startSession', PRIYA, { ...ref, session: 'session-9', kind: 'personal', date: '2026-07-03', time: '14:00', minutes: '90' }, 'startSession', { ...ref, session: 'session-9', kind: 'personal', plannedAt: '2026-07-03T14:00:00+01:00', minutes: 90 }],
    ['moveSession', PRIYA, { ...ref, seen: 4, date: '2026-11-05', time: '10:00', minutes: 60, whose: 'worker', reason: 'leave' }, 'moveSession', { ...ref, seen: 4, plannedAt: '2026-11-05T10:00:00+00:00', minutes: 60, whose: 'worker', reason: 'leave' }],
    ['cancelSession', PRIYA, { ...ref, seen: 4, whose: 'worker', reason: 'leave', rebookDate: '', rebookTime: '', rebook: 'new-9' }, 'cancelSession', { ...ref, seen: 4, whose: 'worker', reason: 'leave' }],
    ['cancelSession', PRIYA, { ...ref, seen: 4, whose: 'worker', reason: 'leave', rebookDate: '2026-11-09', rebookTime: '09:30', rebook: 'new-9' }, 'cancelSession', { ...ref, seen: 4, whose: 'worker', reason: 'leave', rebook: { session: 'new-9', plannedAt: '2026-11-09T09:30:00+00:00' } }],
    ['requestMove', TOM, { ...ref, why: 'Court' }, 'requestMove', { ...ref, why: 'Court' }],
    ['requestMove', TOM, { ...ref, why: '' }, 'requestMove', ref],
    ['addAgendaItem', TOM, { ...ref, item: 'item-1', text: 'Rota' }, 'addAgendaItem', { ...ref, item: 'item-1', text: 'Rota' }],
    ['removeAgendaItem', TOM, { ...ref, item: 'item-1' }, 'removeAgendaItem', { ...ref, item: 'item-1' }],
    ['saveReflection', TOM, { ...ref, seen: 5, a_well: 'Good', a_hard: '' }, 'saveReflection', { ...ref, seen: 5, answers: { well: 'Good', hard: '' } }],
    ['shareReflection', TOM, { ...ref, seen: '5' }, 'shareReflection', { ...ref, seen: 5 }],
    ['withdrawReflection', TOM, ref, 'withdrawReflection', ref],
    ['deleteReflection', TOM, ref, 'deleteReflection', ref],
    ['fileReflection', TOM, { ...ref, inRecord: 'true' }, 'fileReflection', { ...ref, inRecord: true }],
    ['confirmHeld', PRIYA, { ...ref, heldOn: '2026-11-02', minutes: '95' }, 'confirmHeld', { ...ref, heldOn: '2026-11-02', minutes: 95 }],
    ['saveRecord', PRIYA, { ...ref, seen: 7, heading: 'support', notes: 'N', decisions: '' }, 'saveRecord', { ...ref, seen: 7, headings: { support: { notes: 'N', decisions: '' } } }],
    ['saveRecord', PRIYA, { ...ref, seen: 7, heldOn: '2026-11-02', minutes: '95', checkIn: 'false' }, 'saveRecord', { ...ref, seen: 7, heldOn: '2026-11-02', minutes: 95, checkIn: false }],
    ['saveDifference', TOM, { ...ref, text: 'I see it otherwise' }, 'saveDifference', { ...ref, text: 'I see it otherwise' }],
    ['agreeNotToRecord', TOM, { ...ref, agreed: true }, 'agreeNotToRecord', { ...ref, agreed: true }],
    ['sendRecord', PRIYA, { ...ref, seen: 7, hash, sign: true }, 'sendRecord', { ...ref, seen: 7, hash, sign: true }],
    ['askForChange', TOM, { ...version, text: 'Two weeks' }, 'askForChange', { ...version, text: 'Two weeks' }],
    ['signRecord', TOM, { ...version, stance: 'agree', text: '' }, 'signRecord', { ...version, stance: 'agree' }],
    ['retryFiling', PRIYA, { ...ref, number: '1' }, 'retryFiling', { ...ref, number: 1 }],
    ['markAction', TOM, { action: 'action-1', seen: 3, state: 'stuck', why: 'Full' }, 'markAction', { worker: TOM, action: 'action-1', seen: 3, state: 'stuck', why: 'Full' }],
  ];

  it.each(cases)('%s asks the operation in its own words', async (verb, person, data, name, input) => {
    const card = await chat.click(verb, data, person);
    expect(card.type).toBe('AdaptiveCard');
    expect(asked(name)).toEqual([input]);
  });

  it('has a case here for every verb of the table', () => {
    const covered = new Set([...cases.map(([verb]) => verb), 'removeDraftAction']);
    expect(Object.keys(doVerbs).filter((verb) => !covered.has(verb))).toEqual([]);
  });

  it('adds an action to those of the draft, once however often it is pressed', async () => {
    const data = { ...ref, seen: 7, action: 'new-action', actionText: ' Call ', actionOwner: 'worker', actionDue: '2026-12-01' };
    await chat.click('saveRecord', data);
    const [input] = asked('saveRecord') as { actions: { id: string; text: string }[] }[];
    expect(input?.actions.map(({ id }) => id)).toEqual(['d-0001', 'new-action']);
    expect(input?.actions[1]).toEqual({ id: 'new-action', text: 'Call', owner: 'worker', due: '2026-12-01' });
    await chat.click('saveRecord', { ...data, action: 'd-0001' });
    expect((asked('saveRecord')[1] as { actions: unknown[] }).actions).toHaveLength(1);
  });

  it('asks for the words of an action that has none', async () => {
    const card = await chat.click('saveRecord', { ...ref, seen: 7, action: 'new-action', actionText: ' ' });
    expect(asked('saveRecord')).toEqual([]);
    expect(textOf(card)).toContain('Write what is to be done.');
  });

  it('takes an action off the draft', async () => {
    await chat.click('removeDraftAction', { ...ref, seen: 7, action: 'd-0001' });
    expect(asked('saveRecord')).toEqual([{ ...ref, seen: 7, actions: [] }]);
  });

  it('goes on to the next heading where that was asked', async () => {
    const card = await chat.click('saveRecord', { ...ref, seen: 7, heading: 'performance', notes: 'N', decisions: 'D', next: 'learning' });
    expect(dataOf(card, 'saveRecord')).toMatchObject({ heading: 'learning' });
  });

  it('sets the chat from the conversation, never from the card', async () => {
    const data = { ...ref, session: 'session-9', kind: 'personal', date: '2026-11-05', time: '10:00', minutes: 90, chat: 'somebody-elses' };
    await chat.click('startSession', data);
    expect(asked('startSession')[0]).not.toHaveProperty('chat');
  });

  it('says who asks from the activity, whatever the card says', async () => {
    await chat.click('signRecord', { ...version, stance: 'agree', actor: PRIYA, from: PRIYA }, TOM);
    expect(chat.operations.performed[0]?.actor.id).toBe(TOM);
    expect(chat.operations.performed[0]?.input).toEqual({ ...version, stance: 'agree' });
  });
});

describe('pressing a button that shows something', () => {
  const shows = Object.keys(showVerbs);

  it.each(shows)('%s answers with a card and asks for no change', async (verb) => {
    const data = { ...ref, heading: 'support', part: 1, number: 1, action: 'a-0001', state: 'stuck' };
    for (const person of [PRIYA, TOM]) expect((await chat.click(verb, data, person)).type).toBe('AdaptiveCard');
    expect(chat.operations.performed).toEqual([]);
  });

  it.each(shows)("%s of a session that is not one's own shows nothing of it", async (verb) => {
    const card = await chat.click(verb, { ...ref, number: 1 }, '00000000-0000-4000-8000-0000000000aa');
    for (const words of ['Tom Hartley, ', 'duty rota', 'joint visits']) expect(textOf(card)).not.toContain(words);
  });

  it('keeps what was typed before it shows the preview', async () => {
    await chat.click('show.preview', { ...ref, seen: 5, a_well: 'It went well' }, TOM);
    expect(asked('saveReflection')).toEqual([{ ...ref, seen: 5, answers: { well: 'It went well' } }]);
  });
});

describe('a refresh that nobody asked for', () => {
  it.each([...Object.keys(doVerbs), ...Object.keys(showVerbs), 'show.preview'])('never acts: %s', async (verb) => {
    const data = { ...version, seen: 5, stance: 'agree', a_well: 'typed', state: 'done', action: 'a-0001', sign: true };
    const card = await chat.click(verb, data, TOM, { trigger: 'automatic' });
    expect(card.type).toBe('AdaptiveCard');
    expect(chat.operations.performed).toEqual([]);
    expect(chat.connector.sent).toEqual([]);
    expect(chat.conversations.writes).toBe(0);
  });
});

describe('a refusal', () => {
  it('is a card with what to do, the reference and how things stand, and HTTP 200', async () => {
    chat.operations.refuseNext({ code: 'alreadySigned' });
    const card = await chat.click('signRecord', { ...version, stance: 'agree' }, TOM);
    expect(textOf(card)).toContain('REF12345');
  });

  it('shows the form again with what was typed', async () => {
    const data = { ...ref, seen: 4, date: '2026-11-05', time: '10:00', minutes: 2, whose: 'worker', reason: 'leave' };
    const card = await chat.click('moveSession', data);
    expect(textOf(card)).toContain('Enter at least 5 minutes.');
    expect([inputOf(card, 'date'), inputOf(card, 'time'), inputOf(card, 'minutes')]).toEqual(['2026-11-05', '10:00', 2]);
    expect(verbsOf(card)).toContain('moveSession');
  });

  it('shows a record whose text has changed from its beginning, without a word about signing it', async () => {
    chat.operations.refuseNext({ code: 'textChanged' });
    const card = await chat.click('signRecord', { ...version, stance: 'agree' }, TOM);
    expect(asked('signRecord')).toHaveLength(1);
    expect(card.type).toBe('AdaptiveCard');
  });

  it('of sharing keeps the answers as a draft', async () => {
    chat.operations.refuseNext({ code: 'tooLong', fields: { well: 'tooLong' } });
    const answer = 'long '.repeat(6_000);
    const card = await chat.click('shareReflection', { ...ref, seen: 5, a_well: answer }, TOM);
    expect(asked('saveReflection')).toEqual([{ ...ref, seen: 5, answers: { well: answer } }]);
    expect(textOf(card)).not.toContain('long long long');
  });

  it('of a text that was changed elsewhere meanwhile keeps both', async () => {
    chat.operations.refuseNext({ code: 'stale' });
    const card = await chat.click('saveRecord', { ...ref, seen: 6, heading: 'performance', notes: 'Typed here', decisions: '' });
    const [, second] = asked('saveRecord') as { seen: number; headings: Record<string, { notes: string }> }[];
    expect(second?.seen).toBe(7);
    expect(second?.headings['performance']?.notes).toMatch(/Two joint visits[^]*\n\nTyped here$/);
    expect(textOf(card)).toContain('Nothing is lost');
  });
});

describe('a 30,000-character answer', () => {
  const answer = 'word '.repeat(6_000);

  it('is passed on whole and not echoed into a card', async () => {
    const card = await chat.click('saveReflection', { ...ref, seen: 5, a_well: answer }, TOM);
    expect((asked('saveReflection')[0] as { answers: { well: string } }).answers.well).toHaveLength(30_000);
    expect(textOf(card).length).toBeLessThan(25_000);
    expect(textOf(card)).not.toContain('word word word');
  });

  it('is not echoed when it is refused either', async () => {
    chat.operations.refuseNext({ code: 'invalid', fields: { answers: 'Too long.' } });
    expect(textOf(await chat.click('saveReflection', { ...ref, seen: 5, a_well: answer }, TOM))).not.toContain('word word word');
  });
});

describe('a click that came as a message', () => {
  const submit = async (value: object, person = TOM) => {
    await chat.post(chat.activity({ value }, person));
    return cardOf(chat.connector.sent.at(-1)?.activity);
  };

  it('does the same, and is answered with a receipt and the tab', async () => {
    const card = await submit({ verb: 'saveReflection', ...ref, seen: 5, a_well: 'My own words' });
    expect(asked('saveReflection')).toHaveLength(1);
    expect(textOf(card)).toContain('Done: saveReflection.');
    expect(textOf(card)).toContain('https://tab.example/');
    expect(textOf(card)).not.toContain('My own words');
  });

  it.each(Object.keys(showVerbs))('never leaves what people wrote in the chat: %s', async (verb) => {
    for (const person of [PRIYA, TOM]) {
      const card = await submit({ verb, ...ref, number: 1, heading: 'performance', action: 'a-0001', state: 'stuck' }, person);
      for (const words of ['duty rota', 'trauma-informed', 'joint visits', 'court hearing', 'cover in October']) expect(textOf(card)).not.toContain(words);
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
    const { task } = await dialog('task/fetch', { msteams: { type: 'task/fetch' }, verb: 'show.prepare', ...ref });
    expect(task.type).toBe('continue');
    expect(textOf(task)).toContain('a_well');
    expect(textOf(task)).not.toContain('Action.Execute');
  });

  it('does what its form asks, and closes with a sentence', async () => {
    const { task } = await dialog('task/submit', { verb: 'requestMove', ...ref, why: 'Court' });
    expect(asked('requestMove')).toHaveLength(1);
    expect(task).toEqual({ type: 'message', value: 'Done: requestMove.' });
  });

  it('never acts by being opened', async () => {
    await dialog('task/fetch', { verb: 'signRecord', ...version, stance: 'agree' });
    expect(chat.operations.performed).toEqual([]);
  });
});
