import type { Filing, RecordText } from '../supervision/record';
import type { Session, SessionState } from '../supervision/session';
import type { RecordView } from '../supervision/views';
import { listInWords, londonDay, sentence, shortDay, whenInWords } from './dates';

type StatedSession = Pick<Session, 'plannedAt' | 'plannedMinutes' | 'held' | 'cancelled' | 'moveRequest'> & {
  /** Who was to hold it and supervises here no more, by name. */
  leftBy?: string;
  /** A complete record is being written again. */
  correcting?: boolean;
  /** What became of the newest version's document. */
  filing?: Filing['state'];
};

const plannedFor = ({ plannedAt, plannedMinutes }: StatedSession, today?: string): string =>
  `${whenInWords(plannedAt, today)}, ${plannedMinutes} minutes`;
const heldOn = ({ held, plannedAt }: StatedSession, today?: string): string =>
  shortDay(held?.on ?? londonDay(plannedAt), today);

const passesOn = ({ leftBy }: StatedSession): string =>
  leftBy ? ` ${leftBy} is not the supervisor any more; whoever follows takes it over.` : '';

const SESSION_WORDS: Record<SessionState, (session: StatedSession, today?: string) => string> = {
  planned: (session, today) =>
    `Planned for ${plannedFor(session, today)}${session.moveRequest ? '; another time was asked for' : ''}.${passesOn(session)}`,
  unconfirmed: (session, today) =>
    `Was planned for ${plannedFor(session, today)}; not yet confirmed as held.`,
  held: (session, today) => `Held ${heldOn(session, today)}, write-up awaited.`,
  sent: (session, today) => `Held ${heldOn(session, today)}, sent for signature.`,
  filed: (session, today) => `Held ${heldOn(session, today)}, ${afterSigning(session)}.`,
  cancelled: ({ plannedAt }, today) => `Cancelled; it was planned for ${whenInWords(plannedAt, today)}.`,
};

function afterSigning({ correcting, filing }: StatedSession): string {
  if (correcting) return 'record complete and being put right';
  return filing === 'failed' ? 'record complete; it could not be filed' : 'record complete';
}

/**
 * Where a session stands, in one sentence, with no content. `now` (ISO instant) decides whether the
 * year is named. 'held' is DESIGN rule 3: "Held 3 November, write-up awaited."
 */
export function sessionStateText(session: StatedSession, state: SessionState, now?: string): string {
  return SESSION_WORDS[state](session, now && londonDay(now));
}

type StatedRecord = Pick<RecordView, 'sentAt' | 'awaited' | 'signBy' | 'closed' | 'unsigned' | 'filing'> & {
  text: Pick<RecordText, 'participants'> & { worker: { name: string } };
};

/**
 * Where a record stands, in one sentence: who signed, who is awaited and by when, whether it is
 * filed. Never whether somebody commented or disagreed. `now` as in `sessionStateText`.
 */
export function recordStateText(record: StatedRecord, now?: string): string {
  const today = now && londonDay(now);
  if (!record.closed) return awaitedText(record, today);
  return `${signedText(record)}${filingText(record, today)}.`;
}

function awaitedText(record: StatedRecord, today?: string): string {
  const sent = `Sent for signature on ${shortDay(londonDay(record.sentAt), today)}`;
  const names = record.awaited.map(({ name }) => name);
  if (names.length === 0) return `${sent} and signed by ${everybody(record)}.`;
  return `${sent}; awaiting ${listInWords(names)}, by ${shortDay(record.signBy, today)}.`;
}

function everybody({ text }: StatedRecord): string {
  return text.participants ? 'all who were there' : 'both';
}

function signedText(record: StatedRecord): string {
  if (record.unsigned.length === 0) return `Signed by ${everybody(record)}`;
  return sentence(listInWords(record.unsigned.map(unsignedText)));
}

function unsignedText({ name, reason }: RecordView['unsigned'][number]): string {
  return reason === 'left' ? `not signed by ${name}, who has left` : `not signed by ${name} in the time set`;
}

function filingText({ filing }: StatedRecord, today?: string): string {
  if (filing?.state === 'filed') return ` and filed on ${shortDay(londonDay(filing.at), today)}`;
  if (filing?.state === 'failed') return '; filing failed and can be tried again';
  return '; being filed';
}
