import type { Context } from '../supervision/decision';
import type { RecordVersion } from '../supervision/record';
import type { OnSession } from './operation';
import { nextVersion } from './nextVersion';
import { recordText } from './recordText';

/** The record as it would be if it were sent now and signed by nobody yet; nothing is stored. */
export function previewVersion(subject: OnSession, context: Context): RecordVersion {
  const text = recordText(subject, context);
  return {
    ...nextVersion(subject),
    text,
    hash: context.hash(text),
    sentAt: context.now,
    sentBy: subject.session.supervisor,
    lateBy: 0,
    signatures: [],
  };
}
