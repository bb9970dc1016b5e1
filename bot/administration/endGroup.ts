import { z } from 'zod';
import { fullDay } from '../text/dates';
import { command, done, option, refusal } from './command';
import { commitByAdministrator } from './commitByAdministrator';
import { findWorker, notFound } from './findWorker';
import { decideLeaving } from './leaver';

/** Records a group's last day: it meets no more, and the period for which its file is kept begins. */
export const endGroup = command({
  does: 'Records that a group has come to its end: it meets no more, and its file is kept as long as the policy says.',
  options: z.strictObject({
    group: option.words('Which group: its reference such as G-1A2B3C4D.'),
    on: option.day('The last day on which it can meet.'),
    by: option.by,
    why: option.why.default('The group has come to its end'),
  }),
  run: async (services, { group, on, by, why }) => {
    const head = await findWorker(services, group);
    if (!head?.group)
      return refusal(
        head ? 'That is a worker’s file. A group has a reference such as G-1A2B3C4D.' : notFound(group),
      );
    const ordered = { name: 'endGroup', by, why };
    const outcome = await commitByAdministrator(services, head.worker.id, ordered, (present, context) =>
      decideLeaving(present, on, context),
    );
    if (outcome.state === 'refused') return refusal(outcome.says);
    const { worker, retention } = outcome.head;
    return done(
      `${worker.name} (${worker.reference}) ends on ${fullDay(on)}. Sessions planned after that day are cancelled; its members go on reading those of their time in it.`,
      retention?.reviewOn
        ? `Its file is kept until ${fullDay(retention.reviewOn)} at least, and as long as a member’s own file is on hold. Then it is on the list of “npm run admin -- review”; nothing is deleted by itself.`
        : 'The policy names no period for keeping files, so this one is kept. When you have chosen the period, run this command again.',
    );
  },
});
