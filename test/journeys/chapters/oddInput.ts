import { apiAs } from '../support/apiAs';
import { ask } from '../support/cards';
import { insides } from '../support/insides';
import { londonDay } from '../support/londonDay';
import { nextSession, openSessions } from '../support/sessions';
import type { Journey } from '../support/startJourney';

const odd = '**grebe** <img src=x onerror=alert(1)> [teal](http://evil.example) &amp; # smew';

/** Typed by people who mean no harm, mostly. */
export function oddInput(journey: () => Journey): void {
  it('shows Markdown and HTML in what people write as they were typed', async () => {
    const card = await ask(journey().chats.tom, `agenda ${londonDay(2).short}`, /Tom Hartley with/);
    await card.click('Open');
    await card.fill({ 'Something to talk about': odd });
    await card.click('Add to the agenda');
    await card.shows(`Tom Hartley: ${odd}`);
    expect(await card.locator.locator('img, a, strong, em').count()).toBe(0);
  });

  it('and in a name', async () => {
    const card = await ask(journey().chats.priya, 'start [teal](http://evil.example)', /Plan a session/);
    expect(await card.text()).toContain('[teal](http://evil.example)');
    expect(await card.locator.locator('a').count()).toBe(0);
  });

  it('refuses a date in 1926 in words, through either door', async () => {
    const before = await openSessions(journey(), 'Tom Hartley');
    const typed = await ask(journey().chats.priya, 'start tom 1 january 1926 2pm', /Plan a session with/);
    expect(await typed.text()).toContain('Choose a day between today and thirteen months from now.');
    const priya = await apiAs(journey(), 'priya');
    const { ref } = await nextSession(journey(), 'Tom Hartley');
    const plannedAt = '1926-01-01T10:00:00.000Z';
    const heldOn = '1926-01-01';
    const answers = await Promise.all([
      priya.perform('startSession', { ...ref, session: 'in-1926', kind: 'personal', plannedAt, minutes: 90 }),
      priya.perform('confirmHeld', { ...ref, heldOn, minutes: 90 }),
      priya.perform('saveRecord', { ...ref, seen: 0, heldOn }),
    ]);
    for (const { status, json, text } of answers) {
      expect([409, 422]).toContain(status);
      expect(Object.values(json['fields'] ?? { detail: json['detail'] }).join()).toMatch(
        /Choose|past|future/,
      );
      expect(text).not.toMatch(insides);
    }
    expect(await openSessions(journey(), 'Tom Hartley')).toEqual(before);
  });
}
