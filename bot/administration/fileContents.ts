import type { OperationRow } from '../supervision/effect';
import type { RecordVersion } from '../supervision/record';
import type { DocumentPlace } from '../filing/removeFile';
import type { Certificate, Remaining } from '../store/certificates';
import { namedByRow } from './namedElsewhere';
import type { Store } from '../store/openStore';

/** What a worker's file consists of, counted before it goes. */
export interface FileContents {
  counts: Certificate['counts'];
  /** Filed documents by their ids. */
  documents: DocumentPlace[];
  versions: Remaining['records'];
  /** Every hint that an operation of this file has caused. */
  due: Remaining['due'];
  /** Whose index names something in it. */
  people: NonNullable<Remaining['people']>;
  /** Records that wait for a signature or to be filed: what comes of them would outlive the file. */
  underway: number;
}

/** Reads a worker's whole partition and counts; content is looked at for ids and states only. */
export async function fileContents(
  { subjects }: Pick<Store, 'subjects'>,
  worker: string,
): Promise<FileContents> {
  const found: RecordVersion[] = [];
  const due: Remaining['due'] = [];
  const people: FileContents['people'] = [];
  const count = { session: 0, operation: 0, rows: 0 };
  for await (const { type, value } of subjects.rows(worker)) {
    count.rows += 1;
    if (type === 'session' || type === 'operation') count[type] += 1;
    people.push(...namedByRow(worker, type, value));
    if (type === 'version') found.push(value as RecordVersion);
    if (type === 'operation') due.push(...hintsOf(value as OperationRow));
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
    due,
    people,
    versions: found.map(({ text, number }) => ({ reference: text.reference, version: number })),
    underway: found.filter(({ closed, filing }) => !closed || filing?.state === 'waiting').length,
  };
}

function hintsOf({ effects }: OperationRow): Remaining['due'] {
  return effects.flatMap((effect) => {
    if (effect.kind !== 'due') return [];
    const { on, why, session } = effect;
    return [{ on, why, ...(session && { session }) }];
  });
}
