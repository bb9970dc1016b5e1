import { mayDo, relationsOf } from '../supervision/permissions';
import type { Context } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import type { SessionRef } from '../supervision/session';
import type { RecordVersion } from '../supervision/record';
import type { RecordView, SessionView } from '../supervision/views';
import type { Loaded } from '../store/subjects';
import type { PreviewAnswer } from '../api/contract';
import { refusalText } from '../text/refusals';
import { recordHints } from './caseHints';
import { commitOperation } from './commitOperation';
import { contextFor } from './context';
import { missingToSend } from './missingToSend';
import type { OnSession } from './operation';
import type { Actor, Outcome } from './operations';
import { nameOf, refused } from './perform';
import { previewVersion } from './previewVersion';
import { readableVersions } from './readableVersions';
import { recordView } from './recordView';
import type { OperationServices } from './services';
import { sessionView } from './sessionView';
import type { ReadName } from './registry';

type Opened = { subject: OnSession; context: Context };

/** One session as this person may see it. Opening another's file is written to the access log before it is shown. */
export async function readSession(
  services: OperationServices,
  actor: Actor,
  ref: SessionRef,
): Promise<Outcome<{ view: SessionView }>> {
  const opened = await open(services, actor, ref, 'openSession');
  if (!opened) return refused(services, actor, 'openSession', { code: 'notFound' });
  return { ok: true, view: sessionView(opened.subject, opened.context) };
}

/** One version of a record, the newest unless a number is given. */
export async function readRecord(
  services: OperationServices,
  actor: Actor,
  ref: SessionRef & { number?: number; reason?: string },
): Promise<Outcome<{ view: RecordView; version: RecordVersion; subject: OnSession }>> {
  const opened = await open(services, actor, ref, 'openRecord', ref.reason);
  if (!opened) return refused(services, actor, 'openRecord', { code: 'notFound' });
  const { subject, context } = opened;
  const version = versionOf(subject, ref.number);
  if (!version) return refused(services, actor, 'openRecord', { code: 'notSent' });
  const view = recordView(subject, version, context);
  const hints = view.maySign ? recordHints(version.text, subject, context) : [];
  return { ok: true, view: { ...view, ...(hints.length > 0 && { hints }) }, version, subject };
}

/** The text as it would be sent now, for the supervisor who is about to send it. */
export async function readPreview(
  services: OperationServices,
  actor: Actor,
  ref: SessionRef,
): Promise<Outcome<{ preview: PreviewAnswer }>> {
  const context = contextFor(services, actor);
  const loaded = await services.store.subjects.load(ref.worker, ref.session);
  const subject = loaded?.subject;
  if (!isOpenTo(subject, 'sendRecord', context))
    return refused(services, actor, 'sendRecord', { code: 'notFound' });
  const missing = missingToSend(subject, context);
  const version = previewVersion(subject, context);
  const preview = {
    seen: subject.draft?.version ?? 0,
    record: recordView(subject, version, context),
    missing: missing ? [refusalText(missing).detail] : [],
    hints: recordHints(version.text, subject, context),
  };
  return { ok: true, preview };
}

/** Reads, and where the reader is not the worker writes the access log first. Undefined: not theirs, or not there. */
async function open(
  services: OperationServices,
  actor: Actor,
  ref: SessionRef,
  name: ReadName,
  reason?: string,
): Promise<Opened | undefined> {
  for (;;) {
    const context = contextFor(services, actor);
    const loaded = await services.store.subjects.load(ref.worker, ref.session);
    const subject = loaded?.subject;
    if (!loaded || !isOpenTo(subject, name, context)) return undefined;
    if (subject.head.worker.id === actor.id) return { subject, context };
    if (await logged(services, loaded, subject, name, context, reason)) return { subject, context };
  }
}

async function logged(
  services: OperationServices,
  loaded: Loaded,
  subject: OnSession,
  name: ReadName,
  context: Context,
  reason?: string,
): Promise<boolean> {
  const by = context.actor.id;
  const doing = {
    name,
    by,
    byName: nameOf(subject, by),
    ...(reason && { reason }),
  };
  const { committed } = await commitOperation(services, loaded, subject, doing, [], context, false);
  return committed === 'done';
}

function isOpenTo(
  subject: Subject | undefined,
  name: ReadName | 'sendRecord',
  context: Context,
): subject is OnSession {
  if (!subject?.session) return false;
  return mayDo(name, relationsOf(subject, context.actor.id, context.today));
}

function versionOf(subject: OnSession, number?: number): RecordVersion | undefined {
  const present = readableVersions(subject);
  return number === undefined ? present.at(-1) : present.find((version) => version.number === number);
}
