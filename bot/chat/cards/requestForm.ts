import type { MineView } from '../../supervision/views';
import { REQUEST } from '../../text/asides';
import { BUTTONS } from '../../text/buttons';
import { fullDay } from '../../text/dates';
import { MINE } from '../../text/mineWords';
import { button, openInTab } from './actions';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { heading, line, note } from './elements';
import { shortText } from './inputs';

/** What the form needs: who is asked, and whether it was asked already. No words of anybody. */
export type RequestFacts = Pick<MineView, 'asks'>;

/** Asks for supervision, or takes that back (DOMAIN.md rule 26). May stay in a personal chat. */
export function requestForm({ asks }: RequestFacts, ctx: CardContext): Card {
  const to = asks.standing?.to ?? asks.to[0];
  return makeCard({
    fallbackText: REQUEST.title,
    body: [heading(REQUEST.title), ...(to ? bodyFor(to.name, asks) : [line(MINE.noSupervisor)])],
    actions: [...(to ? [wayOn(asks.standing !== undefined)] : []), openInTab(ctx.links.home)],
  });
}

function bodyFor(name: string, { standing, managersAfter }: RequestFacts['asks']): Part[] {
  if (standing) return [line(REQUEST.stands(standing.to.name, fullDay(standing.on)))];
  return [
    line(REQUEST.to(name)),
    shortText({ id: 'why', label: REQUEST.why }),
    note(REQUEST.who(name, managersAfter)),
  ];
}

function wayOn(standing: boolean): Part {
  const title = standing ? BUTTONS.takeBackRequest : BUTTONS.requestSupervision;
  return button({ title, verb: 'requestSupervision', data: { asked: !standing } });
}
