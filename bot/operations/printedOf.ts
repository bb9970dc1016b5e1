import type { Printed } from '../records/printed';
import type { RecordVersion } from '../supervision/record';
import { auditDocumentOf } from './auditDocumentOf';
import { groupDocumentOf } from './groupDocumentOf';
import { recordDocumentOf } from './recordDocumentOf';

/** One version as it is printed, by its template. Same version, same document. */
export function printedOf(version: RecordVersion): Printed {
  const { participants, audit } = version.text;
  if (audit) return { template: 'audit', document: auditDocumentOf(version, audit) };
  return participants
    ? { template: 'group', document: groupDocumentOf(version, participants) }
    : { template: 'record', document: recordDocumentOf(version) };
}
