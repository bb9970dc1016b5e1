import type { AsideFacts } from '../../effects/messenger';
import type { Aside } from '../../supervision/effect';
import { ASIDES } from '../../text/asides';
import { BUTTONS } from '../../text/buttons';
import { button, openInTab } from './actions';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { heading, line } from './elements';

/** A message beside any session. Stays in the chat: who, and where to go on. */
export function asideNotice(about: Aside, facts: AsideFacts, ctx: CardContext): Card {
  const { title, line: words } = ASIDES[about];
  const { worker, by, until } = facts;
  const said = words({ worker: worker.name, by: by.name, ...(until && { until }) });
  return makeCard({
    fallbackText: `${title}: ${said}`,
    body: [heading(title), line(said)],
    actions: WAYS_ON[about](facts, ctx),
  });
}

const WAYS_ON: Record<Aside, (facts: AsideFacts, ctx: CardContext) => Part[]> = {
  supervisionRequested: toPlan,
  nudged: toPlan,
  concernRaised: toConcern,
  concernTold: (_facts, { links }) => [openInTab(links.home)],
  concernTakenUp: toConcern,
  groupJoined: (_facts, { links }) => [openInTab(links.home)],
  groupLeft: (_facts, { links }) => [openInTab(links.home)],
  auditAsked: toAudit,
  auditDone: toAudit,
  auditCorrected: toAudit,
  accessAsked: (_facts, { links }) => [openInTab(links.files, BUTTONS.openRequests)],
  accessGranted: toFile,
  accessRefused: toFile,
  fileOpened: (_facts, { links }) => [openInTab(links.home, BUTTONS.openMyFile)],
  fileKeptClosed: (_facts, { links }) => [openInTab(links.home, BUTTONS.openMyFile)],
  secondAsked: (_facts, { links }) => [openInTab(links.protection, BUTTONS.openToRead)],
};

function toConcern({ worker, concern = '' }: AsideFacts, { links }: CardContext): Part[] {
  return [openInTab(links.concern({ worker: worker.id, concern }), BUTTONS.openToRead)];
}

function toPlan({ worker }: AsideFacts, { links }: CardContext): Part[] {
  return [
    button({
      title: BUTTONS.planWith(worker.name),
      verb: 'show.plan',
      data: { worker: worker.id },
      style: 'positive',
    }),
    openInTab(links.people, BUTTONS.openPeople),
  ];
}

function toFile({ worker }: AsideFacts, { links }: CardContext): Part[] {
  return [openInTab(links.file(worker.id), BUTTONS.openFile)];
}

function toAudit({ worker, audit = '' }: AsideFacts, { links }: CardContext): Part[] {
  return [openInTab(links.audit({ worker: worker.id, session: audit }), BUTTONS.openToRead)];
}
