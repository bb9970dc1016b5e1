import { contextFor } from '../../operations/context';
import type { Actor } from '../../operations/operations';
import { readableVersions } from '../../operations/readableVersions';
import type { OperationServices } from '../../operations/services';
import { allowanceOf } from '../../supervision/permissions';
import { relationsOf } from '../../supervision/relations';
import type { RecordVersion } from '../../supervision/record';
import { noteInLog } from '../noteInLog';
import { readWorkerFile } from '../workerFile';

/**
 * The records of groups that somebody belongs to, as far as they may open them. That they took a copy stands in
 * each group's access log first.
 */
export async function groupRecords(
  services: OperationServices,
  actor: Actor,
  byName: string,
): Promise<RecordVersion[]> {
  const entries = await services.store.people.list(actor.id, 'group');
  const groups = entries.flatMap(({ key }) => (key.kind === 'group' ? [key.group] : []));
  const found = await Promise.all(groups.map((group) => recordsOf(services, actor, group)));
  const taken = groups.filter((_group, at) => found[at]?.length);
  for (const group of taken) await noteInLog(services, group, { name: 'ownExport', by: actor.id, byName });
  return found.flat();
}

async function recordsOf(services: OperationServices, actor: Actor, group: string): Promise<RecordVersion[]> {
  const { today } = contextFor(services, actor);
  const sessions = (await readWorkerFile(services.store.subjects, group))?.sessions ?? [];
  return sessions
    .filter((session) => {
      const relations = relationsOf(session, { id: actor.id }, today);
      return relations.has('member') && allowanceOf('openRecord', relations) === 'allowed';
    })
    .flatMap(readableVersions);
}
