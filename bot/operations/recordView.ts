import { londonDate, workingDaysAfter } from '../supervision/calendar';
import type { Context } from '../supervision/decision';
import { mayDo, relationsOf } from '../supervision/permissions';
import { figureIfSet } from '../supervision/policy';
import { awaited, signatureOf, type RecordVersion, type Role } from '../supervision/record';
import { newestVersion } from '../supervision/subject';
import type { RecordView } from '../supervision/views';
import { recordStateText } from '../text/states';
import { whoCanSee } from '../text/whoCanSee';
import type { OnSession } from './operation';

/** One version of a record as it is read. */
export function recordView(subject: OnSession, version: RecordVersion, context: Context): RecordView {
  const { head, session } = subject;
  const view = {
    ref: { worker: head.worker.id, session: session.id },
    number: version.number,
    version: version.version,
    text: version.text,
    hash: version.hash,
    sentAt: version.sentAt,
    lateBy: version.lateBy,
    signatures: version.signatures,
    voided: version.voided.map(({ by, role, voidedAt, why }) => ({ by: by.name, role, at: voidedAt, why })),
    statements: version.statements,
    changeRequests: version.changeRequests.map(({ by, text, at }) => ({ by: by.name, text, at })),
    awaited: version.closed ? [] : awaited(version),
    signBy: signBy(version, context),
    closed: version.closed !== undefined,
    unsigned: version.closed?.unsigned ?? [],
    ...(version.filing && { filing: version.filing }),
    maySign: maySign(subject, version, context),
    mayCorrect: mayCorrect(subject, version, context),
    whoCanSee: whoCanSeeRecord(subject, context),
  };
  return { ...view, stateText: recordStateText(view, context.now) };
}

function whoCanSeeRecord({ head, session }: OnSession, { actor }: Context): string {
  const role = actor.id === head.worker.id ? 'worker' : 'supervisor';
  return whoCanSee({ worker: head.worker.name, supervisor: session.supervisor.name, role, shared: false })
    .record;
}

/** The last day on which a signature is in time, ISO date. */
export function signBy(version: RecordVersion, { policy }: Context): string {
  return workingDaysAfter(londonDate(version.sentAt), figureIfSet(policy.deadlines.signWorkingDays) ?? 10);
}

function mayCorrect(subject: OnSession, version: RecordVersion, { actor, today }: Context): boolean {
  const present = newestVersion(subject) === version && subject.session.record?.state === 'closed';
  return present && mayDo('correctRecord', relationsOf(subject, actor, today));
}

function maySign(subject: OnSession, version: RecordVersion, { actor }: Context): boolean {
  const role: Role | undefined =
    actor.id === subject.head.worker.id
      ? 'worker'
      : actor.id === subject.session.supervisor.id
        ? 'supervisor'
        : undefined;
  const present = newestVersion(subject) === version && subject.session.record?.state !== 'draft';
  return role !== undefined && present && !signatureOf(version, role);
}
