import type { OperationName } from '../../bot/supervision/operationName';
import type { PlannedRecord } from './plan';

/** A document that waits for one last act, with what whoever does it has on the screen. */
export interface Waiting {
  plan: PlannedRecord;
  /** The partition that it stands in: a worker's, or a group's. */
  worker: string;
  session: string;
  number: number;
  /** The document's own reference. */
  reference: string;
  /** Who acts last, by which operation, with what beside where it is. */
  signer: string;
  operation: Extract<OperationName, 'signRecord' | 'completeAudit'>;
  input: object;
  /** Who asks for filing to be tried again where it failed. */
  asker: string;
  /** Who is shown that it was done, and a part of what their card says. */
  receipts: { person: string; says: string }[];
}
