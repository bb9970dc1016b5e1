import { everSupervised, membersOf, supervisedPerson } from '../supervision/group';
import { pairingsOn } from '../supervision/people';
import type { SessionSummary } from '../supervision/session';
import type { Head, Subject } from '../supervision/subject';
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
  return everSupervised(head).some(({ id }) => id === person);
}

function facilitates({ head }: Pick<Subject, 'head'>, { actor, today }: Context): boolean {
  return pairingsOn(head.pairings, today).some(({ supervisor }) => supervisor.id === actor.id);
}

function myGroup(subject: Subject, context: Context): MyGroup {
  const head = seenBy(subject.head, context);
  return {
    group: { id: head.worker.id, name: head.worker.name },
    facilitator: head.pairings.at(-1)?.supervisor.name ?? '',
    facilitates: facilitates(subject, context),
    members: (head.group ? membersOf(head.group) : []).map(({ id, name }) => ({ id, name })),
    left: !facilitates(subject, context) && !supervisedPerson({ head }, context.actor.id),
    open: openLines(head, context),
    records: recordLines(head, context),
  };
}

/** The sessions that are theirs: all of them for who facilitates, of the others those of their own time in the group. */
function seenBy(head: Head, context: Context): Head {
  if (facilitates({ head }, context)) return head;
  const theirs = ({ plannedAt, heldOn }: SessionSummary) => {
    const session = { plannedAt, ...(heldOn && { held: { on: heldOn, minutes: 0 } }) };
    return supervisedPerson({ head, session }, context.actor.id) !== undefined;
  };
  return { ...head, sessions: head.sessions.filter(theirs) };
}
