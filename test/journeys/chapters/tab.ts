import type { Page } from 'playwright-core';
import { ask, linkOf } from '../support/cards';
import { filedRecord } from '../support/filedRecord';
import { justNow, londonDay } from '../support/londonDay';
import { marks } from '../support/marks';
import { openTab } from '../support/openTab';
import { storedIn } from '../support/storedIn';
import type { Journey } from '../support/startJourney';

const firstNotes = (page: Page) =>
  page.getByRole('group', { name: 'Performance management' }).getByLabel('Notes');

/** What was saved is in the browser no longer, and nothing would stay in it. */
async function leavesNothing(page: Page): Promise<void> {
  const { window, stays } = await storedIn(page);
  expect(Object.values(marks).filter((mark) => window.includes(mark))).toEqual([]);
  expect(stays).toEqual([]);
}

/** The same, behind the card's link: written by one in the tab, signed by the other there. */
export function tab(journey: () => Journey): void {
  let link: string;

  it('keeps what is typed, also when the window is closed', async () => {
    const card = await ask(
      journey().chats.priya,
      `start tom today ${justNow(50)}`,
      /Planned with Tom Hartley/,
    );
    link = await linkOf(card, 'Open in the tab');
    const first = await openTab(journey(), 'priya', link);
    await first.page
      .getByRole('heading', { level: 1, name: 'Personal supervision with Tom Hartley' })
      .waitFor();
    await firstNotes(first.page).fill(marks.tabNotes);
    await first.page.getByLabel('Date it was held').fill(londonDay(0).iso);
    await first.page
      .getByRole('group', { name: 'When it took place' })
      .getByLabel('Length in minutes')
      .fill('90');
    await first.page
      .getByText(/^Saved at /)
      .first()
      .waitFor();
    await first.close();
    const second = await openTab(journey(), 'priya', link);
    expect(await firstNotes(second.page).inputValue()).toBe(marks.tabNotes);
    await second.close();
  });

  it('is previewed whole, signed and sent', async () => {
    const { page, close } = await openTab(journey(), 'priya', link);
    await page.getByRole('button', { name: 'Preview and send' }).click();
    await page.getByText('This is the record as it will be sent').waitFor();
    await page.getByText(marks.tabNotes).waitFor();
    await page.getByRole('button', { name: 'Sign and send' }).click();
    await page.getByRole('heading', { level: 1, name: /^Record of/ }).waitFor();
    await leavesNothing(page);
    await close();
  });

  it('is read and signed by the worker, with a comment, where the card’s link leads', async () => {
    const notice = await journey().chats.tom.card('A record to read and sign');
    const { page, close } = await openTab(journey(), 'tom', await linkOf(notice, 'Open in the tab'));
    await page.getByText(marks.tabNotes).waitFor();
    await page.getByRole('radio', { name: 'I agree, with a comment' }).check();
    await page.getByLabel('Your comment').fill(marks.tabComment);
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByText(/Tom Hartley signed on/).waitFor();
    await leavesNothing(page);
    await close();
  });

  it('is filed with the comment beside the text', async () => {
    const { tom } = journey().chats;
    await tom.page
      .locator('.ac-adaptiveCard')
      .filter({ hasText: 'Read shows the text to the two' })
      .last()
      .waitFor();
    const card = await tom.card('Read shows the text to the two');
    await card.click('Read');
    const reference = String(/SR-[0-9A-F]{8}/.exec(await card.text())?.[0]);
    const filed = filedRecord(journey().stack, 'W-1005', reference);
    expect(filed.text).toContain(marks.tabNotes);
    expect(filed.text).toContain(marks.tabComment);
    expect(filed.seal).toContain('Signature is Valid');
  });
}
