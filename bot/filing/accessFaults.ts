import type { FaultRow } from './filingOutcome';
import { sharedFaults } from './sharedFaults';

/** The steps of bringing a folder's readers in line. A refusal (403) of the last three is not a fault: see `syncAccess`. */
export type AccessStep = 'folder' | 'list' | 'grant' | 'revoke';

/** What each fault means for who may read a folder, who can mend it and how. */
export const accessFaults: readonly FaultRow<AccessStep>[] = [
  {
    on: [403],
    steps: ['folder'],
    why: 'The app may not open the supervision library.',
    whatToDo:
      'Ask a SharePoint administrator to give the app the full-control role on the supervision site (Sites.Selected), then run “npm run admin -- access-retry”.',
  },
  {
    on: [404],
    steps: ['folder'],
    why: 'The supervision library is not there.',
    whatToDo:
      'Ask a SharePoint administrator to restore the library, or correct its id in the settings, then run “npm run admin -- access-retry”.',
  },
  { on: [404], retryAfter: 5, why: 'The folder or one of its grants was removed meanwhile.' },
  {
    on: [400],
    why: 'SharePoint does not accept the folder’s name or a grant on it.',
    whatToDo:
      'Ask the administrator to look at the folder in SharePoint, then run “npm run admin -- access-retry”.',
  },
  { on: [409, 412], retryAfter: 5, why: 'Something else changed the folder at the same moment.' },
  { on: [423], retryAfter: 600, why: 'The folder is locked, perhaps while SharePoint works on it.' },
  {
    on: [507],
    why: 'The supervision site has no space left.',
    whatToDo:
      'Ask a SharePoint administrator to give the site more storage, then run “npm run admin -- access-retry”.',
  },
  ...sharedFaults,
];
