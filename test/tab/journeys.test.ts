import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { FakeServer } from './support/fakeServer';
import { startFakeServer } from './support/fakeServer';
import { focusIsVisible, tabTo } from './support/keyboard';
import { openTab } from './support/openTab';

jest.setTimeout(60_000);

const SESSION = '/tab/session/worker-1/session-1';
const RECORD = '/tab/record/worker-1/session-1/1';
const WELL = 'What has gone well since we last met?';

describe('what people do in the tab', () => {
  let browser: Browser;
  let server: FakeServer;
  let page: Page;

  const open = async (who: 'worker' | 'supervisor', path: string): Promise<Page> => {
    ({ page } = await openTab(browser, server, { who, path }));
    return page;
  };
  const done = (name: string) => server.operations.filter((operation) => operation.name === name);
  const saved = () =>
    page
      .getByText(/^Saved at /)
      .first()
      .waitFor();

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server = await startFakeServer();
  });
  afterEach(async () => {
    await page.context().close();
    await server.stop();
  });

  describe('preparing', () => {
    it('is written, previewed and shared by keyboard alone, with the focus in sight', async () => {
      await open('worker', SESSION);
      await tabTo(page, WELL);
      await page.keyboard.type('The court report was on time.');
      await tabTo(page, 'Preview what they will see');
      expect(await focusIsVisible(page)).toBe(true);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'What Priya Nair will see' }).waitFor();
      expect(server.session.reflection.shared).toBeUndefined();
      await tabTo(page, 'Share with Priya Nair');
      await page.keyboard.press('Enter');
      await page.getByText('Shared with Priya Nair', { exact: true }).waitFor();
      expect(server.session.reflection.shared).toMatchObject({ well: 'The court report was on time.' });
    });

    it('is saved as it is typed, and is there again in another window', async () => {
      await open('worker', SESSION);
      await page.getByLabel(WELL).fill('Kept');
      await saved();
      await page.reload();
      await page.locator('[data-ready] h1').waitFor();
      expect(await page.getByLabel(WELL).inputValue()).toBe('Kept');
      expect(
        await page.evaluate(() => [Object.values(sessionStorage), Object.values(localStorage)].join()),
      ).not.toContain('Kept');
    });

    it('keeps 30,000 characters as a draft, says where to shorten them, and does not share them', async () => {
      await open('worker', SESSION);
      await page.getByLabel(WELL).fill('a'.repeat(30_000));
      await saved();
      await page.getByText('shorten it by 10,000 before you share').waitFor();
      await page.getByRole('button', { name: 'Preview what they will see' }).click();
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'answer-well');
      expect(server.session.reflection.answers['well']).toHaveLength(30_000);
      expect(done('shareReflection')).toEqual([]);
    });

    it('goes when the worker deletes it, on the screen too', async () => {
      await open('worker', SESSION);
      await page.getByLabel(WELL).fill('Not for keeping');
      await saved();
      await page.getByRole('button', { name: 'Delete what I wrote' }).click();
      await page.getByRole('button', { name: 'Yes, delete them' }).click();
      await page.waitForFunction(
        () => document.querySelector<HTMLTextAreaElement>('[name=answer-well]')?.value === '',
      );
      expect(server.session.reflection.answers).toEqual({});
    });

    it('is previewed as the card that the supervisor opens in the chat', async () => {
      await open('worker', SESSION);
      await page.getByLabel(WELL).fill('It went *well* <b>today</b>');
      await page.getByRole('button', { name: 'Preview what they will see' }).click();
      await page.getByText('How it looks in the chat').click();
      const card = page.locator('.ac-adaptiveCard');
      await card.waitFor();
      expect(await card.innerText()).toContain('It went *well* <b>today</b>');
    });

    it('is shared once by two clicks in a row', async () => {
      await open('worker', SESSION);
      await page.getByLabel(WELL).fill('Once');
      await page.getByRole('button', { name: 'Preview what they will see' }).click();
      await page.getByRole('button', { name: 'Share with Priya Nair' }).dblclick();
      await page.getByText('Shared with Priya Nair', { exact: true }).waitFor();
      expect(done('shareReflection')).toHaveLength(1);
    });
  });

  describe('writing the record', () => {
    const notes = () => page.getByRole('group', { name: 'Support' }).getByLabel('Notes');

    it('is written, read through and signed over the hash that was shown', async () => {
      await open('supervisor', SESSION);
      await notes().fill('Three court dates in a week.');
      await page.getByRole('button', { name: 'Add an action' }).click();
      await page.getByRole('group', { name: 'Action 1' }).getByLabel('What was agreed').fill('A day at home');
      // A second action in which nothing is written is not part of the record.
      await page.getByRole('button', { name: 'Add an action' }).click();
      await page.getByRole('button', { name: 'Preview and send' }).click();
      await page.getByRole('heading', { name: 'This is the record as it will be sent' }).waitFor();
      const hash = await page.locator('[data-record]').getAttribute('data-record');
      await page.getByRole('button', { name: 'Sign and send' }).dblclick();
      await page.getByRole('heading', { name: 'Record of 3 November 2026' }).waitFor();
      expect(done('sendRecord').map(({ input }) => [input['hash'], input['sign']])).toEqual([[hash, true]]);
      expect(server.session.draft.actions.map(({ text }) => text)).toEqual(['A day at home']);
      expect(page.url()).toContain(RECORD);
    });

    it('shows both texts where it was changed in two places, and saves the one that is chosen', async () => {
      await open('supervisor', SESSION);
      const { draft } = server.session;
      draft.headings['support'] = { notes: 'From the chat', decisions: '' };
      draft.version += 1;
      await notes().fill('From this window');
      const choice = page.getByRole('group', { name: 'Notes: Support: changed in two places' });
      await choice.getByText('From the chat').waitFor();
      await choice.getByText('From this window').waitFor();
      expect(server.session.draft.headings['support']?.notes).toBe('From the chat');
      await choice.getByRole('button', { name: 'Keep what I wrote here' }).click();
      await saved();
      await page.waitForFunction(() => document.querySelector('[data-save="still"]') !== null);
      expect(server.session.draft.headings['support']?.notes).toBe('From this window');
    });

    it('keeps what is typed while the connection is lost, and saves it when that is back', async () => {
      await open('supervisor', SESSION);
      await page.context().setOffline(true);
      await notes().fill('Typed in a tunnel');
      await page.getByText("You're not connected. What you typed is kept").first().waitFor();
      await page.context().setOffline(false);
      await saved();
      await page.waitForFunction(() => document.querySelector('[data-save="still"]') !== null);
      expect(server.session.draft.headings['support']?.notes).toBe('Typed in a tunnel');
    });
  });

  it('voids no signature unasked: a record that is out for signature opens for writing only by a choice', async () => {
    Object.assign(server.session, { sent: true, state: 'sent' });
    await open('supervisor', SESSION);
    await page.getByText('The record is out for signature').waitFor();
    expect(await page.getByLabel('Notes').count()).toBe(0);
    await page.getByRole('button', { name: 'Change the text' }).click();
    await page.getByRole('group', { name: 'Support' }).getByLabel('Notes').waitFor();
    expect(done('saveRecord')).toEqual([]);
  });

  describe('signing', () => {
    beforeEach(() => {
      Object.assign(server.session, { sent: true, state: 'sent' });
    });

    it('comes after the whole text, by keyboard alone', async () => {
      await open('worker', RECORD);
      const order = await page.evaluate(() => {
        const text = document.querySelector('[data-record]');
        const sign = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Sign',
        );
        return text && sign ? text.compareDocumentPosition(sign) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
      });
      expect(order).not.toBe(0);
      await tabTo(page, 'I agree');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await tabTo(page, 'What you see differently');
      await page.keyboard.type('The rota is the cause.');
      await tabTo(page, 'Sign');
      await page.keyboard.press('Enter');
      await page.getByText(/^Amara Osei signed on/).waitFor();
      expect(done('signRecord')[0]?.input).toMatchObject({
        stance: 'disagree',
        text: 'The rota is the cause.',
      });
    });

    it('signs once by two clicks in a row', async () => {
      await open('worker', RECORD);
      await page.getByLabel('I agree', { exact: true }).check();
      await page.getByRole('button', { name: 'Sign', exact: true }).dblclick();
      await page.getByText(/^Amara Osei signed on/).waitFor();
      expect(done('signRecord')).toHaveLength(1);
    });

    it('asks for words where a comment was chosen and none written', async () => {
      await open('worker', RECORD);
      await page.getByLabel('I agree, with a comment').check();
      await page.getByRole('button', { name: 'Sign', exact: true }).click();
      await page.getByText('Write a few words.').waitFor();
      expect(done('signRecord')).toEqual([]);
    });

    it('does not sign a text that was changed while it was read, and shows the new one', async () => {
      await open('worker', RECORD);
      server.session.draft.headings['support'] = { notes: 'Changed meanwhile', decisions: '' };
      await page.getByLabel('I agree', { exact: true }).check();
      await page.getByRole('button', { name: 'Sign', exact: true }).click();
      await page.getByRole('alert').getByText('It was changed meanwhile').waitFor();
      expect(server.session.signatures).toEqual([]);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('Changed meanwhile').first().waitFor();
    });

    it('lets the worker ask for a change instead', async () => {
      await open('worker', RECORD);
      await page.getByRole('button', { name: 'Ask for a change instead' }).click();
      await page.getByLabel('What should be changed?').fill('The date of the training.');
      await page.getByRole('button', { name: 'Ask Priya Nair' }).click();
      await page.getByText('The date of the training.').waitFor();
      expect(server.session.signatures).toEqual([]);
    });
  });

  it('keeps a form that was sent without a connection, and says when it can be sent again', async () => {
    await open('supervisor', '/tab/people');
    await page.getByRole('button', { name: 'Plan a session' }).first().click();
    const form = page.locator('form').first();
    await form.getByLabel('Date').fill('2027-02-03');
    await form.getByLabel('Time').fill('14:00');
    const alert = page.getByRole('alert');
    const send = form.getByRole('button', { name: 'Plan a session' });
    await page.context().setOffline(true);
    await send.click();
    await alert.getByText("You're not connected").waitFor();
    expect(await alert.textContent()).toBe(
      "You're not connected What you typed is kept. Try again when the connection is back. ",
    );
    await page.context().setOffline(false);
    await alert.getByText('The connection is back').waitFor();
    expect(done('startSession')).toEqual([]);
    await send.click();
    await page.getByRole('status').getByText('Done: startSession.').waitFor({ state: 'attached' });
    expect(done('startSession')).toHaveLength(1);
  });

  describe('where a page is opened for the first time without a connection', () => {
    const learning = () => page.getByRole('heading', { name: 'My learning log', level: 1 });
    const openLearning = () =>
      page.evaluate(() => {
        history.pushState(null, '', '/tab/learning');
        dispatchEvent(new PopStateEvent('popstate'));
      });

    it('says so, and shows the page when the connection is back', async () => {
      await open('worker', '/tab/');
      await page.context().setOffline(true);
      await openLearning();
      await page.getByText("You're not connected. What you typed is kept").first().waitFor();
      await page.context().setOffline(false);
      await learning().waitFor();
    });

    it('offers to load the tab anew where the server is there and the script is not', async () => {
      await open('worker', '/tab/');
      await page.route('**/LearningPage-*', (route) => route.fulfill({ status: 404 }));
      await openLearning();
      await page.getByRole('alert').getByText('This part could not be loaded').waitFor();
      await page.getByRole('heading', { name: 'This page cannot be shown', level: 1 }).waitFor();
      await page.unroute('**/LearningPage-*');
      await page.getByRole('button', { name: 'Try again' }).click();
      await learning().waitFor();
    });
  });

  describe('checking a document', () => {
    const choose = (name: string, size: number) =>
      page
        .getByLabel('PDF of a record')
        .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.alloc(size, '%') });

    it('says by keyboard alone what is missing, and what was found of which file', async () => {
      await open('worker', '/tab/verify');
      await tabTo(page, 'Check this document');
      await page.keyboard.press('Enter');
      await page.getByText('Choose a PDF first.').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
      await choose('record.pdf', 9);
      await tabTo(page, 'Check this document');
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Yes, it is' }).getByText('record.pdf').waitFor();
    });

    it('says nothing of a file any more once another is chosen', async () => {
      await open('worker', '/tab/verify');
      await choose('record.pdf', 9);
      await page.getByRole('button', { name: 'Check this document' }).click();
      await page.getByRole('heading', { name: 'Yes, it is' }).waitFor();
      await choose('letter.pdf', 0);
      expect(await page.getByRole('heading', { name: 'Yes, it is' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Check this document' }).click();
      await page.getByText('This file is empty.').waitFor();
    });

    it('does not send a file that is too large to be one', async () => {
      await open('worker', '/tab/verify');
      await choose('film.pdf', 1_400_001);
      await page.getByRole('button', { name: 'Check this document' }).click();
      await page.getByText('This file is larger than 1.4 MB').waitFor();
    });
  });

  it('marks an action stuck with why', async () => {
    await open('worker', '/tab/');
    await page.getByRole('button', { name: 'Stuck', exact: true }).click();
    await page.getByLabel('What is in the way?').fill('No places until spring');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('No places until spring').waitFor();
    expect(done('markAction')[0]?.input).toMatchObject({ state: 'stuck', why: 'No places until spring' });
  });

  it('moves a session with whose need it was and a reason, and says what is missing', async () => {
    await open('supervisor', SESSION);
    await page.getByRole('button', { name: 'Move it' }).click();
    await page.getByRole('form').getByLabel('Date').fill('2026-11-05');
    await page.getByRole('button', { name: 'Move the session' }).click();
    await page.getByText('Say whose need it was.').waitFor();
    await page.getByLabel("The worker's").check();
    await page.getByRole('combobox').selectOption('court');
    await page.getByRole('button', { name: 'Move the session' }).click();
    await page.getByRole('button', { name: 'Move it' }).waitFor();
    expect(done('moveSession')[0]?.input).toMatchObject({ whose: 'worker', reason: 'court', minutes: 90 });
    expect(Date.parse(String(done('moveSession')[0]?.input['plannedAt']))).toBe(
      Date.parse('2026-11-05T14:00:00Z'),
    );
  });
});
