import { londonDate } from '../supervision/calendar';
import { workingDaysAfter } from '../supervision/workingDays';
import type { Context } from '../supervision/decision';
import { folderReaders } from '../supervision/folderAccess';
import { mayDo } from '../supervision/permissions';
import { relationsOf } from '../supervision/relations';
import { figureIfSet } from '../supervision/policy';
import { awaited, isAsked, signatureOf, type RecordVersion } from '../supervision/record';
import { isCorrecting } from '../supervision/summary';
import { roleOf } from '../supervision/roleOf';
import { newestVersion } from '../supervision/subject';
import type { RecordView } from '../supervision/views';
import { sentence } from '../text/dates';
import { supersededWhy } from '../text/document';
import { recordStateText } from '../text/states';
import { whoCanSee } from '../text/whoCanSee';
import type { OnSession } from './operation';
import { signatoryOf } from './signRecord';

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
    awaited: version.closed ? [] : awaited(version).map(({ role, by }) => ({ role, name: by.name })),
    signBy: signBy(version, context),
    closed: version.closed !== undefined,
    unsigned: version.closed?.unsigned ?? [],
    ...(version.filing && { filing: version.filing }),
    mayOpenFiled: folderReaders(head, context.today).some(({ id }) => id === context.actor.id),
    ...placeAmong(subject, version),
    maySign: maySign(subject, version, context),
    mayCorrect: mayCorrect(subject, version, context),
    whoCanSee: whoCanSeeRecord(subject, context),
  };
  return { ...view, stateText: recordStateText(view, context.now) };
}

function placeAmong(
  subject: OnSession,
  { number, supersedes, closed }: RecordVersion,
): Pick<RecordView, 'follows' | 'followedBy' | 'correcting'> {
  const after = subject.versions.find((each) => each.number > number);
  return {
    ...(supersedes && {
      follows: { number: supersedes.number, why: sentence(supersededWhy(supersedes.why)) },
    }),
    ...(after && { followedBy: { number: after.number, complete: after.closed !== undefined } }),
    ...(closed && !after?.closed && isCorrecting(subject) && { correcting: true as const }),
  };
}

function whoCanSeeRecord(subject: OnSession, { actor }: Context): string {
  const { head, session } = subject;
  const { worker, group } = head;
  const own = roleOf(subject, actor.id);
  const role = own === 'supervisor' && session.supervisor.id !== actor.id ? 'other' : own;
  const names = { worker: worker.name, supervisor: session.supervisor.name };
  return whoCanSee({ ...names, role, shared: false, ...(group && { group: true }) }).record;
}

/** The last day on which a signature is in time, ISO date. */
export function signBy(version: RecordVersion, { policy }: Context): string {
  return workingDaysAfter(londonDate(version.sentAt), figureIfSet(policy.deadlines.signWorkingDays) ?? 10);
}

function mayCorrect(subject: OnSession, version: RecordVersion, { actor, today }: Context): boolean {
  const present = newestVersion(subject) === version && subject.session.record?.state === 'closed';
  return present && mayDo('correctRecord', relationsOf(subject, actor, today));
}

function maySign(subject: OnSession, version: RecordVersion, context: Context): boolean {
  const self = signatoryOf(subject, context);
  const oneOfThem = self.by.id === context.actor.id && isAsked(version, self);
  const present = newestVersion(subject) === version && subject.session.record?.state !== 'draft';
  return oneOfThem && present && !signatureOf(version, self);
}
