import type { FileFault } from '../backup/checkFile';

const WORDS: Record<FileFault['fault'], string> = {
  row: 'entry {at} of the access log is not what its hash says',
  link: 'entry {at} of the access log does not follow the one before it',
  end: 'the access log does not end with entry {at}, which the file says is the newest',
  text: 'the text of {at} is not the text that its hash was made from',
  signature: 'a signature on {at} is over another text',
};

/** What is wrong with a worker's file, for the administrator; names the worker's id, the entry or the record. */
export function faultText({ worker, fault, at }: FileFault): string {
  return `Worker ${worker}: ${WORDS[fault].replace('{at}', at)}.`;
}

/** All faults, or the sentence that there is none. */
export function faultsText(faults: readonly FileFault[]): string {
  if (faults.length === 0) return 'Every access log is one unbroken chain, and every signature is over the text that is there.';
  return ['Not all is as it should be:', ...faults.map(faultText)].join('\n');
}
