import type { FaultRow } from './filingOutcome';
import { sharedFaults } from './sharedFaults';

/** The steps of deleting a worker's documents. A refusal of 'delete' (403, 423) is not a fault: see `removeFile`. */
export type RemovalStep = 'list' | 'delete';

/** What each fault means for deleting documents, who can mend it and how. */
export const removalFaults: readonly FaultRow<RemovalStep>[] = [
  {
    on: [403],
    why: 'The app may not open the supervision library.',
    whatToDo:
      'Ask a SharePoint administrator to give the app the full-control role on the supervision site (Sites.Selected), then run the command again.',
  },
  {
    on: [404],
    why: 'The supervision library is not there.',
    whatToDo: 'Ask a SharePoint administrator to restore the library, then run the command again.',
  },
  { on: [409, 412], retryAfter: 5, why: 'Something else changed a document at the same moment.' },
  { on: [423], retryAfter: 600, why: 'The folder is locked, perhaps while SharePoint works on it.' },
  ...sharedFaults,
];
