import type { Store } from '../../store/openStore';
import { everMembers } from '../../supervision/group';
import type { Head } from '../../supervision/subject';
import { readWorkerFile, type WorkerFile } from '../workerFile';
import { sessionDay } from '../own/ownData';

/** A place in somebody else's file where the worker played a part: facts only. */
export interface Elsewhere {
  /** The reference of the file's worker. */
  file: string;
  what: string;
  /** ISO date. */
  on: string;
}

/**
 * What the worker did in other files: as a supervisor, in those of whom they supervise or supervised; as a member,
 * in those of groups. What stands in
 * those files is about others; whoever answers the request decides whether more of it is to be looked for.
 */
export async function elsewhere(store: Store, worker: string): Promise<Elsewhere[]> {
  const found: Elsewhere[] = [];
  for await (const head of store.subjects.heads()) {
    if (head.worker.id === worker || !isPartOf(head, worker)) continue;
    const file = await readWorkerFile(store.subjects, head.worker.id);
    if (file) found.push(...placesIn(file, worker));
  }
  return found;
}

/** As a supervisor at any time, or as a member of a group. */
function isPartOf({ pairings, group }: Head, person: string): boolean {
  const members = group ? everMembers(group) : [];
  return [...pairings.map(({ supervisor }) => supervisor), ...members].some(({ id }) => id === person);
}

function placesIn({ head, sessions, actions }: WorkerFile, worker: string): Elsewhere[] {
  const file = head.worker.reference;
  const theirs = sessions.filter(({ session }) => session.supervisor.id === worker);
  return [
    ...theirs.map(({ session }) => ({
      file,
      what: `Supervisor of a session (${session.kind})`,
      on: sessionDay(session),
    })),
    ...theirs.flatMap(({ versions }) =>
      versions.map(({ text, number }) => ({
        file,
        what: `Supervisor in the record ${text.reference}, version ${number}`,
        on: text.heldOn,
      })),
    ),
    ...sessions.flatMap(({ versions }) =>
      versions
        .filter(({ text: { participants = [] } }) => participants.some(({ id }) => id === worker))
        .map(({ text, number }) => ({
          file,
          what: `Member of the group in the record ${text.reference}, version ${number}`,
          on: text.heldOn,
        })),
    ),
    ...actions
      .filter(({ owner }) => owner.id === worker)
      .map(({ agreedOn }) => ({ file, what: 'Owner of an action', on: agreedOn })),
  ];
}
