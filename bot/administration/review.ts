import { z } from 'zod';
import { londonDate } from '../supervision/calendar';
import { keptBecause, reviewDay, type KeepReason } from '../supervision/retention';
import type { Head } from '../supervision/subject';
import { fullDay, listInWords } from '../text/dates';
import type { AdministrationServices } from './administrationServices';
import { command, done } from './command';
import { holdWords } from './holds';

/** The files whose period has ended, and those that have no period or are on hold. Shows; never deletes. */
export const review = command({
  does: 'Lists the files of people who left, and of groups that ended, whose period has ended. Shows only; nothing is ever deleted by itself.',
  options: z.strictObject({}),
  run: async ({ store, now, policyOn }) => {
    const today = londonDate(now());
    const found: Record<'due' | KeepReason, Head[]> = {
      due: [],
      held: [],
      noPeriod: [],
      notYet: [],
      inPost: [],
    };
    for await (const head of store.subjects.heads())
      found[keptBecause(head, today, policyOn) ?? 'due'].push(head);
    return done(
      ...part('To be reviewed: the period has ended', found.due, policyOn),
      ...part('On hold, not to be deleted', found.held, policyOn),
      ...part('Left, and the policy names no period', found.noPeriod, policyOn),
      'Nothing is deleted by itself. After the review: “npm run admin -- delete”, or “hold” with the reason for keeping it.',
    );
  },
});

type PolicyOn = AdministrationServices['policyOn'];

function part(title: string, heads: readonly Head[], policyOn: PolicyOn): string[] {
  if (heads.length === 0) return [`${title}: none.`, ''];
  const sorted = [...heads].sort((a, b) => (a.worker.leftOn ?? '').localeCompare(b.worker.leftOn ?? ''));
  return [`${title}:`, ...sorted.map((head) => row(head, policyOn)), ''];
}

function row(head: Head, policyOn: PolicyOn): string {
  const { worker, retention, group } = head;
  const until = reviewDay(head, policyOn);
  const { reference, name, leftOn } = worker;
  const holds = retention?.holds ?? [];
  return `  ${[
    `${reference}  ${name}`,
    ...(leftOn ? [`${group ? 'ended' : 'left'} ${fullDay(leftOn)}`] : [group ? 'not ended' : 'in post']),
    ...(until ? [`kept until ${fullDay(until)}`] : []),
    ...(holds.length > 0 ? [listInWords(holds.map(holdWords))] : []),
    ...(retention?.deletion ? ['deletion has begun'] : []),
  ].join('; ')}`;
}
