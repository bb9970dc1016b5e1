import type { Card, ChatWindow } from '../../support/playground';

const everyCard = '.ac-adaptiveCard';

/** Types a line and gives the card that answers it, told by its text: other messages may come meanwhile. */
export async function ask(chat: ChatWindow, line: string, answer: RegExp): Promise<Card> {
  const before = await chat.page.locator(everyCard).count();
  await chat.say(line);
  await chat.page.waitForFunction(
    ([selector, from, text]) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .slice(from)
        .some((card) => new RegExp(text).test(card.innerText)),
    [everyCard, before, answer.source] as const,
  );
  return chat.card(answer);
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
