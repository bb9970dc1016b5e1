import type { Notice } from '../supervision/effect';

/** Notices that need no card of their own. */
export type PlainNotice = Exclude<
  Notice,
  'prepare' | 'signatureAsked' | 'remind' | 'didItHappen' | 'digest' | 'handover'
>;

/** What a notice's sentence may name: people, dates and states, never what somebody wrote. */
export interface NoticeValues {
  /** The other of the two, seen from the reader. */
  other: string;
  worker: string;
  kind: string;
  /** The planned day and time in words. */
  when: string;
}

/** Title and sentence of each plain notice. */
export const NOTICES: Record<PlainNotice, { title: string; line: (values: NoticeValues) => string }> = {
  invited: {
    title: 'You are invited',
    line: ({ kind, other, when }) =>
      `${kind} with ${other} and others on ${when}. You can add to the agenda.`,
  },
  moved: {
    title: 'A session was moved',
    line: ({ kind, other, when }) =>
      `${kind} with ${other} is now on ${when}. What was prepared has moved with it.`,
  },
  cancelled: {
    title: 'A session was cancelled',
    line: ({ kind, other, when }) => `${kind} with ${other}, planned for ${when}, was cancelled.`,
  },
  moveRequested: {
    title: 'Another time was asked for',
    line: ({ kind, other, when }) =>
      `${other} asks to move your session (${kind}, ${when}). It stands until it is moved.`,
  },
  plannedForYou: {
    title: 'A session was planned for you',
    line: ({ kind, other, when }) =>
      `A manager planned ${kind} with ${other} for ${when}. Both of you have been told, and you can move it.`,
  },
  itemAdded: {
    title: 'Added to the agenda',
    line: ({ other, when }) => `${other} added something to the agenda for ${when}.`,
  },
  reflectionShared: {
    title: 'Shared with you',
    line: ({ other, when }) => `${other} shared something with you for ${when}.`,
  },
  reflectionWithdrawn: {
    title: 'Taken back',
    line: ({ other, when }) => `${other} took back what was shared for ${when}.`,
  },
  signatureVoided: {
    title: 'Your signature no longer stands',
    line: ({ kind, other, when }) =>
      `The text of the record was changed after you signed it (${kind} with ${other}, ${when}). Read the present text, then sign that.`,
  },
  changeAsked: {
    title: 'A change is asked for',
    line: ({ kind, other, when }) => `${other} asks for a change to the record (${kind}, ${when}).`,
  },
  signed: {
    title: 'Signed',
    line: ({ kind, other, when }) => `${other} signed the record (${kind}, ${when}).`,
  },
  notRecordedAsked: {
    title: 'Agreed not to record?',
    line: ({ other, when }) =>
      `${other} asks whether something of your session (${when}) may stay unrecorded. It counts only if you both say so.`,
  },
  filingFailed: {
    title: 'Filing failed',
    line: ({ kind, other, when }) =>
      `The record (${kind} with ${other}, ${when}) could not be filed. It is safe here, and filing can be tried again.`,
  },
  unreachable: {
    title: 'A message did not arrive',
    line: ({ worker, when }) =>
      `${worker} could not be reached in Teams about ${when}. Your list in the tab says why and what to do.`,
  },
};

/** The reminder on the working day before. */
export const REMINDER = {
  title: (day: string) => `Supervision on ${day}`,
  line: ({ kind, other, when }: NoticeValues, minutes: number) =>
    `${kind} with ${other} on ${when}, ${minutes} minutes.`,
  worker: 'You can still prepare, or add to the agenda.',
  supervisor: 'You can still add to the agenda.',
} as const;

/** Words of the card that says what stood in the way. */
export const PROBLEM = {
  reference: (reference: string) => `If you ask for help, quote ${reference}.`,
} as const;
