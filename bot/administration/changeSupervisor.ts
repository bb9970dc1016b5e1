import { z } from 'zod';
import { londonDate } from '../supervision/calendar';
import { maybeLeftBehind, pairingEffects, withNewSupervisor } from '../supervision/changeOfSupervisor';
import type { Context } from '../supervision/decision';
import type { Effect } from '../supervision/effect';
import { pairingsOn, type Pairing } from '../supervision/people';
import type { Head } from '../supervision/subject';
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

interface Asked {
  /** Of the new pairing. */
  id: string;
  on: string;
  supervisor: PossibleSupervisor;
  /** Id of the supervisor whose pairing ends, where it was named. */
  before: string | undefined;
  /** Records that are not sent yet are left as they are. */
  anyway: boolean;
}

function decide(head: Head, { id, on, supervisor, before, anyway }: Asked, { today }: Context): HeadDecision {
  const deleted = refuseWhileDeleted(head);
  if (deleted) return deleted;
  if (supervisor.id === head.worker.id) return { says: 'Nobody supervises themselves.' };
  if (head.worker.leftOn && head.worker.leftOn < on)
    return { says: `${head.worker.name} will have left by then.` };
  if (head.pairings.some((each) => each.supervisor.id === supervisor.id && each.from === on))
    return { head, effects: [] };
  if (on < today)
    return { says: 'The day is past. What was done until today was done by the supervisor of that day.' };
  const ended = endingOn(head.pairings, on, before);
  if ('says' in ended) return ended;
  if (ended.supervisor.id === supervisor.id)
    return { says: `${supervisor.name} supervises ${head.worker.name} already.` };
  const unsent = notSent(head, ended.supervisor.id);
  if (on === today && unsent.length > 0 && !anyway)
    return { says: cannotWait(ended.supervisor.name, unsent) };
  const change = { id, on, pairing: ended.id, to: supervisor };
  const effects: Effect[] = on === today ? pairingEffects(today) : [{ kind: 'due', on, why: 'pairing' }];
  return { head: { ...head, pairings: withNewSupervisor(head.pairings, change) }, effects };
}

function endingOn(pairings: readonly Pairing[], on: string, before?: string): Pairing | { says: string } {
  const open = pairingsOn(pairings, on).filter(
    ({ supervisor }) => before === undefined || supervisor.id === before,
  );
  const [only] = open;
  if (!only) return { says: 'There is no pairing on that day that could end.' };
  if (open.length === 1) return only;
  const names = open.map(({ supervisor, functions }) => `${supervisor.name} (${listInWords(functions)})`);
  return {
    says: `Several people supervise this worker: ${listInWords(names)}. Say with --from whose part passes on.`,
  };
}

/** The days of sessions that were held and whose record was never sent; of one supervisor where named. */
function notSent({ sessions }: Head, supervisor?: string): string[] {
  return sessions
    .filter(({ heldOn, sentOn, cancelled }) => heldOn && !sentOn && !cancelled)
    .filter((session) => supervisor === undefined || session.supervisor.id === supervisor)
    .map(({ heldOn = '' }) => fullDay(heldOn));
}

function cannotWait(name: string, days: readonly string[]): string {
  return `${name} has not sent the record of ${listInWords(days)}, and could not send it after the change. Choose a later day, or say with --anyway why it cannot wait.`;
}

function told(head: Head, before: Head, { name }: PossibleSupervisor, on: string, now: string): string[] {
  const sessions = maybeLeftBehind(head, now, on);
  const unsent = on > londonDate(now) ? notSent(before) : [];
  return [
    `${name} supervises ${head.worker.name} from ${fullDay(on)}.`,
    'A new agreement is to be made.',
    `${countOf(sessions.length, 'planned session')} will pass on. Who may read the folder in SharePoint changes that day.`,
    ...(unsent.length > 0
      ? [`Not sent yet: the record of ${listInWords(unsent)}. Its author can send it until the day before.`]
      : []),
  ].map((line) => line.charAt(0).toUpperCase() + line.slice(1));
}
