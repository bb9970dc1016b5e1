import { z } from 'zod';
import { daysAfter } from '../supervision/calendar';
import type { Context } from '../supervision/decision';
import type { Effect } from '../supervision/effect';
import { reviewOn } from '../supervision/retention';
import type { Head } from '../supervision/subject';
import { countOf, fullDay } from '../text/dates';
import { command, done, option, refusal } from './command';
import { commitByAdministrator, refuseWhileDeleted, type HeadDecision } from './commitByAdministrator';
import { findWorker, notFound } from './findWorker';
import { leftWithout } from './leftWithout';

const options = z.strictObject({
  worker: option.worker,
  on: option.day('The last day in post.'),
  by: option.by,
  why: option.why.default('Left the organisation'),
});

/** Records the last day in post: supervision ends with it, and the period for which the file is kept begins. */
export const leaver = command({
  does: 'Records that a worker leaves: supervision ends that day, and the file is kept as long as the policy says.',
  options,
  run: async (services, { worker, on, by, why }) => {
    const head = await findWorker(services, worker);
    if (!head) return refusal(notFound(worker));
    if (head.group) return refusal('That is a group. “npm run admin -- end-group” records its last day.');
    const ordered = { name: 'recordLeaving', by, why };
    const outcome = await commitByAdministrator(services, head.worker.id, ordered, (present, context) =>
      decideLeaving(present, on, context),
    );
    if (outcome.state === 'refused') return refusal(outcome.says);
    return done(...told(outcome.head, on), ...(await leftWithout(services, head.worker.id, on)));
  },
});

/** The last day in post, or of a group: supervision ends with it, and the period of keeping begins. */
export function decideLeaving(head: Head, on: string, context: Context): HeadDecision {
  const { worker } = head;
  const deleted = refuseWhileDeleted(head);
  if (deleted) return deleted;
  const settled = head.retention?.reviewOn !== undefined || reviewOn(on, context.policy) === undefined;
  if (worker.leftOn === on && settled) return { head, effects: [] };
  if (on < worker.startedOn)
    return {
      says: head.group
        ? 'The last day is before the group began.'
        : 'The last day is before the first day in post.',
    };
  return { head: withLeaving(head, on, context), effects: whatFollows(on, context.today) };
}

/** Holds stay as they are; a corrected date moves the end of supervision and of the period with it. */
function withLeaving(head: Head, on: string, { policy }: Context): Head {
  const { reviewOn: _before, ...retention } = head.retention ?? {};
  const review = reviewOn(on, policy);
  return {
    ...head,
    worker: { ...head.worker, leftOn: on },
    pairings: head.pairings.map((pairing) =>
      pairing.to === undefined || pairing.to > on || pairing.to === head.worker.leftOn
        ? { ...pairing, to: on }
        : pairing,
    ),
    retention: { ...retention, ...(review && { reviewOn: review }) },
  };
}

function whatFollows(on: string, today: string): Effect[] {
  const after = daysAfter(on, 1);
  return [
    { kind: 'openMatters' },
    { kind: 'pairing' },
    after > today ? { kind: 'due', on: after, why: 'pairing' } : { kind: 'access' },
  ];
}

function told({ worker, retention, cases = [] }: Head, on: string): string[] {
  return [
    `${worker.name} (${worker.reference}) leaves on ${fullDay(on)}. Supervision ends with that day.`,
    retention?.reviewOn
      ? `The file is kept until ${fullDay(retention.reviewOn)} at least. Then it is on the list of “npm run admin -- review”; nothing is deleted by itself.`
      : 'The policy names no period for keeping files, so this one is kept. When you have chosen the period, run this command again.',
    ...(cases.length > 0
      ? [
          `The case register has ${countOf(cases.length, 'open case')}. Nothing is due for ${cases.length === 1 ? 'it' : 'them'} here from the next day on: see in the case system that somebody else has ${cases.length === 1 ? 'it' : 'them'}, who then adds ${cases.length === 1 ? 'it' : 'them'} to their own register.`,
        ]
      : []),
  ];
}
