import type { Card } from '../../support/playground';
import { apiAs } from '../support/apiAs';
import { ask, written } from '../support/cards';
import { londonDay } from '../support/londonDay';
import { marks } from '../support/marks';
import type { Journey } from '../support/startJourney';

const wentWell = 'What has gone well since we last met?';
const hard = 'What has been hard?';

/** Ends with two answers of Tom's shared with Priya. */
export function preparing(journey: () => Journey): void {
  const tomorrow = londonDay(1);
  const title = `Your supervision on ${tomorrow.words}`;
  let notice: Card;
  const supervisorsView = async () => {
    const card = await ask(journey().chats.priya, 'agenda tom', /Tom Hartley with Priya Raman/);
    await card.click('Open');
    return card.text();
  };

  it('asks the worker, says whose it is, and that the law may reach it', async () => {
    notice = await journey().chats.tom.card(title);
    const text = await notice.text();
    expect(text).toContain('None is compulsory, and what you write is yours until you share it.');
    expect(text).toContain('nobody else can read this in Supervision, or see whether you wrote anything');
    expect(text).toContain('may in law reach it');
  });

  it('keeps a draft to come back to, and shows nobody that there is one', async () => {
    const before = await supervisorsView();
    const card = notice;
    await card.click('Prepare');
    expect(await card.locator.getByRole('textbox').count()).toBe(5);
    await card.fill({ [wentWell]: marks.draft });
    await card.click('Keep as draft');
    await card.shows('Kept as a draft.');
    expect(await card.text()).not.toContain(marks.draft);
    await card.click('Prepare');
    expect(await written(card, wentWell)).toBe(marks.draft);
    expect(await supervisorsView()).toBe(before);
    const morag = await apiAs(journey(), 'morag');
    expect((await morag.get('/api/teams/north')).text).not.toContain(marks.draft);
  });

  it('previews exactly what the supervisor will see, and shares that', async () => {
    const card = notice;
    await card.fill({ [hard]: marks.shared });
    await card.click('Preview what Priya Raman will see');
    await card.shows('This is exactly what Priya Raman will see');
    const preview = await card.text();
    await card.click('Share with Priya Raman');
    await card.shows('Shared with Priya Raman, exactly as you previewed it.');
    await journey().chats.priya.sees('Tom Hartley shared something with you');
    expect(await journey().chats.priya.text()).not.toContain(marks.shared);
    const seen = await supervisorsView();
    // Between the title and the buttons; who can see it is told to its author alone.
    const lines = preview.split('\n').filter((line) => line && !line.startsWith('Yours alone'));
    const shared = lines.slice(1, 5);
    expect(shared.join()).toContain(marks.shared);
    for (const line of shared) expect(seen).toContain(line);
    expect(seen).toContain(marks.draft);
    expect(seen).toContain(marks.shared);
  });

  it('can be taken back until the session starts, and shared again', async () => {
    const card = await ask(journey().chats.tom, 'prepare', new RegExp(title));
    await card.click('Prepare');
    await card.click('Take back what I shared');
    await card.shows('Taken back.');
    expect(await supervisorsView()).not.toContain(marks.shared);
    await card.click('Prepare');
    expect(await written(card, hard)).toBe(marks.shared);
    await card.click('Preview what Priya Raman will see');
    await card.click('Share with Priya Raman');
    await card.shows('Shared with Priya Raman');
    expect(await supervisorsView()).toContain(marks.shared);
  });
}
