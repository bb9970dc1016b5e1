import type { ActionState } from '../supervision/action';
import type { Stance } from '../supervision/record';
import type { OperationName } from '../supervision/operationName';
import { countOf, dayInWords, sentence, shortDay, whenInWords } from './dates';

/** What a sentence about something done may name; what is absent is left out of the sentence. */
export interface DoneValues {
  /** Names as the people know them. */
  worker?: string;
  supervisor?: string;
  /** The other of the two, seen from the person who reads. */
  other?: string;
  /** ISO instant at which the session is planned now. */
  plannedAt?: string;
  /** ISO instant of the new session planned in the same step. */
  rebookedAt?: string;
  minutes?: number;
  /** ISO dates. */
  heldOn?: string;
  signBy?: string;
  /** The supervisor signed in the same step. */
  signed?: boolean;
  /** Nobody's signature is awaited any more. */
  complete?: boolean;
  stance?: Stance;
  state?: ActionState;
  agreed?: boolean;
  /** Both have said that something stays unrecorded. */
  both?: boolean;
  inRecord?: boolean;
  /** Asked for, rather than taken back. */
  asked?: boolean;
  /** Put on the agenda, rather than taken off. */
  shared?: boolean;
  /** Whom something was put to. */
  reader?: string;
  /** Answers kept but too long to be shared. */
  tooLong?: boolean;
  /** How many cases or decisions it was about. */
  count?: number;
  /** A correction that changed no word. */
  unchanged?: boolean;
  /** A tick was taken back. */
  takenBack?: boolean;
}

/** What was done, in a sentence or two for the person who did it. */
export function doneText(name: OperationName, values: DoneValues = {}): string {
  return sentence(WORDS[name](values));
}

const other = ({ other: name }: DoneValues) => name ?? 'the other person';
const worker = ({ worker: name }: DoneValues) => name ?? 'the worker';
const supervisor = ({ supervisor: name }: DoneValues) => name ?? 'your supervisor';
const on = (instant: string | undefined, before: string) =>
  instant ? ` ${before} ${whenInWords(instant)}` : '';

const many = ({ count = 1 }: DoneValues, noun: string) => countOf(count, noun);

const STANCE: Record<Stance, string> = {
  agree: 'Signed: you agree with the record.',
  comment: 'Signed, with your comment added to the record.',
  disagree:
    'Signed. The record shows that you disagree, with any words of yours beside it, and is filed all the same.',
};

const ACTION: Record<ActionState, string> = {
  open: 'Open again.',
  done: 'Marked as done.',
  stuck: 'Marked as stuck. It comes up with your reason on the next agenda.',
  dropped: 'Marked as no longer needed, with your reason.',
};

