import { ask, linkOf } from '../support/cards';
import { openTab } from '../support/openTab';
import { nextSession, sessionView } from '../support/sessions';
import { londonDay } from '../support/londonDay';
import type { Journey } from '../support/startJourney';

const answer = 'teal '.repeat(6_000);
const question = 'What has gone well since we last met?';

/** More than can be shared, typed into a card for the session in two days. */
export function longAnswer(journey: () => Journey): void {
  it('is kept whole, not put into a card, and said where to be shortened', async () => {
    const { short, words } = londonDay(2);
    // By its day: the note that another session was planned may come at the same moment.
    const card = await ask(
      journey().chats.tom,
      `prepare ${short}`,
      new RegExp(`Your supervision on ${words}`),
    );
    await card.click('Prepare');
    await card.fill({ [question]: answer });
    await card.click('Keep as draft');
    await card.shows('Kept as a draft, every word of it.');
    expect(await card.text()).toContain('shorten it in the tab');
    await card.click('Prepare');
    expect(await card.text()).toContain('It has 30,000 characters; up to 20,000 can be shared.');
    expect(await card.locator.innerHTML()).not.toContain('teal teal');
    await card.click('Preview what Priya Raman will see');
    expect(await card.actions()).not.toContain('Share with Priya Raman');
  });

  it('stands whole in the tab, and can be shared once it is shorter', async () => {
    const card = await journey().chats.tom.card(/up to 20,000 can be shared/);
    const { page, close } = await openTab(journey(), 'tom', await linkOf(card, 'Open in the tab'));
    const box = page.getByLabel(question);
    expect(await box.inputValue()).toHaveLength(30_000);
    await box.fill('The teal came back.');
    await page.getByRole('button', { name: 'Preview what they will see' }).click();
    const shared = page.waitForResponse(/\/api\/operations\/shareReflection$/);
    await page.getByRole('button', { name: 'Share with Priya Raman' }).click();
    expect((await shared).status()).toBe(200);
    await page.getByText('Shared with Priya Raman').first().waitFor();
    await close();
    const { ref } = await nextSession(journey(), 'Tom Hartley');
    const { sharedReflection } = await sessionView(journey(), ref);
    expect(sharedReflection?.questions[0]?.answer).toBe('The teal came back.');
  });
}
