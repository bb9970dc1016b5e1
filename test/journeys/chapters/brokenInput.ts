import { activitiesOf } from '../support/activities';
import { apiAs } from '../support/apiAs';
import { insides } from '../support/insides';
import { nextSession, sessionView } from '../support/sessions';
import type { Journey } from '../support/startJourney';

/** What no window of ours would send. */
export function brokenInput(journey: () => Journey): void {
  it('has nothing for somebody else’s session, as for one that is nobody’s', async () => {
    const { ref: lans } = await nextSession(journey(), 'Nguyễn Thị Lan');
    const tom = await apiAs(journey(), 'tom');
    const { click, post } = activitiesOf(journey(), 'tom');
    for (const ref of [lans, { ...lans, session: 'nobodys-session' }]) {
      const read = await tom.get(`/api/sessions/${ref.worker}/${ref.session}`);
      expect([read.status, read.json['title']]).toEqual([404, 'Not found']);
      const changed = await tom.perform('addAgendaItem', { ...ref, item: 'item-0002', text: 'mine now' });
      expect(changed.status).toBe(404);
      const shown = await post(click('other-1', 'show.session', ref));
      expect(shown.status).toBe(200);
      expect(shown.text).toContain('Not found');
      expect(shown.text).not.toContain('Nguyễn');
    }
    expect((await sessionView(journey(), lans)).session.items).toEqual([]);
  });

  it('answers a malformed activity without failing or telling of its insides', async () => {
    const { message, click, post } = activitiesOf(journey(), 'tom');
    const odd: unknown[] = [
      '{',
      '[]',
      'null',
      {},
      { ...message('odd-1', 'help'), from: undefined },
      { ...message('odd-2', 'help'), conversation: undefined },
      { ...message('odd-3', ''), text: { deep: ['er'] } },
      { ...message('odd-4', ''), value: [1, 2] },
      { ...click('odd-5', 'signRecord', {}), value: 'sign' },
      click('odd-6', 'signRecord', { worker: 7, session: null, hash: {}, stance: ['agree'] }),
      click('odd-7', '__proto__', { worker: '../..' }),
    ];
    for (const body of odd) {
      const { status, text } = await post(body);
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(insides);
    }
  });

  it('refuses a malformed request of the tab in the same way', async () => {
    const tom = await apiAs(journey(), 'tom');
    const inputs = [null, [], 'x', 7, { worker: {} }];
    const answers = await Promise.all([
      ...inputs.map((input) => tom.perform('signRecord', input)),
      tom.perform('constructor', {}),
      tom.get('/api/sessions/..%2f..%2f/x'),
      tom.get('/api/teams/north'),
    ]);
    for (const { status, text, json } of answers) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(json['reference']).toBeDefined();
      expect(text).not.toMatch(insides);
    }
  });
}
