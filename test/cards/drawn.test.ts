import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { everyCard } from './support/everyCard';
import { cardPage, drawCard, drawCards, themes } from './support/renderCards';
import { ctx } from './support/cardContext';
import { makeRecord } from './support/makeRecord';
import { makeView } from './support/makeView';
import { written, type Written } from './support/written';
import { recordPart } from '../../bot/chat/cards/recordPart';
import { reflectionPreview } from '../../bot/chat/cards/reflectionPreview';

let browser: Browser;
const pages: Page[] = [];
const opened = async (theme: (typeof themes)[number], width: number) => {
  const page = await cardPage(browser, theme, width);
  pages.push(page);
  return page;
};

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
});
afterAll(() => browser.close());

describe.each(themes)('drawn by the adaptivecards library in the %s theme', (theme) => {
  it('no card gives it anything to complain of, nor is wider than a phone', async () => {
    const page = await opened(theme, 320);
    for (const { name, card } of everyCard()) {
      const complaints = await drawCard(page, card, theme);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - 320);
      expect({ name, complaints, overflow: Math.max(0, overflow) }).toEqual({
        name,
        complaints: [],
        overflow: 0,
      });
    }
  });
});

describe('drawn for somebody who uses a screen reader', () => {
  it('each input has a name and each button says what it does', async () => {
    const page = await opened('default', 600);
    const all = everyCard().map(({ card }) => card);
    await drawCards(page, all, 'default');
    const rules = ['label', 'select-name', 'button-name', 'link-name', 'color-contrast'];
    const { violations, passes } = await new AxeBuilder({ page }).withRules(rules).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['label', 'select-name', 'button-name']),
    );
  });
});

describe('Markdown, HTML and macros in what people write', () => {
  const attack =
    '# **bold** _slant_ [go](https://evil.example) <img src=x onerror=alert(1)> {{DATE(2031-05-06T00:00:00Z,SHORT)}} `x`';
  const texts = Object.fromEntries(Object.keys(written).map((key) => [key, attack])) as unknown as Written;

  it('stand in a card as they were written', async () => {
    const page = await opened('default', 600);
    await drawCard(page, reflectionPreview(makeView({}, { ...written, answer: attack }), ctx), 'default');
    expect(await page.locator('#card').innerText()).toContain(attack);
  });

  it('make no link, no image, no emphasis and no date in any card', async () => {
    const page = await opened('default', 600);
    for (const { name, card } of [
      ...everyCard(texts),
      { name: 'record', card: recordPart(makeRecord({}, texts), 2, ctx) },
    ]) {
      await drawCard(page, card, 'default');
      const made = await page.locator('#card :is(a, img, strong, em, li, h1, script)').count();
      const macros = /\bMay\b/.test(await page.locator('#card').innerText());
      expect({ name, made, macros }).toEqual({ name, made: 0, macros: false });
    }
  });
});
