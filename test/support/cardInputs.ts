import type { Locator, Page } from 'playwright-core';

/** What can be put into a card's input: text, a date, a time or a choice; several choices; a toggle. */
export type InputValue = string | number | boolean | readonly string[];

/** How each kind of input, told by its role, takes a value. */
const ways: Record<string, (input: Locator, value: InputValue) => Promise<void>> = {
  textbox: (input, value) => input.fill(String(value)),
  spinbutton: (input, value) => input.fill(String(value)),
  checkbox: (input, value) => input.setChecked(value === true),
  radiogroup: (input, value) => input.getByRole('radio', { name: String(value), exact: true }).check(),
  dialog: typeAndLeave,
  time: typeAndLeave,
  combobox: choose,
};

/** Fills the input with this label; "Where *" and "Where" are the same. Throws when the card has none. */
export async function fillInput(card: Locator, label: string, value: InputValue): Promise<void> {
  const input = inputLabelled(card, label);
  await input.waitFor({ state: 'attached' });
  const kind = await input.evaluate(kindOf);
  const way = ways[kind];
  if (!way) throw new Error(`The input "${label}" is of a kind that the driver does not know: ${kind}`);
  await way(input, value);
}

function inputLabelled(card: Locator, label: string): Locator {
  const name = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  const roles = ['textbox', 'spinbutton', 'combobox', 'checkbox', 'radiogroup'] as const;
  const [first, ...rest] = roles.map((role) => card.getByRole(role, { name }));
  if (!first) throw new Error('No roles to look for.');
  return rest.reduce((found, next) => found.or(next), first).first();
}

// Runs in the page: the role, or for a combobox what it opens.
function kindOf(element: Element): string {
  const role =
    element.getAttribute('role') ?? (element.getAttribute('type') === 'checkbox' ? 'checkbox' : 'textbox');
  if (role !== 'combobox') return role;
  if (element.getAttribute('aria-haspopup') === 'dialog') return 'dialog';
  return element.className.includes('TimePicker') ? 'time' : 'combobox';
}

// Date and time pickers read what was typed when the focus moves on.
async function typeAndLeave(input: Locator, value: InputValue): Promise<void> {
  const page = input.page();
  await input.fill(String(value));
  await page.keyboard.press('Tab');
  await closeCalendar(page);
}

/** A calendar that opened meanwhile hides the rest of the page from whoever looks by role, and Escape closes it. */
export async function closeCalendar(page: Page): Promise<void> {
  const calendar = page.getByRole('dialog');
  if (!(await calendar.isVisible())) return;
  await page.keyboard.press('Escape');
  await calendar.waitFor({ state: 'hidden' });
}

async function choose(input: Locator, value: InputValue): Promise<void> {
  const titles = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  await input.click();
  for (const title of titles) {
    await input.page().getByRole('option', { name: title, exact: true }).or(menuItem(input, title)).click();
  }
  if (Array.isArray(value)) await input.press('Escape');
  else await shows(input, String(value));
}

/** Waits until a list of choices shows the one that was made; a form that is sent before would lack it. */
async function shows(input: Locator, title: string): Promise<void> {
  await input
    .page()
    .waitForFunction(
      ([element, words]) =>
        ((element as HTMLInputElement).value || (element as HTMLElement).innerText || '').includes(words),
      [await input.elementHandle(), title] as const,
    );
}

// Choices of a multiple choice are offered as menu items.
function menuItem(input: Locator, title: string): Locator {
  return input.page().getByRole('menuitemcheckbox', { name: title, exact: true });
}
