import type { FaultRow } from './filingOutcome';
import { sharedFaults } from './sharedFaults';

/** The steps of filing: sending the document, looking at one that is there already, setting its columns. */
export type FilingStep = 'upload' | 'compare' | 'columns';

/** What each fault means for filing, who can mend it and how. Status and code: https://learn.microsoft.com/en-us/graph/errors. */
export const filingFaults: readonly FaultRow<FilingStep>[] = [
  {
    on: ['timeout'],
    steps: ['upload'],
    retryAfter: 30,
    why: 'SharePoint did not answer in time. The document may be there already; the app looks before it sends it again.',
  },
  {
    on: [403],
    why: 'The app may not write to the supervision library.',
    whatToDo:
      'Ask a SharePoint administrator to give the app the full-control role on the supervision site (Sites.Selected), then choose Try again.',
  },
  {
    on: [404],
    steps: ['upload'],
    why: 'The supervision library is not there.',
    whatToDo:
      'Ask a SharePoint administrator to restore the library, or the app’s administrator to correct the library’s id in the settings, then choose Try again.',
  },
  { on: [404], retryAfter: 5, why: 'The document was moved or removed while it was being filed.' },
  {
    on: [400],
    steps: ['columns'],
    why: 'The document is in the library, but the library does not have the columns that the app sets.',
    whatToDo: 'Ask the administrator to add the columns that the set-up guide lists, then choose Try again.',
  },
  {
    on: [400],
    why: 'SharePoint does not accept the document’s name or folder.',
    whatToDo:
      'Ask the administrator to check the folder names in the policy’s file index, then choose Try again.',
  },
  {
    on: [409, 412],
    retryAfter: 5,
    why: 'Something else changed the document or its folder at the same moment.',
  },
  {
    on: [413],
    why: 'SharePoint says that the document is too large.',
    whatToDo:
      'Ask the administrator to raise the library’s limit for the size of a file, then choose Try again.',
  },
  {
    on: [423],
    retryAfter: 600,
    why: 'The document or its folder is locked, perhaps because someone has it open.',
  },
  {
    on: [507],
    why: 'The supervision site has no space left.',
    whatToDo: 'Ask a SharePoint administrator to give the site more storage, then choose Try again.',
  },
  ...sharedFaults,
];
