import type { AppRole } from '../supervision/roles';
import { listInWords } from './dates';

/** Who somebody is to this product; each part brings what they can do. */
export interface Roles {
  isWorker: boolean;
  supervises: boolean;
  /** Names of teams. */
  manages: readonly string[];
  /** The id of the team, for who manages one alone. */
  team?: string;
  /** Names of services, or of the directorate. */
  oversees?: readonly string[];
  roles?: readonly AppRole[];
}

/** What each role of the organisation brings here; what is done at the server's own command line is left out. */
const BY_ROLE: Partial<Record<AppRole, string>> = {
  seniorManager:
    'As a senior manager: see figures in the tab, open records with a reason, and decide who is let into a file.',
  hr: 'For human resources: open records with a reason in the tab, and decide who is let into a file.',
  auditor: 'As an auditor: examine in the tab the files that were drawn for you.',
  inspector:
    'As an inspector, until the day that was set: take a sample of records in the tab, with a reason.',
  dataProtectionOfficer:
    'As data protection officer: see in the tab what is open in people’s files, and read an access log with a reason.',
  administrator:
    'As an administrator: people, leavers and holds are looked after at the server. You read nothing of what people wrote.',
  policyOwner:
    'As the policy owner: the policy is adopted at the server. You read nothing of what people wrote.',
};

/** Words of the welcome and the help. */
export const WELCOME = {
  title: (name: string) => (name ? `Welcome, ${name}` : 'Welcome'),
  what: (organisation: string) =>
    `This is where ${organisation} keeps staff supervision: planning, preparing, the agenda, the written record and what was agreed.`,
  canDo: ({ isWorker, supervises, manages, oversees = [], roles = [] }: Roles) => [
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
    ...(oversees.length
      ? [`For ${listInWords(oversees)}: see figures in the tab of supervision that took place and is due.`]
      : []),
    ...roles.flatMap((role) => BY_ROLE[role] ?? []),
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
