import type { ActionView, MineView } from '../../supervision/views';
import { ACTIONS } from '../../text/actionWords';
import { BUTTONS } from '../../text/buttons';
import { fullDay } from '../../text/dates';
import { MINE } from '../../text/mineWords';
import { button, openInTab } from './actions';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { actionRow, heading, line, lines, note, subheading } from './elements';
import { sessionLines, type ThinLine } from './sessionLines';

/** What of somebody's own supervision may stay in their chat: no text of an action. */
export interface MineFacts extends Pick<MineView, 'supervisors' | 'worker'> {
  next: readonly ThinLine[];
  records: readonly ThinLine[];
  actions: readonly Pick<ActionView, 'overdue' | 'ageDays'>[];
  standing?: Pick<NonNullable<MineView['standing']>, 'explanation'>;
}

/** Next session, where it stands, supervisors, open actions as counts, records. May stay in a personal chat. */
export function mySupervision(
  { worker, next, records, actions, standing, supervisors }: MineFacts,
  ctx: CardContext,
): Card {
  const overdue = actions.filter((action) => action.overdue).length;
  const first = next[0];
  return makeCard({
    fallbackText: `${MINE.title}: ${first ? first.stateText : MINE.noNext}`,
    body: [
      heading(MINE.title),
      subheading(MINE.next),
      ...(first ? sessionLines(next) : [line(MINE.noNext)]),
      ...(standing ? [subheading(MINE.standing), line(standing.explanation)] : []),
      subheading(MINE.actions),
      line(actions.length === 0 ? ACTIONS.none : `${ACTIONS.count(actions.length, overdue)}.`),
      ...(actions.length > 0
        ? [actionRow([button({ title: BUTTONS.openActions, verb: 'show.actions' })])]
        : []),
      subheading(MINE.records),
      ...(records.length > 0 ? sessionLines(records, { dated: true }) : [note(MINE.noRecords)]),
      ...(worker ? supervisedBy(supervisors) : []),
    ],
    actions: [
      supervisors.length > 0
        ? button({ title: BUTTONS.requestSupervision, verb: 'show.request' })
        : undefined,
      openInTab(ctx.links.home),
    ],
  });
}

function supervisedBy(supervisors: MineView['supervisors']): Part[] {
  const rows = supervisors.map(({ name, agreementSignedOn }) =>
    agreementSignedOn ? MINE.agreementSigned(name, fullDay(agreementSignedOn)) : MINE.noAgreement(name),
  );
  return [subheading(MINE.supervisors), ...lines(rows.length > 0 ? rows : [MINE.noSupervisor])];
}
