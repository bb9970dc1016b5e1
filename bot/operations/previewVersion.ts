import type { Context } from '../supervision/decision';
import type { RecordVersion } from '../supervision/record';
import { newestVersion } from '../supervision/subject';
import type { OnSession } from './operation';
import { recordText } from './recordText';

/** The record as it would be if it were sent now and signed by nobody yet; nothing is stored. */
export function previewVersion(subject: OnSession, context: Context): RecordVersion {
  const text = recordText(subject, context);
  const before = newestVersion(subject);
  return {
    number: before?.number ?? 1,
    version: before?.version ?? 0,
    text,
    hash: context.hash(text),
    sentAt: context.now,
    sentBy: subject.session.supervisor,
    lateBy: 0,
    signatures: [],
    voided: before?.voided ?? [],
    statements: before?.statements ?? [],
    changeRequests: before?.changeRequests ?? [],
  };
}
