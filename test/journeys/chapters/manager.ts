import type { MineView } from '../../../bot/supervision/views';
import { apiAs } from '../support/apiAs';
import { londonDay } from '../support/londonDay';
import { marks } from '../support/marks';
import { openTab, type Tab } from '../support/openTab';
import type { Journey } from '../support/startJourney';

/** What a team manager sees: the facts, and nothing that anybody wrote. */
export function manager(journey: () => Journey): void {
  let seen: Tab;

  it('sees for each worker who provides it, when, what is due and why', async () => {
    seen = await openTab(journey(), 'morag', `${journey().stack.urls.tab}/team/north`);
    const row = seen.page
      .getByRole('row')
      .filter({ hasText: 'Tom Hartley' })
      .filter({ hasText: 'Personal supervision' });
    await row.getByText(`Held today, ${londonDay(0).short}`).waitFor();
    const text = (await row.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('Personal supervision Priya Raman');
    expect(text).toContain('On track Held today');
    expect(text).toMatch(new RegExp(`${londonDay(0).short} \\d{4} ${londonDay(3).short} \\d{4} Target`));
    expect(text).toMatch(/Signed \d+ \w+ \d{4} None awaited \d+, oldest \d+ days/);
    const overdue = await seen.page
      .getByRole('row')
      .filter({ hasText: 'W-1004' })
      .filter({ hasText: 'Past limit' })
      .innerText();
    expect(overdue).toMatch(/the six-week limit was/);
  });

  it('sees those whom they supervise as their supervisor', async () => {
    await seen.page.getByRole('link', { name: 'My team' }).click();
    await seen.page.getByRole('heading', { name: 'My team' }).waitFor();
    await seen.page.getByRole('button', { name: 'Plan a session with Priya Raman' }).waitFor();
  });

  it('is sent nothing that anybody wrote, whatever address is asked for', async () => {
    const [tom, morag] = await Promise.all([apiAs(journey(), 'tom'), apiAs(journey(), 'morag')]);
    const { records, next } = (await tom.get('/api/mine')).json as unknown as MineView;
    const refs = [...records, ...next].map(({ ref }) => `${ref.worker}/${ref.session}`);
    const asked = refs.flatMap((ref) => [`/api/sessions/${ref}`, `/api/records/${ref}/1`]);
    const refused = await Promise.all(asked.map((path) => morag.get(path)));
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([404]));
    const team = await morag.get('/api/teams/north');
    expect(team.status).toBe(200);
    const everything = [...seen.answers, team.text, ...refused.map(({ text }) => text)].join('\n');
    for (const mark of Object.values(marks)) expect(everything).not.toContain(mark);
    expect(everything).not.toMatch(/disagree(?!d\b)[sd]/i);
    await seen.close();
  });
}
