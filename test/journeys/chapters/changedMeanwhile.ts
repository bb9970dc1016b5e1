import type { Card } from '../../support/playground';
import { apiAs } from '../support/apiAs';
import { ask } from '../support/cards';
import { londonDay } from '../support/londonDay';
import { nextSession, sessionView, someReason } from '../support/sessions';
import type { Journey } from '../support/startJourney';

/** Two windows, one session. */
export function changedMeanwhile(journey: () => Journey): void {
  it('saves nothing over a newer text of the record', async () => {
    const { ref } = await nextSession(journey(), 'Tom Hartley');
    const priya = await apiAs(journey(), 'priya');
    const heading = String((await sessionView(journey(), ref)).headings[0]?.id);
    const write = (notes: string) =>
      priya.perform('saveRecord', { ...ref, seen: 0, headings: { [heading]: { notes, decisions: '' } } });
    expect((await write('first')).status).toBe(200);
    const second = await write('second');
    expect([second.status, second.json['title']]).toEqual([409, 'This has changed since you opened it']);
    expect((await sessionView(journey(), ref)).draft?.headings[heading]?.notes).toBe('first');
  });

  it('moves a session once from two cards that show the same', async () => {
    const cards = [await moveForm(), await moveForm()] as const;
    await move(cards[0], 7);
    await cards[0].shows(`Moved to ${londonDay(7).words}`);
    await move(cards[1], 8);
    await cards[1].shows('This has changed since you opened it');
    expect(await cards[1].text()).toMatch(/quote \w+/);
  });

  async function moveForm(): Promise<Card> {
    const card = await ask(journey().chats.priya, 'move tom', /Which one\?/);
    await card.click(`Tom Hartley, ${londonDay(2).short}, 10am`);
    await card.shows('Move the session with Tom Hartley');
    return card;
  }

  async function move(card: Card, inDays: number): Promise<void> {
    await card.fill({
      'New date': londonDay(inDays).iso,
      'Whose need was it?': 'Priya Raman',
      Reason: await someReason(journey()),
    });
    await card.click('Move it');
  }
}
