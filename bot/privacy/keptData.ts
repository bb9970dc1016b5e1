import type { RowType } from '../store/subjectRows';
import type { TableName } from '../store/openStore';
import type { Act } from '../supervision/permissions';

/** The law that lets an organisation keep something (UK GDPR articles 6 and 9, Data Protection Act 2018). */
export type Basis = 'publicTask' | 'legalObligation';

/** Something that is kept about people, in the words of the page that tells them. */
export interface Kept {
  title: string;
  /** What is in it. */
  what: string;
  /** What it is for. */
  why: string;
  /** About whom. */
  about: string;
  basis: Basis;
  /** It may hold health, beliefs, union membership or another special category (article 9). */
  special: boolean;
  until: string;
  /** Who can read it is who may do these, by the permission table; none: nobody through the product. */
  readBy: readonly Act[];
}

/** Besides the worker's file there is one table each for what these are about. */
type OtherTable = Exclude<TableName, 'Supervision'>;

/** Places outside the product's own store. */
type Elsewhere = 'sharePoint' | 'teams' | 'log' | 'queue' | 'browser';

const WITH_FILE = 'As long as the file itself: until the review after leaving, and a person decides.';

/**
 * Everything that is kept, by the type of its row, by table and by place. The types make it whole: a new type
 * of row or a new table does not compile until it is here.
 */
