import { ask, written } from '../support/cards';
import { londonDay } from '../support/londonDay';
import { marks } from '../support/marks';
import { someReason } from '../support/sessions';
import type { Journey } from '../support/startJourney';

/** Ends with the session three days from now at 4pm, preparation and all. */
export function moving(journey: () => Journey): void {
  const dayAfter = londonDay(2);
  const rebooked = londonDay(3);
  const prepared = async () => {
    const card = await ask(journey().chats.tom, 'prepare', /Your supervision on/);
    await card.click('Prepare');
    return written(card, 'What has been hard?');
  };

  it('is asked for by the worker and done by the supervisor', async () => {
    const asking = await ask(journey().chats.tom, 'move', /Ask for another time/);
    await asking.fill({ Why: 'A day later would suit me' });
    await asking.click('Ask Priya Raman');
    await asking.shows('Priya Raman has been asked for another time.');
    const told = await journey().chats.priya.card('Another time was asked for');
    expect(await told.text()).not.toContain('would suit me');
    await told.click('Move the session');
    await told.fill({
      'New date': dayAfter.iso,
      'New time': '11:00',
      'Whose need was it?': 'Tom Hartley',
      Reason: await someReason(journey()),
    });
    await told.click('Move it');
    await told.shows(`Moved to ${dayAfter.words} at 11am.`);
    await journey().chats.tom.sees(`is now on ${dayAfter.words} at 11am`);
  });

  it('takes the preparation along', async () => {
    expect(await prepared()).toBe(marks.shared);
  });

  it('is cancelled and rebooked in one card, and the preparation travels again', async () => {
    const card = await ask(journey().chats.priya, 'cancel tom', /Cancel the session with Tom Hartley/);
    await card.fill({
      'Whose need was it?': 'Priya Raman',
      Reason: await someReason(journey()),
      'New date': rebooked.iso,
      'New time': '16:00',
    });
    await card.click('Cancel the session');
    await card.shows(`${rebooked.words} at 4pm`);
    await journey().chats.tom.sees(`${rebooked.words} at 4pm`);
    expect(await prepared()).toBe(marks.shared);
  });
}
