import { countOf, sentence } from '../text/dates';
import type { CommandName } from './commands';

/** What the chat door itself says; the cards say the rest. */
export const CHAT = {
  whoAreYou:
    'This message does not say whose work account it comes from, so nothing can be shown here. Sign in to Teams with your work account and write again.',
  failedTitle: 'That did not work just now',
  failed:
    'It may not have been done. Look at how it stands and try again in a minute: nothing is done twice. If it goes on, give this reference to whoever supports the app.',
  notForTheApp: 'This is not something that the app answers to.',
  opensInTab: 'This opens in the tab from here.',
  dialogTitle: 'Supervision',
  bothKeptTitle: 'This had been changed elsewhere meanwhile',
  bothKept: 'Nothing is lost: what you sent is kept below what was there. Look it over and save again.',
  actionTextNeeded: 'Write what is to be done.',
  notACommand: 'That is not one of the commands. These are:',
  nothingKept:
    'Nothing of that message was kept: notes and answers are written in the forms that the buttons open. The message itself stays in this chat until you delete it.',
  whichOne: 'Which one?',
  whichOneLabel: 'Choose from the list',
  whichOneNeeded: 'Choose one from the list.',
  open: 'Open',
  planTitle: 'Plan a session',
  planWithWhom: 'Who is the session with? The date and time that you typed are kept.',
  sharedTitle: 'Supervision in this chat',
  shared: 'What opens is shown only to the person who presses the button, and only what is theirs to see.',
  mineTitle: 'My supervision',
  nothingPlanned: 'No session is planned.',
  sessionWith: (kind: string, name: string, state: string) => `${kind} with ${name}. ${state}`,
  sessionChoice: (name: string, day: string, time: string) => `${name}, ${day}, ${time}`,
  openActions: (count: number) => sentence(`${countOf(count, 'open action')}.`),
  pastRecords: (count: number) => sentence(`${countOf(count, 'past record')}.`),
} as const;

/** The button that opens, in a shared chat, what somebody typed there. */
export const OPENS: Record<CommandName, string> = {
  start: 'Plan a session',
  move: 'Move a session',
  cancel: 'Cancel a session',
  prepare: 'Prepare',
  agenda: 'Open the agenda',
  record: 'Open the record',
  sign: 'Read and sign',
  actions: 'My actions',
  cases: 'Cases',
  mine: 'My supervision',
  log: 'Who opened my file',
  help: 'What can be typed',
  hello: 'What can be typed',
};

/** The title over a session that a command is about, and what is said where there is none. */
export const SESSION_COMMANDS = {
  move: { title: 'Move a session', none: 'There is no planned session to move.' },
  cancel: { title: 'Cancel a session', none: 'There is no planned session to cancel.' },
  prepare: {
    title: 'Prepare for supervision',
    none: 'You have no planned session to prepare for. It appears here as soon as one is planned.',
  },
  agenda: { title: 'The agenda', none: 'There is no session with an agenda at the moment.' },
  record: { title: 'The record', none: 'There is no record to write or to read at the moment.' },
  sign: { title: 'Sign a record', none: 'No record is waiting for a signature.' },
} as const;
