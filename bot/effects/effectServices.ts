import type { FilingOutcome } from '../filing/filingOutcome';
import type { FilingRequest } from '../filing/filingRequest';
import type { RecordDocument } from '../records/recordDocument';
import type { OperationServices } from '../operations/services';
import type { Messenger } from './messenger';

/** What effects need besides what operations have. */
export interface EffectServices extends OperationServices {
  /** A finished PDF with the organisation's seal. */
  sealed(document: RecordDocument): Promise<Buffer>;
  file(request: FilingRequest): Promise<FilingOutcome>;
  messenger: Messenger;
  driveId: string;
}

/** What came of one effect: done for good, or to be tried again. Codes only; never content. */
export type EffectResult = { done: string } | { retry: number; why: string };
