import { ask } from '../support/cards';
import type { Journey } from '../support/startJourney';

/** The first thing that people see. */
export function welcome(journey: () => Journey): void {
  it('says what the app does and who can see what', async () => {
    const card = await journey().chats.priya.card(/Welcome, Priya Raman/);
    const text = await card.text();
    expect(text).toContain('As a supervisor: plan sessions, write the record once');
    expect(text).toContain('What you prepare: you alone, until you share it.');
    expect(text).toContain('Team managers: dates, counts and states, never what was said.');
    expect(text).toMatch(/subject access request/);
  });

  it('tells each person what they are to it', async () => {
    const tom = await journey().chats.tom.card(/Welcome, Tom Hartley/);
    expect(await tom.text()).not.toContain('As a supervisor');
    expect(await tom.actions()).not.toContain('Plan a session');
    const morag = await journey().chats.morag.card(/Welcome, Morag Sinclair/);
    expect(await morag.text()).toContain('As manager of North team');
  });

  it('answers what it does not understand with what can be asked for', async () => {
    const card = await ask(journey().chats.tom, 'what is all this then?', /not one of the commands/);
    expect(await card.text()).toMatch(/prepare[\s\S]*agenda/);
    expect(await card.actions()).toContain('My supervision');
  });
}
