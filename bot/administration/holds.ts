import { z } from 'zod';
import type { Hold } from '../supervision/retention';
import type { Head } from '../supervision/subject';
import { fullDay, listInWords } from '../text/dates';
import { command, done, option, refusal } from './command';
import { commitByAdministrator, refuseWhileDeleted, type HeadDecision } from './commitByAdministrator';
import { findWorker, notFound } from './findWorker';

/** Forbids deleting a file until the hold is released; a file may have several, each for its own reason (DOMAIN.md rule 54). */
export const hold = command({
  does: 'Places a hold on a worker’s file: nothing of it can be deleted until the hold is released.',
  options: z.strictObject({ worker: option.worker, why: option.why, by: option.by }),
  run: async (services, { worker, why, by }) => {
    const head = await findWorker(services, worker);
    if (!head) return refusal(notFound(worker));
    const outcome = await commitByAdministrator(
      services,
      head.worker.id,
      { name: 'placeHold', by, why },
      (present, { now }) => refuseWhileDeleted(present) ?? placed(present, { why, by, at: now }),
    );
    if (outcome.state === 'refused') return refusal(outcome.says);
    const placedAs = holdsOf(outcome.head).at(-1)?.id ?? '';
    return done(`The file of ${head.worker.name} (${head.worker.reference}) is on hold: ${placedAs}.`);
  },
});

/** Releases one hold; others stay. */
export const release = command({
  does: 'Releases a hold on a worker’s file. Other holds on it stay.',
  options: z.strictObject({
    worker: option.worker,
    hold: option.words('Which hold, such as H1, where there are several.').optional(),
    why: option.why,
    by: option.by,
  }),
  run: async (services, { worker, hold: id, why, by }) => {
    const head = await findWorker(services, worker);
    if (!head) return refusal(notFound(worker));
    const outcome = await commitByAdministrator(
      services,
      head.worker.id,
      { name: 'releaseHold', by, why },
      (present) => refuseWhileDeleted(present) ?? released(present, id),
    );
    if (outcome.state === 'refused') return refusal(outcome.says);
    const left = holdsOf(outcome.head);
    return done(
      'The hold is released.',
      left.length > 0
        ? `Still on hold: ${listInWords(left.map(holdWords))}.`
        : 'There is no hold on this file any more.',
    );
  },
});

/** A hold in words: who placed it, when and why. */
export function holdWords({ id, by, at, why }: Hold): string {
  return `${id}, placed by ${by} on ${fullDay(at.slice(0, 10))} (${why})`;
}

function holdsOf({ retention }: Head): Hold[] {
  return retention?.holds ?? [];
}

/** Numbers are never used twice, so that the access log stays plain about which hold was released. */
function placed(head: Head, made: Omit<Hold, 'id'>): HeadDecision {
  const holdsPlaced = (head.retention?.holdsPlaced ?? 0) + 1;
  const holds = [...holdsOf(head), { id: `H${holdsPlaced}`, ...made }];
  return {
    head: { ...head, retention: { ...head.retention, holds, holdsPlaced } },
    effects: [{ kind: 'openMatters' }],
  };
}

function released(head: Head, id?: string): HeadDecision {
  const holds = holdsOf(head);
  if (holds.length === 0) return { says: 'There is no hold on this file.' };
  if (id === undefined && holds.length > 1)
    return { says: `There are several holds: ${listInWords(holds.map(holdWords))}. Name one with --hold.` };
  const wanted = id ?? holds[0]?.id;
  const left = holds.filter((each) => each.id !== wanted);
  if (left.length === holds.length) return { says: `There is no hold ${wanted ?? ''} on this file.` };
  return {
    head: { ...head, retention: { ...head.retention, holds: left } },
    effects: [{ kind: 'openMatters' }],
  };
}
