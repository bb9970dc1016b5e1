import { z } from 'zod';
import { londonDate } from '../supervision/calendar';
import { maybeLeftBehind } from '../supervision/changeOfSupervisor';
import type { Context } from '../supervision/decision';
import type { Pairing } from '../supervision/people';
import type { Head } from '../supervision/subject';
import {
  notSent,
  supervisorChange,
  type NoChange,
  type SupervisorWish,
} from '../supervision/supervisorChange';
import { countOf, fullDay, listInWords } from '../text/dates';
import type { PossibleSupervisor } from './administrationServices';
import { command, done, option, refusal } from './command';
import { commitByAdministrator, refuseWhileDeleted, type HeadDecision } from './commitByAdministrator';
import { findSupervisor, findWorker, notFound } from './findWorker';

const options = z.strictObject({
  worker: option.worker,
  to: option.words('Who supervises from now on: a reference or an Entra object id.'),
  on: option.day('The first day with the new supervisor, today or later.'),
  from: option.words('Who supervised until now, where the worker has several supervisors.').optional(),
  anyway: option
    .words('Why it cannot wait for records that the present supervisor has not sent yet.')
    .optional(),
  by: option.by,
  why: option.why,
});

/** Ends one pairing and begins another; sessions, folder and index follow on the day (DOMAIN.md rules 28, 53). */
export const changeSupervisor = command({
  does: 'Gives a worker another supervisor from a day on: the old one loses access that day, a new agreement is due.',
  options,
  run: async (services, { worker, to, on, from, anyway, by, why }) => {
    const [head, supervisor] = await Promise.all([
      findWorker(services, worker),
      findSupervisor(services, to),
    ]);
    if (!head) return refusal(notFound(worker));
    if (!supervisor) return refusal(`Nobody with the reference or id ${to} was found.`);
    const before = from === undefined ? undefined : await findSupervisor(services, from);
    if (from !== undefined && !before) return refusal(`Nobody with the reference or id ${from} was found.`);
    const id = services.newId();
    const outcome = await commitByAdministrator(
      services,
      head.worker.id,
      { name: 'changeSupervisor', by, why: [why, anyway].filter(Boolean).join('. ') },
      (present, context) =>
        decide(present, { id, on, supervisor, before: before?.id, anyway: anyway !== undefined }, context),
    );
    if (outcome.state === 'refused') return refusal(outcome.says);
    if (outcome.state === 'already')
      return done(`${supervisor.name} is recorded from ${fullDay(on)} already.`);
    return done(...told(outcome.head, head, supervisor, on, services.now()));
  },
});

function decide(head: Head, wish: SupervisorWish, { today }: Context): HeadDecision {
  const decision = refuseWhileDeleted(head) ?? supervisorChange(head, wish, today);
  return 'no' in decision ? { says: why(decision, head, wish) } : decision;
}

function why(refused: NoChange, { worker }: Head, { supervisor }: SupervisorWish): string {
  switch (refused.no) {
    case 'self':
      return 'Nobody supervises themselves.';
    case 'leaving':
      return `${worker.name} will have left by then.`;
    case 'past':
      return 'The day is past. What was done until today was done by the supervisor of that day.';
    case 'none':
      return 'There is no pairing on that day that could end.';
    case 'already':
      return `${supervisor.name} supervises ${worker.name} already.`;
    case 'several':
      return `Several people supervise this worker: ${namesOf(refused.pairings)}. Say with --from whose part passes on.`;
    case 'unsent':
      return cannotWait(refused.name, refused.days.map(fullDay));
  }
}

function namesOf(pairings: readonly Pairing[]): string {
  return listInWords(
    pairings.map(({ supervisor, functions }) => `${supervisor.name} (${listInWords(functions)})`),
  );
}

function cannotWait(name: string, days: readonly string[]): string {
  return `${name} has not sent the record of ${listInWords(days)}, and could not send it after the change. Choose a later day, or say with --anyway why it cannot wait.`;
}

function told(head: Head, before: Head, { name }: PossibleSupervisor, on: string, now: string): string[] {
  const sessions = maybeLeftBehind(head, now, on);
  const unsent = on > londonDate(now) ? notSent(before).map(fullDay) : [];
  return [
    `${name} supervises ${head.worker.name} from ${fullDay(on)}.`,
    'A new agreement is to be made.',
    `${countOf(sessions.length, 'planned session')} will pass on. Who may read the folder in SharePoint changes that day.`,
    ...(unsent.length > 0
      ? [`Not sent yet: the record of ${listInWords(unsent)}. Its author can send it until the day before.`]
      : []),
  ].map((line) => line.charAt(0).toUpperCase() + line.slice(1));
}
