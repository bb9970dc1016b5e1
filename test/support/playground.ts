import type { Browser, Locator, Page, Response } from 'playwright-core';
import { closeCalendar, fillInput, type InputValue } from './cardInputs';

/**
 * One person's chat window in the Microsoft 365 Agents Playground, driven as a person would: what is typed,
 * what is clicked, what can be read. Each step waits for the window itself, so no story needs a pause.
 */
export interface ChatWindow {
  page: Page;
  /** Types a message and sends it; resolves when the app has taken it. */
  say(text: string): Promise<void>;
  /** The same with the app named first (`@Supervision`), as it must be in a group chat. */
  sayToApp(text: string): Promise<void>;
  /** The newest card that shows this text, once it is there. */
  card(text: string | RegExp): Promise<Card>;
  /** The newest card of all, once there is one. */
  lastCard(): Promise<Card>;
  /** Waits until the conversation shows this text, in a message or a card. */
  sees(text: string | RegExp): Promise<void>;
  /** Everything the conversation shows now. */
  text(): Promise<string>;
  /** Changes to the personal chat or, by its name, to the group chat. */
  openChat(name: string): Promise<void>;
  close(): Promise<void>;
}

/** One adaptive card in a window. It keeps meaning the same place when an answer replaces the card there. */
export interface Card {
  locator: Locator;
  text(): Promise<string>;
  /** Fills inputs by their label: text, number, date (ISO), time (24 hours), choices by title, toggles. */
  fill(values: Record<string, InputValue>): Promise<void>;
  /** Clicks an action by its title; resolves when the app has answered it. */
  click(title: string): Promise<void>;
  /** The titles of its actions, in order. */
  actions(): Promise<string[]>;
  /** Waits until this place shows the text, for instance in the card that replaces it. */
  shows(text: string | RegExp): Promise<void>;
}

/** How a window is opened; a desktop's size where absent. */
export interface WindowOptions {
  width?: number;
  height?: number;
}

const cardSelector = '.ac-adaptiveCard';

/** The chat that a window shows first. */
const PERSONAL_CHAT = 'Personal Chat';

/** Opens a person's window and waits until it can be typed in. Nothing beyond this machine is reached. */
export async function openChatWindow(
  browser: Browser,
  url: string,
  options: WindowOptions = {},
): Promise<ChatWindow> {
  const { width = 1280, height = 1000 } = options;
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  await page.route(isElsewhere, (route) => route.abort());
  await page.goto(url);
  await messageBox(page).waitFor();
  await hideLogPanel(page);
  return chatWindow(page);
}

function chatWindow(page: Page): ChatWindow {
  const newest = async (found: Locator) => {
    await found.last().waitFor();
    return pinned(page, found.last());
  };
  return {
    page,
    say: (text) => say(page, text),
    sayToApp: async (text) => {
      await nameTheApp(page);
      await say(page, text);
    },
    card: (text) => newest(page.locator(cardSelector).filter({ hasText: text })),
    lastCard: () => newest(page.locator(cardSelector)),
    sees: (text) => page.getByText(text).last().waitFor(),
    text: () => page.locator('#root').innerText(),
    openChat: chatOpener(page),
    close: () => page.close(),
  };
}

/** A chat that is opened again draws its messages one after the other; it is open when all its cards are back. */
function chatOpener(page: Page): ChatWindow['openChat'] {
  const cards = page.locator(cardSelector);
  const left = new Map<string, number>();
  let current = PERSONAL_CHAT;
  return async (name) => {
    left.set(current, await cards.count());
    current = name;
    await page.getByRole('treeitem', { name }).click();
    const there = left.get(name) ?? 0;
    if (there > 0) await cards.nth(there - 1).waitFor();
  };
}

async function say(page: Page, text: string): Promise<void> {
  await messageBox(page).click();
  await page.keyboard.insertText(text);
  const taken = page.waitForResponse((response) => /\/conversations\/.*\/messages$/.test(response.url()));
  await page.getByRole('button', { name: 'Send Message' }).click();
  await taken;
}

async function nameTheApp(page: Page): Promise<void> {
  await messageBox(page).click();
  await page.keyboard.type('@Sup');
  await page.getByRole('menuitem', { name: 'Supervision' }).click();
}

// Counted from the top: an answer replaces a card where it is, and newer ones come below it.
async function pinned(page: Page, found: Locator): Promise<Card> {
  const position = await found.evaluate(
    (element, selector) => [...document.querySelectorAll(selector)].indexOf(element),
    cardSelector,
  );
  const locator = page.locator(cardSelector).nth(position);
  return {
    locator,
    text: () => locator.innerText(),
    fill: async (values) => {
      for (const [label, value] of Object.entries(values)) await fillInput(locator, label, value);
    },
    click: (title) => click(page, locator, title),
    actions: () => locator.locator('.ac-pushButton-content').allInnerTexts(),
    shows: (text) => locator.filter({ hasText: text }).waitFor(),
  };
}

// The answer to the click is awaited, and where it is a card, that the window has drawn it.
async function click(page: Page, card: Locator, title: string): Promise<void> {
  const before = await card.innerText();
  await closeCalendar(page);
  const [answer] = await Promise.all([
    page.waitForResponse(isAnswer),
    card.getByRole('button', { name: title, exact: true }).click(),
  ]).catch(async (error: unknown) => {
    throw new Error(`“${title}” had no answer; the card shows:\n${await card.innerText()}`, { cause: error });
  });
  if (await isCard(answer)) await drawnAnew(page, card, before);
}

function isAnswer(response: Response): boolean {
  const { pathname } = new URL(response.url());
  return response.request().method() === 'POST' && /\/(invoke|messages|activities)$/.test(pathname);
}

async function isCard(answer: Response): Promise<boolean> {
  return (await answer.text().catch(() => '')).includes('application/vnd.microsoft.card.adaptive');
}

/** Some answers are the very card that was there: those are waited for no longer than drawing ever takes. */
async function drawnAnew(page: Page, card: Locator, before: string): Promise<void> {
  const seen = { card: await card.elementHandle(), before };
  await page
    .waitForFunction(({ card: shown, before: was }) => (shown as HTMLElement).innerText !== was, seen, {
      timeout: 2_000,
    })
    .catch(() => undefined);
}

function messageBox(page: Page): Locator {
  return page.locator('[contenteditable="true"][role="textbox"]').last();
}

async function hideLogPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hide log panel' }).click();
}

function isElsewhere(url: URL): boolean {
  return !['localhost', '127.0.0.1'].includes(url.hostname);
}
