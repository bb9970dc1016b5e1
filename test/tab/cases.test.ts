import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startFakeServer, type FakeServer } from './support/fakeServer';
import { openTab } from './support/openTab';

jest.setTimeout(60_000);

describe('the case register in the tab', () => {
  let browser: Browser;
  let server: FakeServer;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFakeServer()]);
    ({ page } = await openTab(browser, server, { who: 'worker', path: '/tab/cases/worker-1', width: 320 }));
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).press('Enter');
  const newest = () => server.operations.at(-1);

  it('shows what is due first, each with its date and sentence', async () => {
    const first = page.getByRole('listitem').filter({ hasText: 'LCS-' }).first();
    const words = (await first.innerText()).replace(/\s+/g, ' ');
    expect(words).toMatch(/LCS-204137 Past limit Was due by 19 October 2026 Fostering: Assessment/);
    expect(words).toMatch(/the four-week limit was Monday 19 October/);
  });

  it('adds a pasted column of references by keyboard, and says what looks like a name', async () => {
    await press('Add cases');
    const field = page.getByRole('textbox', { name: 'References from the case system' });
    await field.fill('LCS-301001\nLCS-301002\nMaya Thompson');
    await press('Add to the register');
    await page.getByText('Number 3 in the list looks like a name.').waitFor();
    expect(await field.inputValue()).toContain('Maya Thompson');
    await field.fill('LCS-301001\nLCS-301002');
    await press('Add to the register');
    await page.getByText('LCS-301002').waitFor();
    expect(server.register.cases().map(({ reference }) => reference)).toEqual(
      expect.arrayContaining(['LCS-301001', 'LCS-301002']),
    );
  });

  it('says for all that are due at once that they were supervised', async () => {
    await press(/^Those that are due \(\d+\)$/);
    await press('Supervised');
    await page.getByRole('radio', { name: 'Light touch' }).press('Space');
    await page.getByText(/a light touch does not count/).waitFor();
    await page.getByRole('radio', { name: 'In full' }).press('Space');
    await press('Save in the register');
    await page.getByText('0 cases chosen').waitFor();
    expect(newest()?.input['cases']).toHaveLength(4);
    expect(server.register.view('worker').counts).toMatchObject({ past: 0, pastTarget: 0 });
  });

  it('ticks decisions as recorded in the case system', async () => {
    await page.getByRole('checkbox', { name: /^All \d+$/ }).press('Space');
    await press('Tick as recorded');
    await page.getByRole('heading', { name: 'Decisions to record in the case system' }).waitFor({
      state: 'detached',
    });
    expect(server.register.view('worker').counts.awaiting).toBe(0);
  });

  it('changes a type and closes a case', async () => {
    await press('Change type of LCS-301001');
    await page
      .getByRole('combobox', { name: 'Case type' })
      .selectOption({ label: 'Adoption Team: All cases' });
    await press('Change the type');
    await page.getByRole('listitem').filter({ hasText: 'LCS-301001' }).getByText('Adoption Team').waitFor();
    await page.getByRole('checkbox', { name: 'LCS-301001' }).press('Space');
    await press('Close');
    await page
      .getByRole('form', { name: 'Close 1 case' })
      .getByRole('button', { name: 'Close' })
      .press('Enter');
    await page.getByText('LCS-301001').waitFor({ state: 'detached' });
  });

  it('offers the cases of a case session to whoever leads it, and names the session', async () => {
    server.session.ofCases = true;
    const opened = await openTab(browser, server, {
      who: 'supervisor',
      path: '/tab/session/worker-1/session-1',
    });
    await opened.page.getByRole('heading', { name: 'Cases discussed' }).waitFor();
    await opened.page.getByRole('checkbox', { name: 'LCS-204100' }).press('Space');
    await opened.page.getByRole('button', { name: 'Supervised', exact: true }).press('Enter');
    await opened.page.getByRole('button', { name: 'Save in the register' }).press('Enter');
    await opened.page.getByText('0 cases chosen').waitFor();
    expect(newest()).toMatchObject({ name: 'superviseCases', input: { session: 'session-1' } });
    expect(opened.trouble).toEqual([]);
  });
});
