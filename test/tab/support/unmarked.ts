import type { Page } from 'playwright-core';

/** Names of days and months, halves of the day: dates are data. */
const DATES =
  /\b((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|\d+(\.\d+)?[ap]m|\d+)\b/gi;

/** How Fluent's charts describe themselves to a screen reader; the library offers no other words. */
const CHARTS =
  /\b(Vertical bar chart with \d+ stacked bars|Line chart with \d+ lines|The [XY] axis displays (values|categories)|line \d+ of \d+ with \d+ data points|Legends)\b/g;

/** What a page says that stands in no file of sentences and came from no answer of the server, each once. */
export async function unmarked(page: Page, data: readonly string[]): Promise<string[]> {
  const known = [...new Set(data)].filter((each) => each.length > 1).sort((a, b) => b.length - a.length);
  const said = await page.evaluate(() => {
    const attributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      // The one sentence for a browser without scripts has to stand in the page itself.
      if (!node.parentElement?.closest('noscript, script, style')) texts.push(node.textContent ?? '');
    for (const element of document.body.querySelectorAll('*'))
      for (const name of attributes) texts.push(element.getAttribute(name) ?? '');
    return texts;
  });
  return [...new Set(said.filter((each) => /[a-z]{2}/i.test(rest(each, known))))];
}

function rest(text: string, known: readonly string[]): string {
  const unbracketed = withoutMarked(text).replace(CHARTS, ' ');
  return known.reduce((left, each) => left.replaceAll(each, ' '), unbracketed).replace(DATES, ' ');
}

/** Sentences stand in sentences: the innermost go first. */
function withoutMarked(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return less === text ? text : withoutMarked(less);
}
