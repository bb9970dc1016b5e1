import { pairingsOn } from './people';
import { awaited } from './record';
import { newestVersion, type Subject } from './subject';
import type { OperationName } from './views';

/** What somebody is to a worker's file or to one session in it. */
export type Relation = 'worker' | 'supervisor' | 'pairedSupervisor' | 'formerSupervisor' | 'successor';

/**
 * Who may do what: by operation, the relations that may (DESIGN "May they"). `pairedSupervisor` is
 * somebody who supervises the worker today; `supervisor` is the one of them whose session it is, `successor`
 * another of them, for the same function, once the record is complete (DOMAIN.md rule 53). A
 * `formerSupervisor` is one of the past whose signature is missing still; then they are nothing any more.
 */
export const permissions: Record<OperationName, readonly Relation[]> = {
  startSession: ['pairedSupervisor'],
  requestMove: ['worker', 'supervisor'],
  moveSession: ['supervisor'],
  cancelSession: ['supervisor'],
  addAgendaItem: ['worker', 'supervisor'],
  removeAgendaItem: ['worker', 'supervisor'],
  saveReflection: ['worker'],
  shareReflection: ['worker'],
  withdrawReflection: ['worker'],
  deleteReflection: ['worker'],
  fileReflection: ['worker'],
  confirmHeld: ['supervisor'],
  saveRecord: ['supervisor'],
  saveDifference: ['worker', 'supervisor'],
  agreeNotToRecord: ['worker', 'supervisor'],
  sendRecord: ['supervisor'],
  askForChange: ['worker'],
  signRecord: ['worker', 'supervisor', 'formerSupervisor'],
  retryFiling: ['worker', 'supervisor'],
  correctRecord: ['supervisor'],
  markAction: ['worker', 'pairedSupervisor'],
  openSession: ['worker', 'supervisor'],
  openRecord: ['worker', 'supervisor', 'formerSupervisor', 'successor'],
};

/** What this person is to this subject on a day (ISO date); nothing, once its deletion has begun. */
export function relationsOf(subject: Subject, person: string, today: string): Set<Relation> {
  if (subject.head.retention?.deletion) return new Set();
  const paired = pairingsOn(subject.head.pairings, today).some(({ supervisor }) => supervisor.id === person);
  const theirs = subject.session?.supervisor.id === person;
  const is: Record<Relation, boolean> = {
    worker: subject.head.worker.id === person,
    pairedSupervisor: paired,
    supervisor: theirs && paired,
    formerSupervisor: theirs && !paired && owesSignature(subject),
    successor: !theirs && succeeds(subject, person, today),
  };
  return new Set((Object.keys(is) as Relation[]).filter((relation) => is[relation]));
}

function owesSignature(subject: Subject): boolean {
  const version = newestVersion(subject);
  return version !== undefined && awaited(version).includes('supervisor');
}

function succeeds({ head, session }: Subject, person: string, today: string): boolean {
  if (session?.record?.state !== 'closed') return false;
  return pairingsOn(head.pairings, today).some(
    ({ supervisor, functions }) =>
      supervisor.id === person && functions.some((name) => session.functions.includes(name)),
  );
}

/** Whether one of the relations may do the operation. */
export function mayDo(operation: OperationName, relations: ReadonlySet<Relation>): boolean {
  return permissions[operation].some((relation) => relations.has(relation));
}
