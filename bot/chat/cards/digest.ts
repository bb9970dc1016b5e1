import type { SessionRef } from '../../supervision/session';
import { BUTTONS } from '../../text/buttons';
import { MINE } from '../../text/mineWords';
import { button, openInTab, refData } from './actions';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { actionRow, group, heading, line, note } from './elements';

/** One thing that needs somebody today: a sentence of names, dates and states, and where it is. */
export interface DigestLine {
  text: string;
  ref?: SessionRef;
}

const SHOWN = 8;

/** The morning message of a supervisor. Stays in their chat. */
export function digest({ lines }: { lines: readonly DigestLine[] }, ctx: CardContext): Card {
  const first = lines[0]?.text ?? MINE.digestNothing;
  return makeCard({
    fallbackText: `${MINE.digestTitle}: ${first}`,
    body: [
      heading(MINE.digestTitle),
      ...(lines.length > 0 ? lines.slice(0, SHOWN).map(row) : [line(first)]),
      lines.length > SHOWN ? note(MINE.more(lines.length - SHOWN)) : undefined,
    ],
    actions: [openInTab(ctx.links.home)],
  });
}

function row({ text, ref }: DigestLine): Part {
  return group([
    line(text),
    ref ? actionRow([button({ title: BUTTONS.open, verb: 'show.session', data: refData(ref) })]) : undefined,
  ]);
}
