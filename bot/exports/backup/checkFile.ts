import { hashOf } from '../../records/hashOf';
import type { ReadRow } from '../../store/rowCodec';
import type { OperationRow } from '../../supervision/effect';
import type { RecordVersion } from '../../supervision/record';
import type { Head } from '../../supervision/subject';

/** What is wrong with a worker's file; names it and the place, never what people wrote. */
export interface FileFault {
  worker: string;
  /**
   * row: an entry of the access log is not what its hash says · link: it does not follow the one before ·
   * end: the head does not know the newest · text: a record's text is not what was signed ·
   * signature: one is over another text.
   */
  fault: 'row' | 'link' | 'end' | 'text' | 'signature';
  /** The entry's number, or the record's reference and version. */
  at: string;
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
  const worker = (rows.find(({ type }) => type === 'head')?.value as Head | undefined)?.worker.id ?? '';
  const fault = (kind: FileFault['fault'], at: string): FileFault => ({ worker, fault: kind, at });
  const versions = valuesOf<RecordVersion>(rows, 'version');
  return {
    entries: valuesOf(rows, 'operation').length,
    versions: versions.length,
    signatures: versions.reduce((sum, { signatures }) => sum + signatures.length, 0),
    faults: [...chainFaults(rows, fault), ...versions.flatMap((version) => versionFaults(version, fault))],
  };
}

type MakeFault = (kind: FileFault['fault'], at: string) => FileFault;

function chainFaults(rows: readonly ReadRow[], fault: MakeFault): FileFault[] {
  const log = valuesOf<OperationRow>(rows, 'operation').sort((a, b) => a.number - b.number);
  const chain = valuesOf<Head>(rows, 'head')[0]?.chain ?? { hash: '', count: 0 };
  const faults = log.flatMap((entry, index) => [
    ...(hashOf({ ...entry, hash: undefined }) === entry.hash ? [] : [fault('row', `${entry.number}`)]),
    ...(follows(entry, log[index - 1], index) ? [] : [fault('link', `${entry.number}`)]),
  ]);
  const ends = chain.count === log.length && chain.hash === (log.at(-1)?.hash ?? '');
  return ends ? faults : [...faults, fault('end', `${chain.count}`)];
}

function follows(entry: OperationRow, before: OperationRow | undefined, index: number): boolean {
  return entry.number === index + 1 && entry.previous === (before?.hash ?? '');
}

function versionFaults({ text, number, hash, signatures }: RecordVersion, fault: MakeFault): FileFault[] {
  const at = `${text.reference} version ${number}`;
  return [
    ...(hashOf(text) === hash ? [] : [fault('text', at)]),
    ...signatures.flatMap((signature) => (signature.hash === hash ? [] : [fault('signature', at)])),
  ];
}

function valuesOf<Value>(rows: readonly ReadRow[], type: string): Value[] {
  return rows.filter((row) => row.type === type).map(({ value }) => value as Value);
}
