import { quietUntil } from '../supervision/accessToFile';
import { supervisedPerson } from '../supervision/group';
import { allowanceOf, type Act } from '../supervision/permissions';
import type { Context } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import type { SessionRef } from '../supervision/session';
import type { Refusal } from '../supervision/refusal';
import type { RecordVersion } from '../supervision/record';
import type { RecordView, SessionView } from '../supervision/views';
import type { Loaded } from '../store/subjects';
import type { PreviewAnswer } from '../api/contract';
import { refusalText } from '../text/refusals';
import { recordHints } from './caseHints';
import { commitOperation } from './commitOperation';
import { contextFor } from './context';
import { missingToSend } from './missingToSend';
import { nobody } from './nobody';
import type { OnSession } from './operation';
import type { Actor, Outcome } from './operations';
import { nameOf } from './nameOf';
import { partiesOf } from './partiesOf';
import { refused } from './perform';
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
  if ('code' in opened) return refused(services, actor, 'openSession', opened);
  return { ok: true, view: sessionView(opened.subject, opened.context) };
}

/** One version of a record, the newest unless a number is given. */
export async function readRecord(
  services: OperationServices,
  actor: Actor,
  ref: SessionRef & { number?: number; reason?: string },
): Promise<Outcome<{ view: RecordView; version: RecordVersion; subject: OnSession }>> {
  const opened = await open(services, actor, ref, 'openRecord', ref.reason);
  if ('code' in opened) return refused(services, actor, 'openRecord', opened);
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
  if (!isThere(subject) || (await allowance(services, subject, 'preview', context)) !== 'allowed')
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

/**
 * Reads, and where the reader is not the worker, or of the group, writes the access log first. 'notFound': not theirs, or not there;
 * 'reasonNeeded': theirs to open once they say why (DESIGN's last section, 1).
 */
async function open(
  services: OperationServices,
  actor: Actor,
  ref: SessionRef,
  name: ReadName,
  reason?: string,
): Promise<Opened | Refusal> {
  for (;;) {
    const context = contextFor(services, actor);
    const loaded = await services.store.subjects.load(ref.worker, ref.session);
    const subject = loaded?.subject;
    const how = await allowance(services, subject ?? nobody, name, context);
    if (!loaded || !isThere(subject) || !how) return { code: 'notFound' };
    if (how === 'withReason' && !reason) return { code: 'reasonNeeded' };
    if (supervisedPerson(subject, actor.id)) return { subject, context };
    if (await logged(services, actor, loaded, name, context, reason)) return { subject, context };
  }
}

async function logged(
  services: OperationServices,
  actor: Actor,
  loaded: Loaded,
  name: ReadName,
  context: Context,
  reason?: string,
): Promise<boolean> {
  const { subject } = loaded;
  const byName = await nameOf(services, subject, actor);
  const hiddenUntil = quietUntil(subject.head, actor.id, context.today);
  const doing = {
    name,
    by: actor.id,
    byName,
    ...(reason && { reason }),
    ...(hiddenUntil && { hiddenUntil }),
  };
  const { committed } = await commitOperation(services, loaded, subject, doing, [], context, false);
  return committed === 'done';
}

function isThere(subject: Subject | undefined): subject is OnSession {
  return subject?.session !== undefined;
}

async function allowance(services: OperationServices, subject: Subject, act: Act, context: Context) {
  return allowanceOf(act, await partiesOf(services, subject, act, context));
}

function versionOf(subject: OnSession, number?: number): RecordVersion | undefined {
  const present = readableVersions(subject);
  return number === undefined ? present.at(-1) : present.find((version) => version.number === number);
}
