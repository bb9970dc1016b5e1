import { listInWords } from './dates';

/** Who somebody is to this product; each part brings what they can do. */
export interface Roles {
  isWorker: boolean;
  supervises: boolean;
  /** Names of teams. */
  manages: readonly string[];
}

/** Words of the welcome and the help. */
export const WELCOME = {
  title: (name: string) => `Welcome, ${name}`,
  what: (organisation: string) =>
    `This is where ${organisation} keeps staff supervision: planning, preparing, the agenda, the written record and what was agreed.`,
  canDo: ({ isWorker, supervises, manages }: Roles) => [
    ...(isWorker
      ? [
          'As a worker: prepare in private, share what you choose, read and sign your records, keep your actions.',
        ]
      : []),
    ...(supervises
      ? ['As a supervisor: plan sessions, write the record once, sign it and send it for signature.']
      : []),
    ...(manages.length
      ? [`As manager of ${listInWords(manages)}: see in the tab when supervision took place and what is due.`]
      : []),
  ],
  nobody:
    'You are not recorded as a worker, a supervisor or a manager here yet. Ask your team manager if that is wrong.',
  whoTitle: 'Who can see what',
  who: [
    'What you prepare: you alone, until you share it.',
    'Agenda and record: the two whose session it is. Anyone else who may open a record gives a reason, and the worker sees that they did.',
    'Team managers: dates, counts and states, never what was said.',
    'A subject access request, a court order or a safeguarding duty may in law reach what is kept.',
  ],
  waiting: 'Waiting for you',
  noted: 'Nothing is waiting for you.',
  helpTitle: 'What you can ask for',
  helpHint: 'Type one of these, or use the buttons.',
} as const;

/** What can be typed, by whom, and what it does. */
export const COMMANDS: { command: string; does: string; for: (roles: Roles) => boolean }[] = [
  {
    command: 'start',
    does: 'Plan a session. Also: start tom tomorrow 2pm',
    for: ({ supervises }) => supervises,
  },
  { command: 'prepare', does: 'Write down what you want to bring', for: ({ isWorker }) => isWorker },
  { command: 'agenda', does: 'Open the next agenda', for: () => true },
  { command: 'record', does: 'Write or read a record', for: () => true },
  { command: 'sign', does: 'Read and sign what waits for you', for: () => true },
  { command: 'actions', does: 'See what is open and say where it stands', for: () => true },
  { command: 'move', does: 'Move a session, or ask for another time', for: () => true },
  { command: 'cancel', does: 'Cancel a session and rebook', for: ({ supervises }) => supervises },
  {
    command: 'cases',
    does: 'See how many cases are due and say which were supervised',
    for: ({ isWorker, supervises }) => isWorker || supervises,
  },
  {
    command: 'my supervision',
    does: 'Your next session, actions and records',
    for: ({ isWorker }) => isWorker,
  },
  {
    command: 'who opened my file',
    does: 'Who else opened or changed your file, when and why',
    for: ({ isWorker }) => isWorker,
  },
  { command: 'help', does: 'Show this', for: () => true },
];
