import { verifyAccessLog } from '../../operations/verifyAccessLog';
import { hashOf } from '../../records/hashOf';
import type { ReadRow } from '../../store/rowCodec';
import type { OperationRow } from '../../supervision/effect';
import type { RecordVersion } from '../../supervision/record';
import type { Head } from '../../supervision/subject';

/** What is wrong with a worker's file: a sentence that names the entry or the record, never what people wrote. */
export interface FileFault {
  /** The worker's id. */
  worker: string;
  problem: string;
}

/** What a look at a worker's file found. */
export interface FileCheck {
  entries: number;
  versions: number;
  signatures: number;
  faults: FileFault[];
}

/** Looks at a worker's rows: is the access log one chain, and is each signature over the text that is there? */
export function checkFile(rows: readonly ReadRow[]): FileCheck {
  const [head] = valuesOf<Head>(rows, 'head');
  const log = valuesOf<OperationRow>(rows, 'operation').sort((a, b) => a.number - b.number);
  const versions = valuesOf<RecordVersion>(rows, 'version');
  const chain = verifyAccessLog(log, head?.chain ?? { hash: '', count: 0 }, hashOf);
  const problems = [...chain.problems, ...versions.flatMap(versionProblems)];
  return {
    entries: log.length,
    versions: versions.length,
    signatures: versions.reduce((sum, { signatures }) => sum + signatures.length, 0),
    faults: problems.map((problem) => ({ worker: head?.worker.id ?? '', problem })),
  };
}

function versionProblems({ text, number, hash, signatures }: RecordVersion): string[] {
  const name = `${text.reference} version ${number}`;
  const strays = signatures.filter((signature) => signature.hash !== hash);
  return [
    ...(hashOf(text) === hash ? [] : [`The text of ${name} is not the one that its hash was made from.`]),
    ...strays.map(({ role }) => `The signature of the ${role} on ${name} is over another text.`),
  ];
}

function valuesOf<Value>(rows: readonly ReadRow[], type: string): Value[] {
  return rows.filter((row) => row.type === type).map(({ value }) => value as Value);
}
