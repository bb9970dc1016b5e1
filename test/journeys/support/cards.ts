import type { Card, ChatWindow } from '../../support/playground';

/** Types a line and gives the card that answers it. */
export async function ask(chat: ChatWindow, line: string): Promise<Card> {
  const cards = chat.page.locator('.ac-adaptiveCard');
  const before = await cards.count();
  await chat.say(line);
  await cards.nth(before).waitFor();
  return chat.lastCard();
}

/** Presses the button for the next part until the last; gives the text of each part on the way. */
export async function readToTheEnd(card: Card): Promise<string[]> {
  const parts = [await card.text()];
  while ((await card.actions()).includes('Next part')) {
    await card.click('Next part');
    await card.shows(`Part ${String(parts.length + 1)} of`);
    parts.push(await card.text());
  }
  return parts;
}

/** The address that a card's link leads to. */
export async function linkOf(card: Card, title: string): Promise<string> {
  const link = card.locator.getByRole('link', { name: title, exact: true });
  return String(await link.getAttribute('title'));
}

/** What stands in one of a card's longer inputs, by its label. */
export function written(card: Card, label: string): Promise<string> {
  return card.locator.getByRole('textbox', { name: label }).inputValue();
}
