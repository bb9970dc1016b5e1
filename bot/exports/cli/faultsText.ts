import type { FileFault } from '../backup/checkFile';

/** All that is wrong with the workers' files, a line each; or the sentence that nothing is. */
export function faultsText(faults: readonly FileFault[]): string {
  if (faults.length === 0)
    return 'Every access log is one unbroken chain, and every signature is over the text that is there.';
  const lines = faults.map(({ worker, problem }) => `Worker ${worker}: ${problem}`);
  return ['Not all is as it should be:', ...lines].join('\n');
}
