/** Why an operation did not happen. The words for people are in text/refusals. */
export type RefusalCode =
  | 'notFound'
  | 'notAllowed'
  | 'stale'
  | 'invalid'
  | 'notYourWorker'
  | 'alreadyCancelled'
  | 'alreadySent'
  | 'alreadySigned'
  | 'alreadyStarted'
  | 'notSent'
  | 'notHeld'
  | 'notThere'
  | 'notOfGroup'
  | 'nothingToDraw'
  | 'feedbackNeeded'
  | 'answersNeeded'
  | 'notComplete'
  | 'inTheFuture'
  | 'tooLong'
  | 'nothingToShare'
  | 'nothingWritten'
  | 'textChanged'
  | 'notYoursToEdit'
  | 'whyNeeded'
  | 'reasonNeeded'
  | 'ownRequest'
  | 'closed'
  | 'noSupervisor'
  | 'readerChanged'
  | 'tooMany'
  | 'nudgedLately'
  | 'busy';

/** A refusal; `fields` names what to mend, each with the sentence the person reads. */
export interface Refusal {
  code: RefusalCode;
  fields?: Record<string, string>;
  /** Figures and names for the sentence. */
  values?: Record<string, string | number>;
}
