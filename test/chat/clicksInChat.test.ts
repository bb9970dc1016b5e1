import { doVerbs } from '../../bot/chat/doVerbs';
import type { OperationName } from '../../bot/supervision/operationName';
import { PRIYA, TOM } from './support/fakeOperations';
import { dataOf, textOf, type ChatServer } from './support/chatServer';
import { hash, ref, startPlannedChat, version } from './support/plannedChat';

let chat: ChatServer;
beforeEach(async () => {
  chat = await startPlannedChat();
});
afterEach(() => chat.stop());

describe('pressing a button that does something', () => {
  const cases: [string, string, object, OperationName, object][] = [
    [
      'startSession',
      PRIYA,
      { ...ref, session: 'session-9', kind: 'personal', date: '2026-07-03', time: '14:00', minutes: '90' },
      'startSession',
      { ...ref, session: 'session-9', kind: 'personal', plannedAt: '2026-07-03T13:00:00.000Z', minutes: 90 },
    ],
    [
      'moveSession',
      PRIYA,
      { ...ref, seen: 4, date: '2026-11-05', time: '10:00', minutes: 60, whose: 'worker', reason: 'leave' },
      'moveSession',
      {
        ...ref,
        seen: 4,
        plannedAt: '2026-11-05T10:00:00.000Z',
        minutes: 60,
        whose: 'worker',
        reason: 'leave',
      },
    ],
    [
      'cancelSession',
      PRIYA,
      { ...ref, seen: 4, whose: 'worker', reason: 'leave', rebookDate: '', rebookTime: '' },
      'cancelSession',
      { ...ref, seen: 4, whose: 'worker', reason: 'leave' },
    ],
    [
      'cancelSession',
      PRIYA,
      {
        ...ref,
        seen: 4,
        whose: 'worker',
        reason: 'leave',
        rebookDate: '2026-11-09',
        rebookTime: '09:30',
      },
      'cancelSession',
      {
        ...ref,
        seen: 4,
        whose: 'worker',
        reason: 'leave',
        rebookAt: '2026-11-09T09:30:00.000Z',
      },
    ],
    [
      'cancelSession',
      PRIYA,
      { ...ref, seen: 4, whose: 'worker', reason: 'leave', rebookDate: '', rebookTime: '09:30' },
      'cancelSession',
      { ...ref, seen: 4, whose: 'worker', reason: 'leave', rebookAt: 'T09:30' },
    ],
    ['requestMove', TOM, { ...ref, why: 'Court' }, 'requestMove', { ...ref, why: 'Court' }],
    ['requestMove', TOM, { ...ref, why: '' }, 'requestMove', ref],
    [
      'addAgendaItem',
      TOM,
      { ...ref, item: 'item-1', text: 'Rota' },
      'addAgendaItem',
      { ...ref, item: 'item-1', text: 'Rota' },
    ],
    ['removeAgendaItem', TOM, { ...ref, item: 'item-1' }, 'removeAgendaItem', { ...ref, item: 'item-1' }],
    [
      'saveReflection',
      TOM,
      { ...ref, seen: 5, a_well: 'Good', a_hard: '' },
      'saveReflection',
      { ...ref, seen: 5, answers: { well: 'Good', hard: '' } },
    ],
    ['shareReflection', TOM, { ...ref, seen: '5' }, 'shareReflection', { ...ref, seen: 5 }],
    ['withdrawReflection', TOM, ref, 'withdrawReflection', ref],
    ['deleteReflection', TOM, ref, 'deleteReflection', ref],
    ['fileReflection', TOM, { ...ref, inRecord: 'true' }, 'fileReflection', { ...ref, inRecord: true }],
    [
      'confirmHeld',
      PRIYA,
      { ...ref, heldOn: '2026-11-02', minutes: '95' },
      'confirmHeld',
      { ...ref, heldOn: '2026-11-02', minutes: 95 },
    ],
    [
      'saveRecord',
      PRIYA,
      { ...ref, seen: 7, heading: 'support', notes: 'N', decisions: '' },
      'saveRecord',
      { ...ref, seen: 7, headings: { support: { notes: 'N', decisions: '' } } },
    ],
    [
      'saveRecord',
      PRIYA,
      { ...ref, seen: 7, heldOn: '2026-11-02', minutes: '95', checkIn: 'false' },
      'saveRecord',
      { ...ref, seen: 7, heldOn: '2026-11-02', minutes: 95, checkIn: false },
    ],
    [
      'saveDifference',
      TOM,
      { ...ref, text: 'I see it otherwise' },
      'saveDifference',
      { ...ref, text: 'I see it otherwise' },
    ],
    [
      'requestSupervision',
      TOM,
      { asked: true, why: 'Soon' },
      'requestSupervision',
      { worker: TOM, why: 'Soon', asked: true },
    ],
    ['requestSupervision', TOM, { asked: 'false' }, 'requestSupervision', { worker: TOM, asked: false }],
    ['agreeNotToRecord', TOM, { ...ref, agreed: true }, 'agreeNotToRecord', { ...ref, agreed: true }],
    [
      'sendRecord',
      PRIYA,
      { ...ref, seen: 7, hash, sign: true },
      'sendRecord',
      { ...ref, seen: 7, hash, sign: true },
    ],
    [
      'askForChange',
      TOM,
      { ...version, text: 'Two weeks' },
      'askForChange',
      { ...version, text: 'Two weeks' },
    ],
    [
      'signRecord',
      TOM,
      { ...version, stance: 'agree', text: '' },
      'signRecord',
      { ...version, stance: 'agree' },
    ],
    [
      'superviseCases',
      PRIYA,
      { worker: TOM, on: '2026-11-02', depth: 'light', picked: 'case-0001,case-0002' },
      'superviseCases',
      {
        worker: TOM,
        on: '2026-11-02',
        cases: [
          { case: 'case-0001', depth: 'light' },
          { case: 'case-0002', depth: 'light' },
        ],
      },
    ],
    ['retryFiling', PRIYA, { ...ref, number: '1' }, 'retryFiling', { ...ref, number: 1 }],
    [
      'correctRecord',
      PRIYA,
      { ...ref, number: '1', why: 'The date.' },
      'correctRecord',
      { ...ref, number: 1, why: 'The date.' },
    ],
    [
      'markAction',
      TOM,
      { action: 'action-1', seen: 3, state: 'stuck', why: 'Full' },
      'markAction',
      { worker: TOM, action: 'action-1', seen: 3, state: 'stuck', why: 'Full' },
    ],
  ];

  it.each(cases)('%s asks the operation in its own words', async (verb, person, data, name, input) => {
    const card = await chat.click(verb, data, person);
    expect(card.type).toBe('AdaptiveCard');
    expect(chat.operations.asked(name)).toEqual([input]);
  });

  it('has a case here for every verb of the table', () => {
    const covered = new Set([...cases.map(([verb]) => verb), 'removeDraftAction']);
    expect(Object.keys(doVerbs).filter((verb) => !covered.has(verb))).toEqual([]);
  });

  it('adds an action to those of the draft, once however often it is pressed', async () => {
    const data = {
      ...ref,
      seen: 7,
      action: 'new-action',
      actionText: ' Call ',
      actionOwner: 'worker',
      actionDue: '2026-12-01',
    };
    await chat.click('saveRecord', data);
    const [input] = chat.operations.asked('saveRecord') as { actions: { id: string; text: string }[] }[];
    expect(input?.actions.map(({ id }) => id)).toEqual(['d-0001', 'new-action']);
    expect(input?.actions[1]).toEqual({ id: 'new-action', text: 'Call', owner: 'worker', due: '2026-12-01' });
    await chat.click('saveRecord', { ...data, action: 'd-0001' });
    expect((chat.operations.asked('saveRecord')[1] as { actions: unknown[] }).actions).toHaveLength(1);
  });

  it('asks for the words of an action that has none', async () => {
    const card = await chat.click('saveRecord', { ...ref, seen: 7, action: 'new-action', actionText: ' ' });
    expect(chat.operations.asked('saveRecord')).toEqual([]);
    expect(textOf(card)).toContain('Write what is to be done.');
  });

  it('takes an action off the draft', async () => {
    await chat.click('removeDraftAction', { ...ref, seen: 7, action: 'd-0001' });
    expect(chat.operations.asked('saveRecord')).toEqual([{ ...ref, seen: 7, actions: [] }]);
  });

  it('goes on to the next heading where that was asked', async () => {
    const card = await chat.click('saveRecord', {
      ...ref,
      seen: 7,
      heading: 'performance',
      notes: 'N',
      decisions: 'D',
      next: 'learning',
    });
    expect(dataOf(card, 'saveRecord')).toMatchObject({ heading: 'learning' });
  });

  it('draws the session as the change answered it, and reads it no second time', async () => {
    const reads = jest.spyOn(chat.operations, 'session');
    await chat.click('addAgendaItem', { ...ref, item: 'item-1', text: 'Rota' }, TOM);
    await chat.click('saveRecord', {
      ...ref,
      seen: 7,
      heading: 'performance',
      notes: 'N',
      decisions: '',
      next: 'learning',
    });
    expect(reads).not.toHaveBeenCalled();
  });

  it('sets the chat from the conversation, never from the card', async () => {
    const data = {
      ...ref,
      session: 'session-9',
      kind: 'personal',
      date: '2026-11-05',
      time: '10:00',
      minutes: 90,
      chat: 'somebody-elses',
    };
    await chat.click('startSession', data);
    expect(chat.operations.asked('startSession')[0]).not.toHaveProperty('chat');
  });

  it('says who asks from the activity, whatever the card says', async () => {
    await chat.click('signRecord', { ...version, stance: 'agree', actor: PRIYA, from: PRIYA }, TOM);
    expect(chat.operations.performed[0]?.actor.id).toBe(TOM);
    expect(chat.operations.performed[0]?.input).toEqual({ ...version, stance: 'agree' });
  });
});
