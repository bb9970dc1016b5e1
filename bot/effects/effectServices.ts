import type { FilingOutcome } from '../filing/filingOutcome';
import type { FilingRequest } from '../filing/filingRequest';
import type { AccessOutcome, AccessRequest } from '../filing/syncAccess';
import type { Printed } from '../records/printed';
import type { OperationServices } from '../operations/services';
import type { Messenger } from './messenger';

/** What effects need besides what operations have. */
export interface EffectServices extends OperationServices {
  /** A finished PDF with the organisation's seal. */
  sealed(printed: Printed): Promise<Buffer>;
  file(request: FilingRequest): Promise<FilingOutcome>;
  /** Makes a worker's folder readable by exactly these. */
  access(request: AccessRequest): Promise<AccessOutcome>;
  messenger: Messenger;
  /** The libraries that files are spread over, at least one. */
  driveIds: readonly string[];
  /** Entra ids of groups that may read every worker's folder. */
  readerGroups: readonly string[];
}

/** What came of one effect: done for good, or to be tried again. Codes only; never content. `says`: why it is tried again, in a sentence for people. */
export type EffectResult = { done: string } | { retry: number; why: string; says?: string };
