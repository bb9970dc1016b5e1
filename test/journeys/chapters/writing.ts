import type { MineView } from '../../../bot/supervision/views';
import { apiAs } from '../support/apiAs';
import { ask, written } from '../support/cards';
import { justNow, londonDay } from '../support/londonDay';
import { marks } from '../support/marks';
import type { Journey } from '../support/startJourney';

/** A session held today, written wholly by cards; ends with its draft complete. */
export function writing(journey: () => Journey): void {
  const home = () => journey().chats.priya.card('Record of supervision with Tom Hartley');

  it('goes heading by heading from the card of a session held today', async () => {
    const card = await ask(
      journey().chats.priya,
      `start tom today ${justNow(20)}`,
      /Planned with Tom Hartley/,
    );
    await card.click('Open the agenda');
    await card.shows('not yet confirmed as held');
    await card.click('Write the record');
    await card.shows('0 of 5 headings written.');
    await card.fill({ Heading: 'Performance management' });
    await card.click('Write under this heading');
    await card.fill({ Notes: marks.notes, Decisions: marks.decision });
    await card.click('Save and go to the next heading');
    await card.shows('Learning and improvement');
    await card.fill({ Notes: 'Two shadow visits.\nA course in spring.' });
    await card.click('Save');
    await card.shows('2 of 5 headings written.');
    expect(await card.text()).not.toContain(marks.notes);
  });

  it('takes new actions with an owner and a date', async () => {
    const card = await home();
    const actions = [
      { text: marks.actionOfTom, owner: 'Tom Hartley', due: londonDay(14) },
      { text: marks.actionOfPriya, owner: 'Priya Raman', due: londonDay(21) },
    ];
    await card.click('New actions');
    for (const { text, owner, due } of actions) {
      await card.fill({ 'What is to be done': text, 'Who does it': owner, 'By when': due.iso });
      await card.click('Add the action');
      await card.shows(`${owner}, by ${due.short}`);
    }
    await card.click('Back to the record');
    await card.shows('New actions (2)');
  });

  it('takes the actual date and length', async () => {
    const card = await home();
    await card.click('Date and length');
    await card.fill({ 'Held on': londonDay(0).iso, 'Length in minutes': 95, 'The check-in was part': true });
    await card.click('Save');
    await card.shows(`Held ${londonDay(0).short}, write-up awaited.`);
  });

  it('lets each put a difference of view in their own words, which the other cannot edit', async () => {
    const hers = await home();
    await hers.click('My view of a difference');
    await hers.fill({ 'What you see differently': marks.supervisorView });
    await hers.click('Save my view');
    await hers.shows('Saved in your own words.');
    const his = await journey().chats.tom.card(`Personal supervision, ${londonDay(0).words}`);
    await his.click('Open');
    await his.click('My view of a difference');
    expect(await written(his, 'What you see differently')).toBe('');
    await his.fill({ 'What you see differently': marks.workerView });
    await his.click('Save my view');
    await his.shows('Saved in your own words.');
  });

  it('leaves something unrecorded where both agree', async () => {
    const hers = await journey().chats.priya.card('Saved in your own words.');
    await hers.click('Agree not to record it');
    await hers.shows('It counts once Tom Hartley has said the same.');
    const his = await journey().chats.tom.card('Agreed not to record?');
    await his.click('Answer');
    await his.click('Agree not to record it');
    await his.shows('Both of you have agreed.');
  });

  it('survives a closed window, and shows the worker nothing until it is sent', async () => {
    const card = await ask(journey().chats.priya, 'record', /Which one\?/);
    await pick(card, `Tom Hartley, ${londonDay(0).short}`);
    await card.fill({ Heading: 'Performance management (written)' });
    await card.click('Write under this heading');
    expect(await written(card, 'Notes')).toBe(marks.notes);
    await card.click('Back to the record');
    const his = await ask(journey().chats.tom, 'agenda', /Which one\?/);
    await his.locator.getByRole('button', { name: londonDay(0).short }).click();
    await his.shows('write-up awaited');
    expect(await journey().chats.tom.text()).not.toContain(marks.notes);
    const tom = await apiAs(journey(), 'tom');
    const { next } = (await tom.get('/api/mine')).json as unknown as MineView;
    const sessions = await Promise.all(
      next.map(({ ref }) => tom.get(`/api/sessions/${ref.worker}/${ref.session}`)),
    );
    expect(sessions.map(({ text }) => text).join()).not.toContain(marks.notes);
  });
}

async function pick(card: Awaited<ReturnType<typeof ask>>, start: string): Promise<void> {
  await card.locator.getByRole('combobox').click();
  await card.locator.page().getByRole('option', { name: start }).click();
  await card.click('Open');
  await card.shows('Record of supervision with Tom Hartley');
}
