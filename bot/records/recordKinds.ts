import type { RecordDocument } from './recordDocument';

/** What a document calls itself in its own sentences: 'disagrees with this record'. */
export type DocumentNoun = 'record' | 'agreement' | 'audit';

/** Whether what is printed is a supervision agreement and not the record of a session. */
export function isAgreement({ kind }: Pick<RecordDocument, 'kind'>): boolean {
  return kind.id === 'agreement';
}

/** What a personal record or an agreement calls itself. */
export function nounOf(record: Pick<RecordDocument, 'kind'>): DocumentNoun {
  return isAgreement(record) ? 'agreement' : 'record';
}
