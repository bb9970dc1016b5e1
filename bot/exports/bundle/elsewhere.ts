import type { Store } from '../../store/openStore';
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
 * What the worker did as a supervisor, in the files of those whom they supervise or supervised. What stands in
 * those files is about others; whoever answers the request decides whether more of it is to be looked for.
 */
export async function elsewhere(store: Store, worker: string): Promise<Elsewhere[]> {
  const found: Elsewhere[] = [];
  for await (const { worker: other, pairings } of store.subjects.heads()) {
    if (other.id === worker || !pairings.some(({ supervisor }) => supervisor.id === worker)) continue;
    const file = await readWorkerFile(store.subjects, other.id);
    if (file) found.push(...placesIn(file, worker));
  }
  return found;
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
    ...actions
      .filter(({ owner }) => owner.id === worker)
      .map(({ agreedOn }) => ({ file, what: 'Owner of an action', on: agreedOn })),
  ];
}
