import { MINE } from '../../bot/text/mineWords';
import { plural } from './counted';

/** The home page and the actions on it. */
export const homeText = {
  home: {
    title: 'My supervision',
    next: 'Next session',
    noNext: 'No session is planned yet. Your supervisor plans it, and you hear about it in Teams.',
    noSupervisor: MINE.noSupervisor,
    withWhom: (name: string) => `with ${name}`,
    prepare: 'Prepare',
    open: 'Open',
    openSession: (kind: string, name: string, day: string) => `Open ${kind} with ${name} on ${day}`,
    standing: 'How my supervision stands',
    standingSame: 'Your manager sees this same sentence, with dates and counts. Never what was said.',
    agreement: 'My agreement',
    agreementReview: {
      current: (date: string) => `To be reviewed by ${date}.`,
      reviewDue: (date: string) => `To be reviewed since ${date}: it is one of the things to plan.`,
      none: (date: string) => `To be made by ${date}.`,
    },
    agreementNow: (date: string) => `Read the agreement of ${date}`,
    agreementBefore: (date: string) => `Read the earlier agreement of ${date}`,
    agreementSigned: (date: string) => `agreement signed ${date}`,
    agreementNone: 'no signed agreement yet',
    actions: 'My open actions',
    noActions: 'Nothing open. What you agree in a session appears here.',
    records: 'My records',
    noRecords: 'No records yet. Each signed record appears here to read and to download.',
    read: 'Read',
    readRecord: (date: string) => `Read the record of ${date}`,
    notAWorker: 'Nobody supervises you through this product yet.',
    plan: 'Plan a session',
    planWith: (name: string) => `Plan a session with ${name}`,
    planned: 'Planned. They hear about it in Teams.',
    kind: 'Kind of session',
    teams: 'Teams that I manage',
    myTeams: 'My teams',
    allTeams: 'All my teams',
    noTeams: 'You manage no team at the moment.',
    teamLink: (name: string, service: string) => `${name}, ${service}`,
  },
  /** Where somebody who is not supervised here can go, and what for. */
  ways: {
    title: 'What is here for you',
    none: 'There is nothing here for you yet. Once somebody supervises you, or you supervise or manage somebody, it appears here.',
    people: 'Whom you supervise: who is due and why, sessions to prepare, records that wait for a signature.',
    overview:
      'Whether supervision takes place: counts, dates and states of services and teams. Never what was said.',
    verify:
      'Whether a PDF that you hold is the record that was filed, and whether a later version replaced it.',
    files: 'Open a record with a reason, which its worker reads, and decide who is let into a file.',
    inspection: 'Packs of sampled records for an inspection: who opened them, when and why.',
    protection: 'What is open in people’s files: requests, holds, reviews and access logs.',
    /** What an app role is for, where it has no page of its own. */
    roles: {
      auditor: 'Files that are drawn for you to examine appear here, and you are told in Teams.',
      administrator: 'An administrator’s part is done with the commands of the server, and needs no page.',
      policyOwner: 'The policy is adopted with the commands of the server, and needs no page.',
    },
  },
  action: {
    due: (date: string) => `Due ${date}`,
    overdue: (date: string) => `Was due ${date}`,
    age: (days: number) => (days === 0 ? 'agreed today' : `agreed ${plural(days, 'day', 'days')} ago`),
    from: (name: string) => `from ${name}'s supervision`,
    owner: (name: string) => `Owner: ${name}`,
    done: 'Done',
    stuck: 'Stuck',
    dropped: 'No longer needed',
    reopen: 'Open again',
    group: (action: string) => `What about “${action}”?`,
    whyStuck: 'What is in the way?',
    whyDropped: 'Why is it no longer needed?',
    save: 'Save',
    states: { open: 'Open', stuck: 'Stuck', done: 'Done', dropped: 'No longer needed' },
  },
};