export const keptData: Readonly<Record<RowType | 'operation' | OtherTable | Elsewhere, Kept>> = {
  head: {
    title: 'The front page of your file',
    what: 'Name, staff reference, job title, team, who supervises you for what and since when, pauses with a category, and dates and states of your sessions.',
    why: 'To know whose supervision it is, when it is due and who may see what.',
    about: 'the worker, their supervisors',
    basis: 'publicTask',
    special: false,
    until: `${WITH_FILE} Sessions older than 25 months leave this page and stay in the file.`,
    readBy: ['mine'],
  },
  session: {
    title: 'Each session',
    what: 'Kind, date, length, who with, moves and cancellations with whose need and a reason from a list, and the items that either of you put on the agenda.',
    why: 'To plan and hold it, and to show that it was held.',
    about: 'the worker, their supervisor',
    basis: 'publicTask',
    special: false,
    until: WITH_FILE,
    readBy: ['openSession'],
  },
  reflection: {
    title: 'What you prepare',
    what: 'Your answers to the questions before a session. Your supervisor reads what you share, and nothing else.',
    why: 'So that the session starts from what you bring.',
    about: 'the worker',
    basis: 'publicTask',
    special: true,
    until:
      'Until you delete it; at the latest some days after the session, by the policy. What you added to the record stays in the record.',
    readBy: ['saveReflection'],
  },
  draft: {
    title: 'A record that is being written',
    what: 'Your supervisor’s notes and decisions before they are sent, and a difference of view in your own words.',
    why: 'So that nothing is lost while it is written.',
    about: 'the worker, their supervisor',
    basis: 'publicTask',
    special: true,
    until: 'Until the record is sent for signature.',
    readBy: ['saveRecord'],
  },
  keptDraft: {
    title: 'A draft that was laid aside',
    what: 'What a former supervisor had drafted for a session that passed to somebody else.',
    why: 'It is personal data about you, so a request for your data must find it.',
    about: 'the worker, their former supervisor',
    basis: 'legalObligation',
    special: true,
    until: WITH_FILE,
    readBy: ['command export'],
  },
  version: {
    title: 'Each record that was sent',
    what: 'What was agreed under each heading, actions, both voices where you differ, signatures with date and time, comments and disagreements.',
    why: 'So that both can rely on what was agreed, and the organisation can show it.',
    about: 'the worker, their supervisor',
    basis: 'publicTask',
    special: true,
    until: WITH_FILE,
    readBy: ['openRecord'],
  },
  action: {
    title: 'Actions',
    what: 'What was agreed, who does it and by when, and how it stands.',
    why: 'So that nothing agreed is forgotten between sessions.',
    about: 'the worker, their supervisor',
    basis: 'publicTask',
    special: false,
    until: WITH_FILE,
    readBy: ['markAction'],
  },
  case: {
    title: 'The case register',
    what: 'References of the case system, case types, dates of supervision and of recording. No names and no account of a case.',
    why: 'To show that each case was supervised when the policy says.',
    about: 'the worker; children by reference only',
    basis: 'publicTask',
    special: false,
    until: WITH_FILE,
    readBy: ['openCases'],
  },
  learning: {
    title: 'Your learning log',
    what: 'What you noted about your own learning.',
    why: 'For you: your professional registration and development.',
    about: 'the worker',
    basis: 'publicTask',
    special: false,
    until: 'Until you delete it, or with the file.',
    readBy: ['learning'],
  },
  concern: {
    title: 'A concern about your supervision',
    what: 'What you wrote, to whom, and whether it was taken up.',
    why: 'So that difficulties in supervision reach somebody who can help.',
    about: 'the worker, the supervisor whom it concerns',
    basis: 'publicTask',
    special: true,
    until: WITH_FILE,
    readBy: ['openConcern'],
  },
  operation: {
    title: 'The access log',
    what: 'Who did or opened what in your file, when, and with which reason.',
    why: 'So that you and the organisation can see who has been there.',
    about: 'the worker, everybody who opens their file',
    basis: 'legalObligation',
    special: false,
    until: `${WITH_FILE} Its last hash stands on the certificate of a deletion.`,
    readBy: ['accessLog', 'logOf'],
  },
  Standing: {
    title: 'Facts for managers',
    what: 'Dates, counts and states of each worker’s supervision: when held, when due, how many actions are open. Never what was said.',
    why: 'So that managers see whether supervision happens.',
    about: 'the worker, their supervisor',
    basis: 'publicTask',
    special: false,
    until: 'Made anew from the file at each change; gone with it.',
    readBy: ['team'],
  },
  People: {
    title: 'Lists of who supervises whom',
    what: 'Ids of the people whom somebody supervises or manages, and of what waits for them.',
    why: 'To find things quickly. It gives nobody a right.',
    about: 'workers, supervisors, managers',
    basis: 'publicTask',
    special: false,
    until: 'As long as it is so.',
    readBy: ['myWorkers'],
  },
  Teams: {
    title: 'Teams and services',
    what: 'Names of teams and services, and who manages them.',
    why: 'So that managers see their own teams and no others.',
    about: 'managers',
    basis: 'publicTask',
    special: false,
    until: 'As long as it is so.',
    readBy: ['me'],
  },
  Roles: {
    title: 'Roles',
    what: 'Who holds which role of the organisation, as Entra has it, and until when an inspector does.',
    why: 'So that a role given elsewhere counts in chats too.',
    about: 'people with a role',
    basis: 'publicTask',
    special: false,
    until: 'Read anew every quarter of an hour.',
    readBy: ['admin inspector'],
  },
  Due: {
    title: 'Days to look at',
    what: 'Ids of files and sessions by the day on which something falls due.',
    why: 'To remind people on the right day.',
    about: 'workers',
    basis: 'publicTask',
    special: false,
    until: 'Until that day has been worked through.',
    readBy: [],
  },
  Conversations: {
    title: 'How to reach you in Teams',
    what: 'The address of your chat with the app, as Teams gives it.',
    why: 'To send you a card.',
    about: 'everybody who uses the app in a chat',
    basis: 'publicTask',
    special: false,
    until: 'Until Teams says that it is gone.',
    readBy: [],
  },
  Sealed: {
    title: 'Documents on their way',
    what: 'A sealed PDF between signing and filing.',
    why: 'So that the same document is filed, whatever fails.',
    about: 'the worker, their supervisor',
    basis: 'publicTask',
    special: true,
    until: 'Until filing is confirmed.',
    readBy: [],
  },
  Records: {
    title: 'Fingerprints of filed documents',
    what: 'The hash of each filed document, with ids.',
    why: 'To say whether a document is the one that was filed.',
    about: 'workers, by id',
    basis: 'publicTask',
    special: false,
    until: WITH_FILE,
    readBy: ['verify'],
  },
  Certificates: {
    title: 'Certificates of deletion',
    what: 'That a file was deleted, when, by whom, and the last hash of its access log. Nothing of what was in it.',
    why: 'To show that a deletion was lawful and complete.',
    about: 'former workers by reference, whoever deleted',
    basis: 'legalObligation',
    special: false,
    until: 'Kept.',
    readBy: ['admin certificates'],
  },
  sharePoint: {
    title: 'The supervision file in SharePoint',
    what: 'Each complete record as a sealed PDF.',
    why: 'It is the organisation’s record.',
    about: 'the worker, their supervisor',
    basis: 'publicTask',
    special: true,
    until: 'As the library’s retention says; deleted by a person with the file.',
    readBy: ['document'],
  },
  teams: {
    title: 'Teams’ own copy of chats',
    what: 'Cards that stay in a chat: headings, dates, counts and states; and whatever somebody types as a message.',
    why: 'Teams keeps chats; the app cannot take them back.',
    about: 'everybody in the chat',
    basis: 'publicTask',
    special: false,
    until: 'As the organisation’s retention for Teams says.',
    readBy: [],
  },
  log: {
    title: 'The server’s log',
    what: 'Ids and outcomes. Never what people wrote.',
    why: 'To find and mend faults.',
    about: 'everybody who uses the app, by id',
    basis: 'publicTask',
    special: false,
    until: 'As long as the log workspace keeps it (90 days as delivered).',
    readBy: [],
  },
  queue: {
    title: 'Messages between parts of the server',
    what: 'The id of a file and of something done in it.',
    why: 'So that what follows a change is never lost.',
    about: 'workers, by id',
    basis: 'publicTask',
    special: false,
    until: 'Until it is worked through, usually seconds.',
    readBy: [],
  },
  browser: {
    title: 'What your own window keeps',
    what: 'What you typed in a form and did not send yet.',
    why: 'So that nothing is lost when a window closes or a connection breaks.',
    about: 'whoever typed it',
    basis: 'publicTask',
    special: true,
    until: 'Until it is sent or the window is closed.',
    readBy: [],
  },
};
