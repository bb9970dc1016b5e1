import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

/** The themes of Teams that a card has to work in. */
export const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

type Colours = {
  text: string;
  subtle: string;
  card: string;
  emphasis: string;
  accent: string;
  bad: string;
  border: string;
};

/** Like Teams' own, close enough to judge by. */
const COLOURS: Record<Theme, Colours> = {
  default: {
    text: '#242424',
    subtle: '#616161',
    card: '#ffffff',
    emphasis: '#f5f5f5',
    accent: '#5b5fc7',
    bad: '#b10e1c',
    border: '#e0e0e0',
  },
  dark: {
    text: '#ffffff',
    subtle: '#adadad',
    card: '#292929',
    emphasis: '#333333',
    accent: '#9299f7',
    bad: '#e37d80',
    border: '#525252',
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    card: '#000000',
    emphasis: '#000000',
    accent: '#1aebff',
    bad: '#ffff01',
    border: '#ffffff',
  },
};

/** A page that draws cards with the `adaptivecards` library in one theme at one width. */
export async function cardPage(browser: Browser, theme: Theme, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const colours = COLOURS[theme];
  await page.setContent(
    `<!doctype html><html lang="en-GB"><title>Cards</title><style>${stylesFor(colours)}</style><main id="card"></main></html>`,
  );
  await page.addScriptTag({ content: `window.markdown = ${markdown.toString()}` });
  await page.addScriptTag({
    content: readFileSync(
      createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js'),
      'utf8',
    ),
  });
  return page;
}

/** Draws one card; answers what the library had to say against it. */
export async function drawCard(page: Page, card: object, theme: Theme): Promise<string[]> {
  return drawCards(page, [card], theme);
}

/** Draws several, one below the other. */
export async function drawCards(page: Page, cards: object[], theme: Theme): Promise<string[]> {
  await page.evaluate(() => document.getElementById('card')?.replaceChildren());
  const said: string[][] = [];
  for (const card of cards)
    said.push(await page.evaluate(drawInPage, { card, hostConfig: hostConfigFor(COLOURS[theme]) }));
  return said.flat();
}

/**
 * A generous reading of Markdown, more so than that of Teams: whatever of a name or a note is not
 * made inert becomes an element here and is found. Runs in the page.
 */
function markdown(text: string): string {
  const kept: string[] = [];
  const hidden = text.replace(
    /\\([!-/:-@[-`{-~])/g,
    (_, mark: string) => `\u0000${kept.push(mark) - 1}\u0000`,
  );
  const made = hidden
    .replace(/^\s*#+ (.*)$/gm, '<h1>$1</h1>')
    .replace(/^\s*(?:[-+*]|\d+[.)]) (.*)$/gm, '<ul><li>$1</li></ul>')
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
    .replace(/(\*\*|__)(.+?)\1/g, '<strong>$2</strong>')
    .replace(/([*_~`])(.+?)\1/g, '<em>$2</em>');
  return made.replace(/\u0000(\d+)\u0000/g, (_, at: string) => `&#${kept[Number(at)]?.charCodeAt(0)};`);
}

/** Runs in the page, where the library is a global. */
function drawInPage({ card, hostConfig }: { card: object; hostConfig: object }): string[] {
  const library = (globalThis as unknown as { AdaptiveCards: typeof import('adaptivecards') }).AdaptiveCards;
  const { markdown: read } = globalThis as unknown as { markdown: (text: string) => string };
  library.AdaptiveCard.onProcessMarkdown = (text, result) =>
    Object.assign(result, { outputHtml: read(text), didProcess: true });
  const drawn = new library.AdaptiveCard();
  drawn.hostConfig = new library.HostConfig(hostConfig);
  const context = new library.SerializationContext();
  drawn.parse(card, context);
  const element = drawn.render();
  if (element) document.getElementById('card')?.append(element);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...events, ...drawn.validateProperties().validationEvents.map(({ message }) => message)];
}

function hostConfigFor({ text, subtle, card, emphasis, accent, bad }: Colours): object {
  const colour = (value: string) => ({ default: value, subtle });
  const foregroundColors = {
    default: colour(text),
    accent: colour(accent),
    attention: colour(bad),
    good: colour(text),
    warning: colour(text),
    dark: colour(text),
    light: colour(text),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: 'Segoe UI, Noto Sans, Arial, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    containerStyles: { default: style(card), emphasis: style(emphasis) },
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    supportsInteractivity: true,
    inputs: {
      label: { requiredInputs: { weight: 'bolder', suffix: ' *' }, optionalInputs: { weight: 'bolder' } },
    },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 16 },
  };
}

function stylesFor({ text, card, accent, border, bad }: Colours): string {
  return `body{margin:0;padding:8px;background:${card}} main{border:1px solid ${border};border-radius:6px;overflow:hidden}
    .ac-textInput,.ac-dateInput,.ac-timeInput,.ac-numberInput,.ac-multichoiceInput{box-sizing:border-box;width:100%;font:14px sans-serif;padding:6px;background:${card};color:${text};border:1px solid ${border};border-radius:4px}
    textarea{min-height:80px} .ac-pushButton{font:600 14px sans-serif;padding:6px 12px;margin-bottom:6px;border-radius:4px;border:1px solid ${border};background:${card};color:${text};white-space:normal}
    .ac-pushButton.style-positive{background:${accent};color:${card};border-color:${accent}} .ac-pushButton.style-destructive{color:${bad}}
    .ac-actionSet{flex-wrap:wrap} :focus-visible{outline:2px solid ${accent}}`;
}
