import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { aGroup } from './support/groupViews';
import type { FakeServer } from './support/fakeServer';
import { startFakeServer } from './support/fakeServer';
import { focusIsVisible, tabTo } from './support/keyboard';
import { openIn, signedIn } from './support/openTab';

jest.setTimeout(60_000);

const TEAM = '/tab/team/team-1';
const PAIRING = '/tab/pairing/team-1/worker-1/personal';

describe('what a manager does in the tab', () => {
  let browser: Browser;
  let server: FakeServer;
  let page: Page;

  const open = async (path: string, width?: number): Promise<Page> => {
    const context = browser.contexts()[0] ?? (await signedIn(browser, 'manager'));
    ({ page } = await openIn(context, server, { path, width }));
    return page;
  };
  const names = () => page.getByRole('rowheader').allTextContents();
  const said = (words: string | RegExp) => page.getByRole('status').getByText(words).waitFor();

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFakeServer()]);
  });
  afterAll(() => Promise.all([browser.close(), server.stop()]));
  afterEach(() => page.close());

  it('sorts and filters a team by keyboard alone, is told what came of it, and finds it in the address', async () => {
    await open(TEAM);
    await tabTo(page, 'Filter: How it stands');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemcheckbox', { name: 'Past limit' }).waitFor();
    await page.keyboard.type('past');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.waitForURL(/state=past/);
    await said(/^1 of 5 rows shown/);
    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    await page.getByRole('columnheader', { name: 'Worker' }).getByRole('button').press('Enter');
    await page.waitForURL(/sort=worker/);
    expect((await names()).map((name) => name.split(' ')[0])).toEqual([
      expect.stringContaining('Amara'),
      expect.stringContaining('Ifan'),
      expect.stringContaining('Leah'),
      expect.stringContaining('Maryam'),
      expect.stringContaining('Tom'),
    ]);
    expect(await focusIsVisible(page)).toBe(true);
    expect(await page.getByRole('columnheader', { name: 'Worker' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
  });

  it('opens a view from its address', async () => {
    await open('/tab/team/team-1?sort=-worker&state=pastLimit,paused&columns=state');
    await page.getByText('2 of 5 rows shown').waitFor();
    expect(await page.getByRole('columnheader').allTextContents()).toEqual(['Worker', 'How it stands']);
    expect((await names())[0]).toContain('Tom');
  });

  it('reads a year in one sentence', async () => {
    await open(TEAM);
    const year = page.getByRole('img', { name: /^Over 12 months: / }).first();
    expect(await year.getAttribute('aria-label')).toBe(
      'Over 12 months: 6 held, 1 held after a move, 1 cancelled, 2 paused, 1 held, write-up awaited, 1 planned. Moved: Court. Cancelled: Sickness.',
    );
  });

  it('downloads a table from the menu, under the name that the server gives it', async () => {
    await open(TEAM);
    await page.getByRole('button', { name: 'Export' }).press('Enter');
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'CSV file, for other programs' }).press('Enter');
    expect((await download).suggestedFilename()).toBe('Supervision Siân’s team 2026-11-02.csv');
    expect(await readFile(await (await download).path(), 'utf8')).toContain('Worker');
    await said('Downloaded: Supervision Siân’s team 2026-11-02.csv');
  });

  it('draws the rows in sight of 600 teams, each with its place among them, and the last after scrolling', async () => {
    await open('/tab/overview/directorate?by=teams');
    const table = page.getByRole('table', { name: 'Every team' });
    expect(await table.getAttribute('aria-rowcount')).toBe('601');
    expect(await table.getByRole('row').count()).toBeLessThan(60);
    await page
      .getByRole('group', { name: 'Every team' })
      .evaluate((place) => place.scrollTo(0, place.scrollHeight));
    await table.getByRole('link', { name: 'Team 600' }).waitFor();
    const last = table.getByRole('row').filter({ hasText: 'Team 600' });
    expect(await last.getAttribute('aria-rowindex')).toBe('601');
  });

  it('draws each chart for the width that the window has now', async () => {
    await open('/tab/overview/service.fs');
    const fits = (least: number) =>
      page.waitForFunction((width) => {
        const drawn = [...document.querySelectorAll('[class*="fui-cart__root"] svg')];
        const wide = drawn.map((svg) => svg.getBoundingClientRect().width).filter((each) => each > 100);
        return wide.length > 1 && wide.every((each) => each > width && each < innerWidth);
      }, least);
    await fits(400);
    await page.setViewportSize({ width: 320, height: 900 });
    await fits(200);
    await page.setViewportSize({ width: 1280, height: 900 });
    await fits(400);
  });

  it('shows what a figure counts and its rule, and each chart as a table', async () => {
    await open('/tab/overview/service.fs');
    await page.getByRole('button', { name: 'What counts: Agreements current' }).press('Enter');
    await page.getByText('Rule: Luton supervision framework, rule 18').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Held as planned and signed in time.*table/ }).press('Enter');
    const table = page.getByRole('table', { name: 'Held as planned and signed in time, by month' });
    expect(await table.getByRole('row').count()).toBe(13);
  });

  it('draws a file to be examined, and shows the seed of what was drawn (DOMAIN.md rules 64 to 66)', async () => {
    await open('/tab/overview/service.fs');
    await page.getByRole('link', { name: 'Draw a file to examine' }).press('Enter');
    await page.getByText('Seed of the draw: 5b0c2a86').waitFor();
    const before = server.operations.length;
    await page.getByRole('button', { name: 'Draw a file' }).press('Enter');
    await page.getByText('Choose a supervisor.', { exact: true }).waitFor();
    expect(server.operations).toHaveLength(before);
    await page.getByLabel('From whose workload').selectOption({ label: 'Priya Nair' });
    await page.getByRole('button', { name: 'Draw a file' }).press('Enter');
    await said('Done: drawSample.');
    expect(server.operations.at(-1)).toMatchObject({
      name: 'drawSample',
      who: 'manager',
      input: { supervisor: 'supervisor-1', auditor: 'manager-1', schedule: 'monthly' },
    });
  });

  it('changes who belongs to a group that one facilitates, and says at once where nothing was changed', async () => {
    await open('/tab/', 320);
    await page.getByRole('button', { name: /^Change who belongs/ }).press('Enter');
    const before = server.operations.length;
    await page.getByRole('button', { name: 'Save who belongs' }).press('Enter');
    await page.getByText('Nobody was added or taken off yet.').waitFor();
    expect(server.operations).toHaveLength(before);
    const [member] = aGroup(true).members;
    await page.getByRole('checkbox', { name: new RegExp(member?.name ?? '') }).press('Space');
    await page.getByRole('button', { name: 'Save who belongs' }).press('Enter');
    await said('Done: changeMembers.');
    expect(server.operations.at(-1)).toMatchObject({
      name: 'changeMembers',
      input: { join: [], leave: [member?.id] },
    });
  });

  it('chooses exactly the person whose name is clicked when a group is formed', async () => {
    await open('/tab/group', 320);
    await page.getByText('Amir Khan').click();
    await page.getByText('Lena Fox').click();
    await page.getByText('2 people chosen').waitFor();
    for (const [name, on] of [
      [/^Amir Khan/, true],
      [/^Siân/, false],
      [/^Lena Fox/, true],
    ] as const)
      expect(await page.getByRole('checkbox', { name }).isChecked()).toBe(on);
  });

  it('says which questions of an examination have no answer, and leads back to each (rule 69)', async () => {
    await open('/tab/audit/worker-1/audit-1', 320);
    await page.getByRole('button', { name: 'Preview and complete' }).press('Enter');
    const left = page.getByRole('alert').filter({ hasText: 'Some questions have no answer yet' });
    await left.waitFor();
    expect(await left.getByRole('button').allTextContents()).toEqual([
      'How far does the record show reflection?',
      'Which part shows supervision at its best?',
    ]);
    expect(await page.getByRole('button', { name: 'Sign and complete' }).count()).toBe(0);
    await left.getByRole('button', { name: /at its best/ }).press('Enter');
    const written = page.getByLabel('Which part shows supervision at its best?');
    await page.getByText('Write an answer. Where there is nothing to say, write so.').waitFor();
    expect(await written.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByText('Choose an answer, or “Does not apply”.').waitFor();
    const scale = page.getByRole('radiogroup', { name: /How far does the record/ });
    await scale.getByRole('radio', { name: 'Does not apply' }).press('Space');
    await page.getByText('Choose an answer, or “Does not apply”.').waitFor({ state: 'detached' });
  });

  it('plans a missing session from the pairing’s page', async () => {
    await open(PAIRING);
    await page.getByRole('button', { name: 'Plan a session' }).press('Enter');
    await page.getByLabel('Date').fill('2026-12-01');
    await page.getByRole('button', { name: 'Plan', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Plan', exact: true }).waitFor({ state: 'detached' });
    expect(server.operations.at(-1)).toMatchObject({
      name: 'planForPair',
      who: 'manager',
      input: { worker: 'worker-1', supervisor: 'supervisor-1', kind: 'personal' },
    });
  });

  it('says on the page what was done, for the facts follow later', async () => {
    await open(PAIRING);
    await page.getByRole('button', { name: 'Ask the supervisor to look' }).press('Enter');
    await page.getByRole('button', { name: 'Send the message' }).press('Enter');
    await page.getByRole('main').getByText('Done: nudge.').waitFor();
  });

  it('says at the field what is missing before anything is sent', async () => {
    await open(PAIRING, 320);
    const before = server.operations.length;
    await page.getByRole('button', { name: 'Pause the clock' }).press('Enter');
    await page.getByRole('button', { name: 'Pause', exact: true }).press('Enter');
    await page.getByText('Enter a date.').waitFor();
    await page.getByText('Choose from the list.').waitFor();
    expect(server.operations).toHaveLength(before);
  });

  it('shows on a phone how each stands, and the other facts on demand', async () => {
    await open(TEAM, 320);
    const card = page
      .getByRole('list', { name: 'Supervision of each worker, by function' })
      .getByRole('listitem')
      .first();
    await card.getByText('How it stands').waitFor();
    expect(await card.getByText('Agreement').isVisible()).toBe(false);
    await card.locator('summary').press('Enter');
    await card.getByText('Agreement').waitFor();
  });

  it('says on paper that somebody is away, and not why, whoever prints it', async () => {
    await open(TEAM);
    await page.getByText('Paused since 1 September (sickness)').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Paused since 1 September, so').waitFor();
    expect(await page.getByText('sickness').count()).toBe(0);
  });

  it('says on a page of its own that there is nothing for this person, and where to go on', async () => {
    await open('/tab/team/another');
    await page.getByRole('heading', { name: 'This page cannot be shown', level: 1 }).waitFor();
    await page.getByText('There is no such session, or it is not yours.').waitFor();
    await page.getByRole('link', { name: 'Go to my supervision' }).waitFor();
  });

  it('opens the widest overview that somebody may see', async () => {
    await open('/tab/overview');
    await page.getByRole('heading', { name: /^Children’s services: overview/, level: 1 }).waitFor();
  });

  it('asks to be let into a file, and says since when where that waits already', async () => {
    await open('/tab/file/worker-2');
    await page.getByRole('textbox', { name: 'Why do you need it?' }).waitFor();
    await open('/tab/file/worker-3');
    await page.getByText('You asked to be let in on 2 November 2026, and nobody has answered yet.').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  });

  it('says under a heading that there is no such file for whoever cannot ask for it either', async () => {
    await open('/tab/file/worker-4');
    await page.getByRole('heading', { level: 1, name: 'Records of others' }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  });

  it('opens a pack for an inspection with a reason, and not without', async () => {
    await open('/tab/inspection');
    await page.getByRole('button', { name: 'Open the pack' }).press('Enter');
    await page.getByText('Give your reason in a few words.').waitFor();
    await page.getByLabel('Your reason').fill('Inspection of November 2026');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Open the pack' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^records-directorate-.*\.zip$/);
    await said('The pack is downloaded.');
  });
});
