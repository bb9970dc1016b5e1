import { everMembers, wasThere } from '../supervision/group';
import { change, type Decision } from '../supervision/decision';
import type { SessionSummary } from '../supervision/session';
import { newestVersion, type Subject } from '../supervision/subject';
import { performBySystem } from '../operations/performBySystem';
import type { EffectResult, EffectServices } from './effectServices';

/** Lets everybody who belongs to a group find it: its members, and who facilitates it. */
export async function indexGroup({ store }: EffectServices, group: string): Promise<EffectResult> {
  const head = await store.subjects.loadHead(group);
  if (!head?.group) return { done: 'noGroup' };
  const people = [...everMembers(head.group), ...head.pairings.map(({ supervisor }) => supervisor)];
  await Promise.all(people.map(({ id }) => store.people.put(id, { kind: 'group', group })));
  return { done: 'indexed' };
}

/**
 * Writes what a session of a group means for each member into their own file: that they took part, when, and how
 * long it was. Whether it counts toward anything is the policy's (DOMAIN.md rules 13 to 16). Keyed by the session
 * and the version of the group that it was read from, so that a late delivery changes nothing.
 */
export async function noteAttendance(
  services: EffectServices,
  group: string,
  session: string,
): Promise<EffectResult> {
  const subject = (await services.store.subjects.load(group, session))?.subject;
  const participants = subject && newestVersion(subject)?.text.participants;
  if (!subject || !participants) return { done: 'nothingSent' };
  for (const participant of participants) {
    const summary = wasThere(participant) ? summaryOf(subject) : undefined;
    await performBySystem(services, { worker: participant.id }, 'noteGroupSession', (member) =>
      noted(member, session, subject.head.version, summary),
    );
  }
  return { done: 'noted' };
}

/** The facts that a member's own file keeps; none of what was said, and nobody else who was there. */
function summaryOf({ head, session, versions }: Subject): SessionSummary | undefined {
  const text = versions.at(-1)?.text;
  if (!session || !text) return undefined;
  const { id, kind, supervisor, plannedAt, plannedMinutes, record } = session;
  return {
    id,
    kind,
    supervisor,
    plannedAt,
    plannedMinutes,
    moves: [],
    heldOn: text.heldOn,
    minutes: text.minutes,
    ...(record?.sentOn && { sentOn: record.sentOn }),
    group: { id: head.worker.id, name: head.worker.name, version: head.version },
  };
}

function noted(member: Subject, session: string, version: number, summary?: SessionSummary): Decision {
  const { head } = member;
  const before = head.sessions.find(({ id }) => id === session);
  if (before === undefined ? summary === undefined : (before.group?.version ?? 0) >= version)
    return change(member);
  const others = head.sessions.filter((each) => each !== before);
  const sessions = [...others, ...(summary ? [summary] : [])].sort(
    (a, b) => Date.parse(a.plannedAt) - Date.parse(b.plannedAt),
  );
  return change({ ...member, head: { ...head, sessions } });
}
