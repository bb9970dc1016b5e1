import { ask } from '../support/cards';
import { londonDay } from '../support/londonDay';
import { openSessions } from '../support/sessions';
import type { Journey } from '../support/startJourney';

/** Ends with one session planned with Tom, tomorrow at 2pm. */
export function planning(journey: () => Journey): void {
  const tomorrow = londonDay(1);

  it('starts from the button, with one of the supervisor’s own workers', async () => {
    const later = londonDay(20);
    const card = await journey().chats.priya.card(/Welcome, Priya Raman/);
    await card.click('Plan a session');
    expect(await card.actions()).toEqual([
      'Plan with Nguyễn Thị Lan',
      'Plan with Tom Hartley',
      'Open in the tab',
    ]);
    await card.click('Plan with Nguyễn Thị Lan');
    await card.fill({ Date: later.iso, Time: '09:30', 'Length in minutes': 100 });
    await card.click('Plan the session');
    await card.shows('Planned with Nguyễn Thị Lan');
    expect(await card.text()).toContain(`${later.words} at 9.30am`);
    expect(await card.text()).toContain('100 minutes');
  });

  it('understands a part of a name', async () => {
    const card = await ask(journey().chats.priya, 'Start TO', /Plan a session with/);
    expect(await card.text()).toContain('Plan a session with Tom Hartley');
  });

  it('gives the choices, not an error, where a name is nobody’s', async () => {
    const card = await ask(journey().chats.priya, 'start zebedee', /Plan a session/);
    expect(await card.text()).toContain('"zebedee" could be more than one person, or nobody');
    expect(await card.actions()).toContain('Plan with Tom Hartley');
  });

  it('gives the choices where a name could be several people’s, and keeps the time that was typed', async () => {
    const card = await ask(journey().chats.priya, 'start t tomorrow 2pm', /Who is the session with/);
    expect(await card.actions()).toEqual(['Nguyễn Thị Lan', 'Tom Hartley']);
    await card.click('Tom Hartley');
    await card.shows('Plan a session with Tom Hartley');
    const date = card.locator.getByRole('combobox', { name: /^Date/ });
    expect(await date.inputValue()).toContain(tomorrow.short);
  });

  it('plans at once from a whole line, and once however often it is typed', async () => {
    for (const line of ['start tom tomorrow 2pm', 'Start Tom, tomorrow 2pm!']) {
      const card = await ask(journey().chats.priya, line, /Planned with/);
      expect(await card.text()).toContain('Planned with Tom Hartley');
      expect(await card.text()).toContain(`${tomorrow.words} at 2pm`);
    }
    expect(await openSessions(journey(), 'Tom Hartley')).toHaveLength(1);
  });

  it('tells somebody who supervises nobody so', async () => {
    const card = await ask(journey().chats.tom, 'start priya tomorrow 2pm', /Plan a session/);
    expect(await card.text()).toContain('You are not recorded as supervising anybody today.');
  });
}
