import { PLANNING } from '../../text/planningWords';
import { openInTab } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, line } from './elements';

/** Where a group session is planned: choosing its people takes the tab's form. May stay in any chat. */
export function groupInTab({ links }: Pick<CardContext, 'links'>): Card {
  return makeCard({
    fallbackText: `${PLANNING.groupTitle} ${PLANNING.groupInTab}`,
    body: [heading(PLANNING.groupTitle), line(PLANNING.groupInTab)],
    actions: [openInTab(links.newGroup, PLANNING.groupOpen)],
  });
}
