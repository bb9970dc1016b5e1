import type { Card, ChatWindow } from '../../support/playground';
import { ask } from '../support/cards';
import { londonDay } from '../support/londonDay';
import { marks } from '../support/marks';
import type { Journey } from '../support/startJourney';

const pair = /Tom Hartley with Priya Raman/;

/** The agenda in each one's own chat, and in the chat of the two. */
export function agenda(journey: () => Journey): void {
  it('is headings, counts and dates in the chat, and opens whole in place', async () => {
    const posted = await ask(journey().chats.tom, 'agenda', pair);
    expect(await posted.text()).toMatch(
      /Headings[\s\S]*Performance management[\s\S]*Reflection[\s\S]*open actions/,
    );
    expect(await posted.text()).not.toContain(marks.shared);
    await posted.click('Open');
    const open = await posted.text();
    expect(open).toContain(marks.shared);
    expect(open).toMatch(/Due\s+• The agreement is due for review/);
    expect(open).toMatch(/Tom Hartley, (was due|by) .*; agreed \d+ (days|weeks|months) ago/);
  });

  it('takes items of both, and each can take off their own', async () => {
    const { tom, priya } = journey().chats;
    await addItem(await opened(tom, 'agenda'), marks.itemOfTom);
    const hers = await opened(priya, 'agenda tom');
    expect(await hers.text()).toContain(`Tom Hartley: ${marks.itemOfTom}`);
    expect(await hers.actions()).not.toContain('Take off');
    await addItem(hers, marks.itemOfPriya);
    expect(await hers.actions()).toContain('Take off');
    const his = await ask(tom, 'agenda', pair);
    expect(await his.text()).toContain('2 items added');
    expect(await his.text()).not.toContain(marks.itemOfPriya);
  });

  it('stands in the chat of the two where the session was started there', async () => {
    const { priya, tom } = journey().chats;
    const day = londonDay(10);
    await priya.openChat('Priya and Tom');
    await priya.sayToApp(`start tom ${day.short} 3pm`);
    await priya.sees('Planned with Tom Hartley');
    const posted = await priya.card(`Personal supervision, ${day.words}`);
    await posted.click('Open');
    expect(await posted.text()).toContain('Add to the agenda');
    expect(await tom.text()).not.toContain(`Personal supervision, ${day.words}`);
    await priya.openChat('Personal Chat');
  });
}

async function opened(chat: ChatWindow, line: string): Promise<Card> {
  const card = await ask(chat, line, pair);
  await card.click('Open');
  return card;
}

async function addItem(card: Card, words: string): Promise<void> {
  await card.fill({ 'Something to talk about': words });
  await card.click('Add to the agenda');
  await card.shows('Added to the agenda. You both see it.');
  await card.shows(words);
}