const WORDS: Record<OperationName, (values: DoneValues) => string> = {
  startSession: (v) =>
    `Planned with ${worker(v)}${on(v.plannedAt, 'for')}${v.minutes ? `, ${v.minutes} minutes` : ''}.`,
  startGroup: (v) => `Planned with ${worker(v)}${on(v.plannedAt, 'for')}.`,
  changeMembers: (v) =>
    `Changed who belongs to ${worker(v)}. Whoever joined or left is told; sessions before stay with those who were in the group then.`,
  drawSample: (v) =>
    v.reader
      ? `Drawn: the file ${worker(v)}, one of ${many(v, 'file')} in the workload of ${supervisor(v)}. ${v.reader} is told, and finds it in the tab.`
      : 'Drawn. The auditor is told, and finds the file in the tab.',
  saveAudit: () => 'Saved as a draft. Only you can read it until it is complete.',
  completeAudit: (v) =>
    v.unchanged
      ? 'Nothing was changed, so what was filed stands as it is.'
      : 'Complete and being filed. The worker and the supervisor are told and can read the whole of it; the file is closed to you now.',
  correctAudit: () =>
    'Open to be corrected. What was filed stays, and is what both read until you sign the corrected text.',
  openAudit: () => 'Opened.',
  requestMove: (v) => `${other(v)} has been asked for another time. Until it is moved, the session stands.`,
  moveSession: (v) =>
    `Moved${on(v.plannedAt, 'to')}. What was prepared moves with it, and ${other(v)} is told.`,
  cancelSession: (v) =>
    `Cancelled, and ${other(v)} is told.${v.rebookedAt ? ` A new session is planned for ${whenInWords(v.rebookedAt)}.` : ''}`,
  addAgendaItem: () => 'Added to the agenda. You both see it.',
  removeAgendaItem: () => 'Taken off the agenda.',
  saveReflection: (v) =>
    v.tooLong
      ? 'Kept as a draft, every word of it. One answer is too long to be shared: shorten it in the tab before you share.'
      : 'Kept as a draft. Nobody else can read it, or see that you wrote anything.',
  shareReflection: (v) =>
    `Shared with ${supervisor(v)}, exactly as you previewed it. You can take it back until the session starts.`,
  withdrawReflection: (v) =>
    `Taken back. ${supervisor(v)} can no longer read it; it may have been read before.`,
  deleteReflection: () => 'Deleted. It cannot be brought back.',
  fileReflection: (v) =>
    v.inRecord
      ? 'What you shared will stand in the record.'
      : 'What you shared will not stand in the record.',
  confirmHeld: (v) =>
    `Noted as held${v.heldOn ? ` on ${dayInWords(v.heldOn)}` : ''}${v.minutes ? `, ${v.minutes} minutes` : ''}. It counts once its record is sent for signature.`,
  saveRecord: () => 'Saved as a draft. Only you can read it until you send it for signature.',
  saveDifference: () => 'Saved in your own words. Nobody else can change them.',
  agreeNotToRecord: (v) => notRecorded(v),
  sendRecord: (v) =>
    v.complete
      ? 'Nothing was changed, so what was filed stands as it is.'
      : `${v.signed ? 'Signed and sent' : 'Sent'} to ${worker(v)} to read and sign${v.signBy ? ` by ${shortDay(v.signBy)}` : ''}. The session now counts as held.`,
  askForChange: (v) => `${supervisor(v)} has been asked for a change. The text stands as it is until then.`,
  signRecord: (v) =>
    `${STANCE[v.stance ?? 'agree']}${v.complete ? ' The record is complete and is being filed.' : ''}`,
  correctRecord: () =>
    'Open to be corrected. What was filed stays; the corrected text is signed anew and filed as a new version.',
  retryFiling: () => 'Filing is being tried again. This usually takes less than a minute.',
  markAction: (v) => ACTION[v.state ?? 'done'],
  addCases: (v) => `Added to the register: ${many(v, 'case')}.`,
  changeCaseType: () => 'The case type is changed. The next date is counted anew.',
  closeCases: (v) =>
    `Closed: ${many(v, 'case')}. The register keeps the dates; nothing is due for ${(v.count ?? 1) === 1 ? 'it' : 'them'} any more.`,
  superviseCases: (v) =>
    `The register is up to date for ${many(v, 'case')}. The record of the session holds none of it.`,
  recordedInCaseSystem: (v) =>
    v.takenBack ? 'Tick taken back.' : `Ticked as recorded in the case system: ${many(v, 'decision')}.`,
  openCases: () => 'Opened.',
  requestSupervision: (v) =>
    v.asked === false
      ? 'Taken back. You can ask again at any time.'
      : `${v.reader ?? 'Your supervisor'} has been asked, and sees it until a session is planned.`,
  saveLearning: () => 'Saved in your learning log. Nobody else can read it.',
  deleteLearning: () => 'Deleted from your learning log.',
  shareLearning: (v) =>
    v.shared === false
      ? 'Taken off the agenda. It may have been read before.'
      : `On the agenda: ${supervisor(v)} can read this entry and nothing else of your log.`,
  raiseConcern: (v) => `Sent to ${v.reader ?? 'the reader'}, and to nobody else.`,
  takeUpConcern: (v) => `${worker(v)} is told that you will take it up.`,
  planForPair: (v) => `Planned${on(v.plannedAt, 'for')}. Both have been told, and can move it.`,
  setPause: () =>
    'The clock stands still for these days. Why is for the worker, their supervisor and their team’s manager; everybody else sees that it is paused.',
  endPause: () => 'The last day of the pause is noted. The clock goes on from the next day.',
  changeSupervisor: () =>
    'Noted. Planned sessions pass on, and who may read the folder changes on that day. A new agreement is due.',
  nudge: () => 'Sent: a neutral message, asking them to look at this arrangement.',
  noteGap: () => 'Noted, with your name. It stands beside the dates on this page.',
  requestAccess: () =>
    'Asked for. A senior manager or human resources decides, and the worker can read who asked and why.',
  grantAccess: () => 'Access given until the day that you chose. The worker can read that you gave it.',
  refuseAccess: () => 'No access, with your reason. The worker can read that it was asked for and refused.',
  proposeQuietOpening: () =>
    'Noted. It counts once a second person agrees; on the day that you chose all of it shows to the worker.',
  confirmQuietOpening: () =>
    'Agreed. What either of you opens until that day shows to the worker on it, with both names and the reason.',
  noteSubjectAccess: () =>
    'Noted. It stands on this page with the day for the answer until you say that it was answered.',
  answerSubjectAccess: () => 'Noted as answered.',
  openSession: () => 'Opened.',
  openRecord: () => 'Opened.',
  openConcern: () => 'Opened.',
};

function notRecorded(values: DoneValues): string {
  if (values.agreed === false) return 'Taken back. Nothing is marked as agreed not to record.';
  if (values.both)
    return 'Both of you have agreed. The record will carry one line saying so, and name no heading.';
  return `Noted. It counts once ${other(values)} has said the same.`;
}
