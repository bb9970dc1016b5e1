import { OPEN_DESK } from '../store/peopleIndex';
import type { OpenMatter } from '../supervision/openMatters';
import { allowanceOf, type Act, type Viewer } from '../supervision/permissions';
import { relationsOf } from '../supervision/relations';
import type { Head, Subject } from '../supervision/subject';
import type { ListedWorker } from '../api/contract';
import type { OperationServices } from './services';

/** The fronts of the files in which one of these is open today, as far as this person may do something there. */
export async function openFiles(
  { store }: OperationServices,
  viewer: Viewer,
  { matters, act, today }: { matters: readonly OpenMatter[]; act: Act; today: string },
): Promise<Subject[]> {
  const entries = await store.people.list(OPEN_DESK, 'open');
  const workers = entries.flatMap(({ key, facts }) =>
    key.kind === 'open' && matters.includes(key.matter) && String(facts['from']) <= today ? [key.worker] : [],
  );
  const subjects = await Promise.all([...new Set(workers)].map((id) => store.subjects.load(id)));
  return subjects.flatMap((loaded) =>
    loaded && allowanceOf(act, relationsOf(loaded.subject, viewer, today)) ? [loaded.subject] : [],
  );
}

/** A worker as lists name them. */
export function listedWorker({ worker: { id, name, reference, teamName } }: Head): ListedWorker {
  return { id, name, reference, team: teamName };
}
