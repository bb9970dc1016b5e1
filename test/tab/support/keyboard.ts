import type { Page } from 'playwright-core';

/** What a screen reader would call the element that has the focus. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    // A whole part of the page that takes the focus when it appears holds the names of all its buttons.
    if (element?.tabIndex === -1) return '';
    const labels = [...(element?.labels ?? [])].map((label) => label.textContent).join(' ');
    return element?.getAttribute('aria-label') ?? (labels || (element?.textContent ?? ''));
  });

/** Presses Tab until what is named has the focus. Throws, saying where it went, when it never does. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await focusedName(page);
    if (here.includes(name)) return;
    passed.push(here.slice(0, 40));
  }
  throw new Error(`No way by keyboard to “${name}”, only to: ${passed.join(' · ')}`);
}

/** Whether the focus can be seen: an outline or a shadow, on the element or drawn around it, or a link's double underline. */
export const focusIsVisible = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return false;
    return [undefined, '::after'].some((part) => {
      const { outlineStyle, boxShadow, borderBlockEndColor, content, textDecorationStyle } = getComputedStyle(
        element,
        part,
      );
      const drawn = part ? content !== 'none' && borderBlockEndColor !== '' : false;
      return drawn || textDecorationStyle === 'double' || outlineStyle !== 'none' || boxShadow !== 'none';
    });
  });
