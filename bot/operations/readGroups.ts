import { supervisedPerson } from '../supervision/group';
import { pairingsOn } from '../supervision/people';
import type { Subject } from '../supervision/subject';
import type { MyGroup } from '../supervision/groupViews';
import type { ActionView } from '../supervision/views';
import type { Context } from '../supervision/decision';
import type { PeopleEntry } from '../store/peopleIndex';
import type { OperationServices } from './services';
import { actionViews } from './sessionView';
import { openLines, recordLines } from './sessionLines';

/** The groups that somebody belongs to or facilitates, by their entries in the index, and what they promised in them. */
export async function readGroups(
  { store }: OperationServices,
  entries: readonly PeopleEntry[],
  context: Context,
): Promise<{ groups: MyGroup[]; actions: ActionView[] }> {
  const { id } = context.actor;
  const groups = new Set(entries.flatMap(({ key }) => (key.kind === 'group' ? [key.group] : [])));
  const loaded = await Promise.all([...groups].map((group) => store.subjects.load(group)));
  const subjects = loaded.flatMap((found) => (found ? [found.subject] : []));
  const mine = subjects.filter((subject) => facilitates(subject, context) || isMember(subject, id));
  return {
    groups: mine
      .map((subject) => myGroup(subject, context))
      .sort((a, b) => a.group.name.localeCompare(b.group.name, 'en-GB')),
    actions: mine.flatMap((subject) => actionViews(subject, context).filter((action) => action.mine)),
  };
}

function isMember({ head }: Subject, person: string): boolean {
  return supervisedPerson(head, person) !== undefined;
}

function facilitates({ head }: Subject, { actor, today }: Context): boolean {
  return pairingsOn(head.pairings, today).some(({ supervisor }) => supervisor.id === actor.id);
}

function myGroup(subject: Subject, context: Context): MyGroup {
  const { head } = subject;
  return {
    group: { id: head.worker.id, name: head.worker.name },
    facilitator: head.pairings.at(-1)?.supervisor.name ?? '',
    facilitates: facilitates(subject, context),
    members: head.group?.members.map(({ name }) => name) ?? [],
    open: openLines(head, context),
    records: recordLines(head, context),
  };
}
