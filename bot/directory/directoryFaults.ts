import type { FaultRow } from '../filing/filingOutcome';
import { sharedFaults } from '../filing/sharedFaults';

/** What the app asks of the directory and of Teams. */
export type DirectoryStep = 'read' | 'roles' | 'install' | 'chat';

/** What each fault means here, beyond those that are outcomes of their own (a leaver, a blocked app). */
export const directoryFaults: readonly FaultRow<DirectoryStep>[] = [
  {
    on: [403],
    steps: ['read'],
    why: 'The app may not read the directory.',
    whatToDo: 'Ask the administrator to consent to User.Read.All for the app, then try again.',
  },
  {
    on: [403],
    steps: ['roles'],
    why: 'The app may not read who has which app role.',
    whatToDo:
      'Ask the administrator to consent to Application.Read.All for the app. Until then nobody has a role in a chat.',
  },
  {
    on: [404],
    steps: ['roles'],
    why: 'The tab’s application is not in this tenant.',
    whatToDo: 'Ask the administrator to correct TAB_CLIENT_ID in the settings.',
  },
  {
    on: [403],
    why: 'The app may not install itself for people.',
    whatToDo:
      'Ask the administrator to consent to TeamsAppInstallation.ReadWriteSelfForUser.All for the app, then try again.',
  },
  {
    on: [404],
    steps: ['install'],
    why: 'The app is not in the organisation’s Teams catalogue.',
    whatToDo:
      'Ask the Teams administrator to upload the app, or to correct its catalogue id in the settings, then try again.',
  },
  {
    on: [400],
    why: 'Microsoft 365 did not accept the question.',
    whatToDo: 'Ask the administrator to check the app’s ids in the settings, then try again.',
  },
  ...sharedFaults,
];
