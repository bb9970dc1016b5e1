import type { Refusal, RefusalCode } from '../supervision/refusal';

/** What a refusal says: what stands in the way, and what to do about it. */
export interface RefusalText {
  title: string;
  detail: string;
}

type Values = Record<string, string | number>;
type Words = RefusalText & {
  /** The detail where the refusal names figures or people; undefined where those it needs are absent. */
  precise?: (values: Values) => string | number | undefined;
};

/**
 * The words for a refusal. `values` that make the sentence more exact, all of them optional:
 * tooLong `limit`, `length` · notYourWorker, notAllowed `name` · alreadySigned `on` ·
 * answersNeeded `questions` · inTheFuture `on` · invalid `detail`. They are put into the sentence as they are given.
 */
export function refusalText(refusal: Refusal): RefusalText {
  const { title, detail, precise } = WORDS[refusal.code];
  return { title, detail: String((refusal.values && precise?.(refusal.values)) || detail) };
}

const WORDS: Record<RefusalCode, Words> = {
  notFound: {
    title: 'Not found',
    detail:
      'There is nothing here that you can open. It may have been cancelled, or it belongs to other people.',
  },
  notAllowed: {
    title: 'Not something you can do here',
    detail: 'Only the two people whose supervision this is can do that, each for their own part.',
    precise: ({ name }) => name && `Only ${name} can do that.`,
  },
  stale: {
    title: 'This has changed since you opened it',
    detail:
      'Somebody changed it meanwhile, so what you sent was not saved over it. Look at how it stands now and try again.',
  },
  invalid: {
    title: 'Something needs mending',
    detail: 'Look at what is marked, change it and try again.',
    precise: ({ detail }) => detail && String(detail),
  },
  notYourWorker: {
    title: 'Not one of the people you supervise',
    detail:
      'You can plan supervision for people whom you supervise today. If this is wrong, ask your team manager to correct the pairing.',
    precise: ({ name }) =>
      name &&
      `You are not recorded as supervising ${name} today. If this is wrong, ask the team manager to correct the pairing.`,
  },
  alreadyCancelled: {
    title: 'This session was cancelled',
    detail: 'A cancelled session cannot be changed. Plan a new one instead.',
  },
  alreadySent: {
    title: 'The record has been sent for signature',
    detail:
      'Its text stands as it was sent. Ask for a change, or say in your own words when you sign what you see differently.',
  },
  alreadySigned: {
    title: 'You have already signed',
    detail: 'Your signature over this text stands. There is nothing more to do.',
    precise: ({ on }) => on && `Your signature of ${on} over this text stands. There is nothing more to do.`,
  },
  alreadyStarted: {
    title: 'The session has started',
    detail: 'This can be done until the time at which the session is planned to start, and that has passed.',
  },
  notSent: {
    title: 'Not sent for signature yet',
    detail: 'The record is still being written. It can be read and signed once the supervisor has sent it.',
  },
  notHeld: {
    title: 'Date and length are missing',
    detail: 'A session counts as held with its date and its length. Give both, then send the record.',
  },
  notThere: {
    title: 'Signed by those who were there',
    detail:
      'The record says that you were not at this session, so it does not ask for your signature. If that is wrong, tell who facilitated it.',
  },
  notOfGroup: {
    title: 'Not somebody you can invite',
    detail:
      'A group is made of people whom you supervise, or who are in your team or a team that you manage. Take the others off the list.',
    precise: ({ name }) =>
      name &&
      `${name} is neither supervised by you nor in your team or a team that you manage. Take them off the list.`,
  },
  nothingToDraw: {
    title: 'There is no file to draw',
    detail:
      'Nobody in this workload has a complete record of the last twelve months that is not being examined already, apart from files that the auditor is part of. Choose another supervisor or another auditor.',
  },
  feedbackNeeded: {
    title: 'Both get something back',
    detail: 'Write a few words to the supervisor and a few to the worker, then complete it.',
  },
  answersNeeded: {
    title: 'Some questions have no answer yet',
    detail: 'Answer each question of the form, with “Does not apply” where it does not, then complete it.',
    precise: ({ questions }) =>
      questions &&
      `Without an answer: ${questions}. Answer each, with “Does not apply” where it does not, then complete it.`,
  },
  notComplete: {
    title: 'Not complete yet',
    detail:
      'The examination is still being written. It can be changed as it is; a correction is for one that was completed.',
  },
  inTheFuture: {
    title: 'That is not possible yet',
    detail: 'A session can be recorded from the day on which it was held.',
    precise: ({ on }) =>
      on && `A session can be recorded from the day on which it was held; this one is planned for ${on}.`,
  },
  tooLong: {
    title: 'Too long to share or file',
    detail: 'Every word you typed is kept as a draft. Shorten it in the tab; then it can be shared or filed.',
    precise: ({ limit, length }) =>
      limit &&
      `${length === undefined ? 'It' : `It has ${thousands(length)} characters and`} can have at most ${thousands(limit)}. Every word you typed is kept as a draft. Shorten it in the tab; then it can be shared or filed.`,
  },
  nothingToShare: {
    title: 'Nothing to share yet',
    detail: 'You have not written anything. None of the questions is compulsory: an answer to one is enough.',
  },
  nothingWritten: {
    title: 'Nothing written yet',
    detail: 'Write notes or decisions under at least one heading, then send the record.',
  },
  textChanged: {
    title: 'The text has changed',
    detail:
      'What you were about to sign is not the text as it stands now. Nothing was signed. Read the present text, then sign that.',
  },
  notYoursToEdit: {
    title: 'Written by somebody else',
    detail: 'You can change your own words only. Add what you see differently in your own.',
  },
  whyNeeded: {
    title: 'A few words are needed',
    detail: 'Say why in a few words, so that it makes sense when you both next look at it.',
  },
  reasonNeeded: {
    title: 'Say why you open this',
    detail:
      'This is somebody else’s supervision. Give your reason in a few words first; the worker can read who opened it, when and why.',
  },
  ownRequest: {
    title: 'Somebody else has to decide this',
    detail: 'You asked for it yourself. Ask another senior manager or human resources to decide.',
  },
  closed: {
    title: 'This is closed',
    detail: 'It is complete and cannot be changed any more. What comes after it goes into the next session.',
  },
  noSupervisor: {
    title: 'Nobody to put it to',
    detail:
      'No supervisor is recorded for you today. Ask your team manager, who can record who supervises you.',
  },
  readerChanged: {
    title: 'Not sent: somebody else would read it now',
    detail:
      'Who supervises or manages whom has changed since you opened this. Nothing was sent. Open it again, see who reads it now, and decide.',
  },
  tooMany: {
    title: 'That is as much as one session takes',
    detail: 'Ten entries of your learning log are on this agenda. Take one off first.',
  },
  nudgedLately: {
    title: 'Already asked',
    detail:
      'They were asked about this within the last five days. Speak with them, or plan the session yourself.',
  },
  busy: {
    title: 'Not saved: please try again',
    detail:
      'Something else was being saved at the same moment. Nothing was changed; try again in a few seconds.',
  },
};

const thousands = (figure: string | number): string =>
  typeof figure === 'number' ? figure.toLocaleString('en-GB') : figure;

/** What to mend, by field, in words: a refusal names a field by a sentence already, or by a code. */
export function fieldTexts({ fields = {} }: Refusal): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, says]) => [field, FIELD_WORDS[says] ?? says]),
  );
}

const FIELD_WORDS: Record<string, string> = {
  tooLong: 'Too long to share or file: at most 20,000 characters. Every word is kept; shorten it here.',
};
