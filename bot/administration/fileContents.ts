import type { RecordVersion } from '../supervision/record';
import type { DocumentPlace } from '../filing/removeFile';
import type { Certificate, Remaining } from '../store/certificates';
import type { Store } from '../store/openStore';

/** What a worker's file consists of, counted before it goes. */
export interface FileContents {
  counts: Certificate['counts'];
  /** Filed documents by their ids. */
  documents: DocumentPlace[];
  versions: Remaining['records'];
  /** Records that wait for a signature or to be filed: what comes of them would outlive the file. */
  underway: number;
}

/** Reads a worker's whole partition and counts; content is looked at for ids and states only. */
export async function fileContents({ subjects }: Pick<Store, 'subjects'>, worker: string): Promise<FileContents> {
  const found: RecordVersion[] = [];
  const count = { session: 0, operation: 0, rows: 0 };
  for await (const { type, value } of subjects.rows(worker)) {
    count.rows += 1;
    if (type === 'session' || type === 'operation') count[type] += 1;
    if (type === 'version') found.push(value as RecordVersion);
  }
  const documents = found.flatMap(({ filing }) => (filing?.state === 'filed' ? [filing] : []));
  return {
    counts: {
      documents: documents.length,
      sessions: count.session,
      records: found.length,
      operations: count.operation,
      rows: count.rows,
    },
    documents: documents.map(({ driveId, itemId }) => ({ driveId, itemId })),
    versions: found.map(({ text, number }) => ({ reference: text.reference, version: number })),
    underway: found.filter(({ closed, filing }) => !closed || filing?.state === 'waiting').length,
  };
}
