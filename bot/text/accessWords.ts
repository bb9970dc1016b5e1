import type { AccessRequest } from '../supervision/accessToFile';
import type { FolderAccess } from '../supervision/folderAccess';
import { fullDay, listInWords } from './dates';

/** What the access log says of a folder's readers, by name. */
export function accessNoted({ state, why = '' }: FolderAccess, names: readonly string[]): string {
  const readers = names.length > 0 ? listInWords(names) : 'nobody';
  const says: Record<FolderAccess['state'], string> = {
    synced: `The folder of filed records can be read by ${readers}, and by nobody else.`,
    madeByHand: `A person says that the folder of filed records can be read by ${readers}, and by nobody else.`,
    byHand: `The folder of filed records is to be readable by ${readers}. ${why}`,
    failed: `The folder of filed records is to be readable by ${readers}. This could not be done yet. ${why}`,
  };
  return says[state].trim();
}

/** What the access log says where somebody was let into a file; `until` an ISO date. */
export function accessGranted({ by, why }: AccessRequest, until: string): string {
  return `${by.name} may open its records until ${fullDay(until)}. Asked for because: ${why}`;
}

/** What the access log says where access was refused or ended. */
export function accessRefused({ by }: AccessRequest, why: string): string {
  return `${by.name} may not open its records. ${why}`;
}

/** What is said beside a day that cannot be chosen. */
export const CHOOSE_DAY = {
  fromToday: 'Choose today or a later day.',
  within: (days: number) => `Choose a day within the next ${days} days.`,
  upToToday: 'Choose today or an earlier day.',
  afterReceived: 'Choose the day on which it came in, or a later one up to today.',
} as const;

/** What the access log says of a worker's request for their data; days are ISO dates. */
export const SUBJECT_ACCESS = {
  received: (day: string, by: string) =>
    `It came in on ${fullDay(day)} and is to be answered by ${fullDay(by)}.`,
  answered: (day: string) => `It was answered on ${fullDay(day)}.`,
} as const;

/** Words of one's own access log in a chat. */
export const ACCESS_LOG = {
  title: 'Who opened or changed my file',
  door: 'Who it was, when, and the reasons that they gave open for you alone.',
  noFile: 'There is no supervision file about you here, so there is nothing to open.',
  nobody: 'Nobody else has lately.',
  because: 'Reason given: ',
  more: 'Earlier entries, and what you or the app did, are in the tab under My file.',
  yours: 'What you or the app did is in the tab under My file.',
} as const;
