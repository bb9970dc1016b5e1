import type { VerdictAnswer } from '../api/contract';
import { VERDICT_TITLES } from '../records/verdictWords';
import { verifyDocument } from '../records/verifyDocument';
import type { Documents } from './documentOf';
import { filedVersions } from './filedVersions';
import type { OperationServices } from './services';

/** Compares a file with its own seal and with what the store keeps of the version that it says it is. */
export async function readVerdict(
  { store }: OperationServices,
  { certificates }: Documents,
  pdf: Buffer,
): Promise<VerdictAnswer> {
  const { state, genuine, sentences } = await verifyDocument(pdf, {
    ...(certificates && { certificates: await certificates() }),
    versionsOf: ({ reference, version }) => filedVersions(store, reference, version),
    onlyToHolders: true,
  });
  return { title: VERDICT_TITLES[state], genuine, sentences };
}
