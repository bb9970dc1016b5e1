import { isGranted } from './accessToFile';
import { mayAudit } from './audit';
import { everMembers, supervisedPerson } from './group';
import { pairingsOn } from './people';
import type { Party, Relation, Viewer } from './permissions';
import { awaited } from './record';
import { newestVersion, type Subject } from './subject';

/**
 * What this person is to this subject on a day (ISO date); nothing, once its deletion has begun. To their own
 * file a person is the worker and nothing else, whatever roles they have.
 */
export function relationsOf(subject: Subject, viewer: Viewer, today: string): Set<Party> {
  if (subject.head.retention?.deletion) return new Set();
  if (subject.session?.audit) return new Set(partsInAudit(subject, viewer.id, today));
  if (isSupervised(subject, viewer.id, today)) return new Set([subject.head.group ? 'member' : 'worker']);
  return new Set([
    ...relationsInFile(subject, viewer.id, today),
    ...(viewer.outside ?? []),
    ...(viewer.roles ?? []),
  ]);
}

/** Who left a group keeps what they promised in it, unless they facilitate it now; a session is whose it was then. */
function isSupervised(subject: Subject, person: string, today: string): boolean {
  const { head, session } = subject;
  if (supervisedPerson(subject, person)) return true;
  if (!head.group || session) return false;
  const facilitates = pairingsOn(head.pairings, today).some(({ supervisor }) => supervisor.id === person);
  return !facilitates && everMembers(head.group).some(({ id }) => id === person);
}

function relationsInFile(subject: Subject, person: string, today: string): Relation[] {
  const paired = pairingsOn(subject.head.pairings, today).some(({ supervisor }) => supervisor.id === person);
  const theirs = subject.session?.supervisor.id === person;
  const is: Partial<Record<Relation, boolean>> = {
    pairedSupervisor: paired,
    caseSupervisor: supervisesCases(subject, person, today),
    supervisor: theirs && paired,
    formerSupervisor: theirs && !paired && owesSignature(subject),
    concernReader: subject.concern?.reader.id === person,
    successor: !theirs && succeeds(subject, person, today),
    granted: isGranted(subject.head, person, today),
    auditorOfSample: (subject.head.audits ?? []).some((one) => mayAudit(one, person, today, subject.session)),
  };
  return (Object.keys(is) as Relation[]).filter((relation) => is[relation]);
}

/** An audit is its auditor's alone until it is complete; then it is for the two whom it is about. */
function partsInAudit({ head, session }: Subject, person: string, today: string): Relation[] {
  if (!session?.audit) return [];
  const { auditor, supervisor, until } = session.audit;
  if (auditor.id === person) return session.record || today <= until ? ['auditorOfSample'] : [];
  const about = head.worker.id === person || supervisor.id === person;
  return about && session.record ? ['audited'] : [];
}

/** Any of those who supervise the worker's cases today (DOMAIN.md rule 4, A10.11). */
function supervisesCases({ head }: Subject, person: string, today: string): boolean {
  return pairingsOn(head.pairings, today).some(
    ({ supervisor, functions }) => supervisor.id === person && functions.includes('case'),
  );
}

function owesSignature(subject: Subject): boolean {
  const version = newestVersion(subject);
  return version !== undefined && awaited(version).some(({ role }) => role === 'supervisor');
}

function succeeds({ head, session }: Subject, person: string, today: string): boolean {
  if (session?.record?.state !== 'closed') return false;
  return pairingsOn(head.pairings, today).some(
    ({ supervisor, functions }) =>
      supervisor.id === person && functions.some((name) => session.functions.includes(name)),
  );
}
