import { TOM } from './support/fakeOperations';
import { inputOf, textOf, verbsOf, type ChatServer } from './support/chatServer';
import { ref, startPlannedChat, version } from './support/plannedChat';

let chat: ChatServer;
beforeEach(async () => {
  chat = await startPlannedChat();
});
afterEach(() => chat.stop());

describe('a refusal', () => {
  it('is a card with what to do, the reference and how things stand, and HTTP 200', async () => {
    chat.operations.refuseNext({ code: 'alreadySigned' });
    const card = await chat.click('signRecord', { ...version, stance: 'agree' }, TOM);
    expect(textOf(card)).toContain('REF12345');
  });

  it('shows the form again with what was typed', async () => {
    const data = {
      ...ref,
      seen: 4,
      date: '2026-11-05',
      time: '10:00',
      minutes: 2,
      whose: 'worker',
      reason: 'leave',
    };
    const card = await chat.click('moveSession', data);
    expect(textOf(card)).toContain('Enter at least 5 minutes.');
    expect([inputOf(card, 'date'), inputOf(card, 'time'), inputOf(card, 'minutes')]).toEqual([
      '2026-11-05',
      '10:00',
      2,
    ]);
    expect(verbsOf(card)).toContain('moveSession');
  });

  it('shows a record whose text has changed from its beginning, without a word about signing it', async () => {
    chat.operations.refuseNext({ code: 'textChanged' });
    const card = await chat.click('signRecord', { ...version, stance: 'agree' }, TOM);
    expect(chat.operations.asked('signRecord')).toHaveLength(1);
    expect(card.type).toBe('AdaptiveCard');
  });

  it('of sharing keeps the answers as a draft', async () => {
    chat.operations.refuseNext({ code: 'tooLong', fields: { well: 'tooLong' } });
    const answer = 'long '.repeat(6_000);
    const card = await chat.click('shareReflection', { ...ref, seen: 5, a_well: answer }, TOM);
    expect(chat.operations.asked('saveReflection')).toEqual([{ ...ref, seen: 5, answers: { well: answer } }]);
    expect(textOf(card)).not.toContain('long long long');
  });

  it('of a text that was changed elsewhere meanwhile keeps both', async () => {
    chat.operations.refuseNext({ code: 'stale' });
    const card = await chat.click('saveRecord', {
      ...ref,
      seen: 6,
      heading: 'performance',
      notes: 'Typed here',
      decisions: '',
    });
    const [, second] = chat.operations.asked('saveRecord') as {
      seen: number;
      headings: Record<string, { notes: string }>;
    }[];
    expect(second?.seen).toBe(7);
    expect(second?.headings['performance']?.notes).toMatch(/Two joint visits[^]*\n\nTyped here$/);
    expect(textOf(card)).toContain('Nothing is lost');
  });
});

describe('a 30,000-character answer', () => {
  const answer = 'word '.repeat(6_000);

  it('is passed on whole and not echoed into a card', async () => {
    const card = await chat.click('saveReflection', { ...ref, seen: 5, a_well: answer }, TOM);
    expect(
      (chat.operations.asked('saveReflection')[0] as { answers: { well: string } }).answers.well,
    ).toHaveLength(30_000);
    expect(textOf(card).length).toBeLessThan(25_000);
    expect(textOf(card)).not.toContain('word word word');
  });

  it('is not echoed when it is refused either', async () => {
    chat.operations.refuseNext({ code: 'invalid', fields: { answers: 'Too long.' } });
    expect(
      textOf(await chat.click('saveReflection', { ...ref, seen: 5, a_well: answer }, TOM)),
    ).not.toContain('word word word');
  });
});
