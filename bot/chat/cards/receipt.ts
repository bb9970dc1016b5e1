import type { SessionRef } from '../../supervision/session';
import { BUTTONS } from '../../text/buttons';
import { button, openInTab, openSessionInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { line } from './elements';

/** What a card becomes when something was done: a sentence, and the way back. May stay in a chat. */
export function receipt(text: string, { ref }: { ref?: SessionRef }, ctx: CardContext): Card {
  return makeCard({
    fallbackText: text,
    body: [line(text)],
    actions: ref
      ? [
          button({ title: BUTTONS.openAgenda, verb: 'show.session', data: refData(ref) }),
          openSessionInTab(ref, ctx),
        ]
      : [openInTab(ctx.links.home)],
  });
}
