import { daysBetween } from '../../supervision/calendar';
import type { HandoverSummary } from '../../supervision/handover';
import type { Role } from '../../supervision/record';
import { BUTTONS } from '../../text/buttons';
import { londonDay } from '../../text/dates';
import { functionTitle } from '../../text/functions';
import { HANDOVER } from '../../text/handoverWords';
import { button, openInTab, openSessionInTab } from './actions';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { facts, heading, line, note } from './elements';

/** Tells a new supervisor, or their worker, who supervises from now on. Stays in the chat: counts and dates only. */
export function handover(summary: HandoverSummary, role: Role, ctx: CardContext): Card {
  const { worker, supervisor, before, functions, from } = summary;
  const title =
    role === 'supervisor' ? HANDOVER.title.supervisor(worker.name) : HANDOVER.title.worker(supervisor.name);
  const titles = functions.map((name) => functionTitle(name).toLowerCase());
  const since = HANDOVER.since(titles, from, before?.name);
  return makeCard({
    fallbackText: `${title}. ${since}`,
    body: [
      heading(title),
      line(since),
      factsFor(summary, role, londonDay(ctx.now)),
      note(noteFor(summary, role)),
    ],
    actions: waysOn(summary, role, ctx),
  });
}

function factsFor(summary: HandoverSummary, role: Role, today: string): Part {
  const { lastHeld, next, openActions, openCases, writeUpAwaited, signaturesAwaited } = summary;
  const { oldestAgreedOn: oldest } = openActions;
  const oldestDays = oldest === undefined ? undefined : Math.max(0, daysBetween(oldest, today));
  const both = {
    [HANDOVER.facts.agreement]: HANDOVER.agreement(summary.agreementSignedOn),
    [HANDOVER.facts.next]: next ? HANDOVER.next(next.plannedAt, today) : HANDOVER.none,
  };
  if (role === 'worker') return facts(both);
  return facts({
    ...both,
    [HANDOVER.facts.lastHeld]: lastHeld ? HANDOVER.lastHeld(lastHeld) : HANDOVER.none,
    [HANDOVER.facts.actions]: HANDOVER.actions(openActions.count, openActions.overdue, oldestDays),
    [HANDOVER.facts.cases]: openCases === undefined ? undefined : HANDOVER.cases(openCases),
    [HANDOVER.facts.writeUps]:
      writeUpAwaited.length > 0 ? HANDOVER.writeUps(writeUpAwaited, today) : undefined,
    [HANDOVER.facts.signatures]: signaturesAwaited > 0 ? HANDOVER.signatures(signaturesAwaited) : undefined,
  });
}

function noteFor({ before }: HandoverSummary, role: Role): string {
  if (role === 'supervisor') return HANDOVER.supervisorNote;
  return before ? HANDOVER.workerNote(before.name) : HANDOVER.workerNoteAlone;
}

function waysOn({ worker, next, folder }: HandoverSummary, role: Role, ctx: CardContext): Part[] {
  const { id } = worker;
  const files = role === 'supervisor' && folder ? [openInTab(folder, BUTTONS.openFolder)] : [];
  if (next) {
    const ref = { worker: id, session: next.session };
    const open = button({ title: BUTTONS.openAgenda, verb: 'show.session', data: ref });
    return [open, ...files, openSessionInTab(ref, ctx)];
  }
  const plan = button({
    title: BUTTONS.planWith(worker.name),
    verb: 'show.plan',
    data: { worker: id },
    style: 'positive',
  });
  return [...(role === 'supervisor' ? [plan] : []), ...files, openInTab(ctx.links.home)];
}
