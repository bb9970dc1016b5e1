import type { Locator } from 'playwright-core';
import type { Card } from '../../support/playground';
import { ask } from '../support/cards';
import { londonDay } from '../support/londonDay';
import { marks } from '../support/marks';
import type { Journey } from '../support/startJourney';

/** Actions live on; one's own supervision shows what there is. */
export function afterwards(journey: () => Journey): void {
  it('lets owners say from the chat where an action stands', async () => {
    const his = await ask(journey().chats.tom, 'actions', /The oldest was agreed/);
    expect(await his.text()).not.toContain(marks.actionOfTom);
    await his.click('Open');
    await beside(his, marks.actionOfTom, 'Stuck').click();
    await his.fill({ 'What stands in the way': marks.stuck });
    await his.click('Mark as stuck');
    await his.shows('Marked as stuck.');
    const hers = await ask(journey().chats.priya, 'actions', /The oldest was agreed/);
    await hers.click('Open');
    await beside(hers, marks.actionOfPriya, 'Done').click();
    await hers.shows('Marked as done.');
    expect(await hers.text()).not.toContain(marks.actionOfPriya);
  });

  it('brings what is open to the next agenda, with its age', async () => {
    const card = await ask(journey().chats.tom, 'agenda', /Which one\?/);
    await card.click(`Priya Raman, ${londonDay(3).short}, 4pm`);
    const text = await card.text();
    expect(text).toMatch(new RegExp(`${marks.actionOfTom}\\s+Stuck\\. Tom Hartley, by .*; agreed today`));
    expect(text).toContain(marks.stuck);
    expect(text).not.toContain(marks.actionOfPriya);
  });

  it('shows each their own: next session, open actions, past records', async () => {
    const card = await ask(journey().chats.tom, 'My supervision', /past records/);
    expect(await card.text()).toMatch(/Planned for .*\s+\d+ open actions\.\s+\d+ past records\./);
    await card.click('Open');
    const text = await card.text();
    expect(text).toContain(`Held ${londonDay(0).short}, record complete.`);
    expect(text).toContain('Held today');
    expect(text).not.toContain(marks.actionOfTom);
  });
}

/** The button in the same row as an action's words. */
function beside(card: Card, words: string, button: string): Locator {
  const row = card.locator.locator('.ac-container').filter({ hasText: words }).last();
  return row.getByRole('button', { name: button, exact: true });
}
