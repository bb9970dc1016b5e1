import { activitiesOf } from '../support/activities';
import { apiAs } from '../support/apiAs';
import { ask, linkOf } from '../support/cards';
import { filedNames } from '../support/filedRecord';
import { justNow, londonDay } from '../support/londonDay';
import { openSessions, previewOf, sessionView } from '../support/sessions';
import type { Journey } from '../support/startJourney';

/** Ends with two sessions with Tom to come: in two days at 10am, in five at 3pm. */
export function twice(journey: () => Journey): void {
  it('signs once and files once however often the button is pressed', async () => {
    const { tom, priya } = journey().chats;
    const planned = await ask(priya, `start tom today ${justNow(30)}`, /Planned with Tom Hartley/);
    const [worker = '', session = ''] = (await linkOf(planned, 'Open in the tab')).split('/').slice(-2);
    await writeAndSend({ worker, session });
    const card = await tom.card('A record to read and sign');
    await card.click('Read and sign');
    await card.fill({ 'How do you sign?': 'I agree' });
    await card.locator.getByRole('button', { name: 'Sign', exact: true }).dblclick();
    await card.shows('Signed: you agree with the record.');
    await tom.sees('Read shows the text to the two');
    const { record } = await sessionView(journey(), { worker, session });
    expect(record?.signatures.map(({ role }) => role).sort()).toEqual(['supervisor', 'worker']);
    const filed = filedNames(journey().stack, 'W-1005');
    expect(filed.filter((name) => name.includes(londonDay(0).iso))).toHaveLength(1);
  });

  it('plans one session however often the button is pressed', async () => {
    const card = await ask(journey().chats.priya, 'start tom', /Plan a session with Tom Hartley/);
    await card.fill({ Date: londonDay(2).iso, Time: '10:00' });
    await card.locator.getByRole('button', { name: 'Plan the session' }).dblclick();
    await card.shows('Planned with Tom Hartley');
    expect(await openSessions(journey(), 'Tom Hartley')).toHaveLength(1);
  });

  it('does once what is delivered twice, and again with a new id', async () => {
    const { message, click, post } = activitiesOf(journey(), 'priya');
    const line = `start tom ${londonDay(5).short} 3pm`;
    for (const id of ['sent-1', 'sent-1', 'sent-2'])
      expect((await post(message(id, line))).status).toBeLessThan(300);
    await journey().chats.priya.sees(`${londonDay(5).words} at 3pm`);
    const [, second, ...others] = await openSessions(journey(), 'Tom Hartley');
    expect(others).toEqual([]);
    if (!second) throw new Error('The second session is not there.');
    const item = { ...second.ref, item: 'item-0001', text: 'the smew count' };
    for (const id of ['click-1', 'click-1', 'click-2'])
      expect((await post(click(id, 'addAgendaItem', item))).text).toContain('Added to the agenda');
    expect((await sessionView(journey(), second.ref)).session.items).toHaveLength(1);
  });

  async function writeAndSend(ref: { worker: string; session: string }): Promise<void> {
    const priya = await apiAs(journey(), 'priya');
    const [heading] = (await sessionView(journey(), ref)).headings;
    const headings = { [String(heading?.id)]: { notes: 'The smew count.', decisions: '' } };
    await priya.perform('saveRecord', {
      ...ref,
      seen: 0,
      heldOn: londonDay(0).iso,
      minutes: 90,
      headings,
    });
    const { seen, record } = await previewOf(journey(), ref);
    const sent = await priya.perform('sendRecord', { ...ref, seen, hash: record.hash, sign: true });
    expect(sent.status).toBe(200);
  }
}
