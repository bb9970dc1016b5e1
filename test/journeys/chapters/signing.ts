import { ask, readToTheEnd } from '../support/cards';
import { marks } from '../support/marks';
import type { Journey } from '../support/startJourney';

const long = `${marks.changedNotes}. ${'What was tried, what came of it, and what comes next. '.repeat(300)}`;

/** Sent, sent back, changed, sent again, and signed by both, one of whom disagrees. */
export function signing(journey: () => Journey): void {
  const chats = () => journey().chats;

  it('sends the text that the supervisor was shown', async () => {
    const card = await chats().priya.card('Record of supervision with Tom Hartley');
    await card.click('Preview and send');
    const [text = ''] = await readToTheEnd(card);
    expect(text).toContain(marks.notes);
    expect(text).toContain(marks.supervisorView);
    expect(text).toContain(marks.workerView);
    expect(text).toContain('Something personal was left unrecorded, as both agreed.');
    await card.click('Sign and send to Tom Hartley');
    await card.shows('Signed and sent to Tom Hartley');
    expect(await card.text()).toContain('The session now counts as held.');
  });

  it('gives the worker the whole text to read, and a way to ask for a change', async () => {
    const card = await chats().tom.card('A record to read and sign');
    expect(await card.text()).toMatch(/Please read it and sign by \w+day \d+ \w+\./);
    await card.click('Read and sign');
    expect(await card.text()).toContain(marks.decision);
    await card.click('Ask for a change');
    await card.fill({ 'What should be changed': marks.change });
    await card.click('Send to Priya Raman');
    await card.shows('Priya Raman has been asked for a change.');
  });

  it('voids a signature when the text is changed, and says so', async () => {
    const asked = await chats().priya.card('A change is asked for');
    expect(await asked.text()).not.toContain(marks.change);
    await asked.click('Read');
    expect(await asked.text()).toContain(marks.change);
    await asked.click('Open the agenda');
    await asked.click('Change the text');
    expect(await asked.text()).toContain('signatures over the text as it was become void');
    await asked.fill({ Heading: 'Performance management (written)' });
    await asked.click('Write under this heading');
    await asked.fill({ Notes: long });
    await asked.click('Save');
    await asked.shows('Saved as a draft.');
    await chats().priya.sees('Your signature no longer stands');
  });

  it('signs nothing over a text that has changed since it was read', async () => {
    const card = await ask(chats().tom, 'sign', /signature/);
    expect(await card.text()).toContain('No record is waiting for a signature.');
  });

  it('asks for both signatures anew, and for the worker’s only after the last part', async () => {
    const hers = await chats().priya.card('Record of supervision with Tom Hartley');
    await hers.click('Preview and send');
    expect(await hers.actions()).not.toContain('Sign and send to Tom Hartley');
    await readToTheEnd(hers);
    await hers.click('Sign and send to Tom Hartley');
    await hers.shows('Signed and sent to Tom Hartley');
    await chats().tom.page.getByText('A record to read and sign').last().waitFor();
    const his = await chats().tom.card('A record to read and sign');
    await his.click('Read and sign');
    await his.shows('Part 1 of');
    expect(await his.actions()).not.toContain('Sign');
    const parts = await readToTheEnd(his);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('\n')).toContain(marks.changedNotes);
    expect(parts.at(-1)).toMatch(/Priya Raman signed an earlier text on .*; the text was changed since/);
    expect(await his.actions()).toContain('Sign');
  });

  it('files a disagreement as it stands', async () => {
    const card = await chats().tom.lastCard();
    await card.fill({
      'How do you sign?': 'I disagree',
      'Your comment, or what you disagree with': marks.disagreement,
    });
    await card.click('Sign');
    await card.shows('Signed. The record shows that you disagree');
    expect(await card.text()).toContain('The record is complete and is being filed.');
  });
}
