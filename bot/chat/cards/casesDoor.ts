import type { CaseSummary } from '../../supervision/caseViews';
import type { Person } from '../../supervision/people';
import { CASES } from '../../text/caseCards';
import { button, openInTab } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { group, heading, line, note, subheading, actionRow } from './elements';

/** Somebody whose register the reader may open, with its numbers. */
export interface CasesOf {
  worker: Person;
  own: boolean;
  cases: CaseSummary;
}

/** More than these stand in the tab. */
const MOST = 8;

/** How many cases there are and how many are due, for oneself and for those whose cases one supervises. May stay in a chat. */
export function casesDoor(registers: readonly CasesOf[], ctx: CardContext): Card {
  const said = registers.length === 0 ? CASES.none : CASES.intro;
  const parts = registers
    .slice(0, MOST)
    .map(({ worker, own, cases }) =>
      group([
        subheading(own ? CASES.own : worker.name),
        note(cases.text),
        actionRow([
          cases.counts.open > 0
            ? button({ title: CASES.tick, verb: 'show.cases', data: { worker: worker.id } })
            : undefined,
          openInTab(ctx.links.cases(worker.id)),
        ]),
      ]),
    );
  return makeCard({
    fallbackText: `${CASES.title}. ${said}`,
    body: [
      heading(CASES.title),
      line(said),
      ...parts,
      registers.length > MOST ? note(CASES.moreInTab(registers.length - MOST)) : undefined,
    ],
    actions: [openInTab(ctx.links.home)],
  });
}
