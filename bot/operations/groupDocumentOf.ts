import type { GroupDocument, GroupRole } from '../records/groupDocument';
import type { Participant } from '../supervision/group';
import type { RecordVersion, Role } from '../supervision/record';
import { recordDocumentOf } from './recordDocumentOf';

const PART: Record<Role, GroupRole> = { supervisor: 'facilitator', worker: 'participant' };

/** One version of a group's record as it is printed: who was there stands in place of the one worker. */
export function groupDocumentOf(version: RecordVersion, participants: readonly Participant[]): GroupDocument {
  const { worker, supervisor, reflection: _none, ...document } = recordDocumentOf(version);
  return {
    ...document,
    facilitator: supervisor,
    participants: participants.map(({ name, jobTitle, attendance }) => ({ name, jobTitle, attendance })),
    team: worker.name,
    differences: document.differences.map(({ by, text }) => ({ by, text })),
    statements: document.statements.map((one) => ({ ...one, role: PART[one.role] })),
    signatures: document.signatures.map((one) => ({ ...one, role: PART[one.role] })),
    unsigned: document.unsigned.map((one) => ({ ...one, role: PART[one.role] })),
  };
}
