import type { OnRegister, ReadName } from '../operations/registry';
import type { OperationName } from '../supervision/operationName';
import { receipt } from './cards/receipt';
import { sessionPlanned } from './cards/sessionPlanned';
import type { ShowVerb } from './cards/actions';
import { withAddedAction, withoutAction, type Prepared } from './draftActions';
import { answers, given, instant, number, refAndSeen, refOnly, yesNo } from './cardInputs';
import { cancelled, moved, ticked, version, writingForm, writtenPart } from './clickInputs';
import { afterWriting, asReceipt, backToPreparing, backToWriting, shownAgain, type Then } from './afterDoing';
import { refOf, type ClickData, type Turn } from './turn';

/** A verb that asks for a change: what it asks, what answers, and the form to go back to when refused. */
export interface Do {
  operation: OperationName;
  /** The operation's input out of what the click carried; the operation validates it. */
  input: (data: ClickData, turn: Turn) => unknown;
  then: Then;
  /** The form that the person was in, shown again with what they typed. */
  form?: ShowVerb | ((data: ClickData) => ShowVerb);
  /** Completes what the click carried from the state as stored. */
  prepare?: (turn: Turn, data: ClickData) => Promise<Prepared>;
}

/** Reading, and what takes more room and more quiet than a chat has: the registers, the learning log, and concerns. */
type NotInChat =
  | ReadName
  | Exclude<OnRegister, 'superviseCases'>
  | 'startGroup'
  | 'changeMembers'
  | 'drawSample'
  | 'saveAudit'
  | 'completeAudit'
  | 'correctAudit'
  | 'saveLearning'
  | 'deleteLearning'
  | 'shareLearning'
  | 'raiseConcern'
  | 'takeUpConcern'
  // Managers' work, done from the tab's pages.
  | 'planForPair'
  | 'setPause'
  | 'endPause'
  | 'changeSupervisor'
  | 'nudge'
  | 'noteGap'
  // Access to other people's files: never in a chat that keeps what was said.
  | 'requestAccess'
  | 'grantAccess'
  | 'refuseAccess'
  | 'proposeQuietOpening'
  | 'confirmQuietOpening'
  | 'noteSubjectAccess'
  | 'answerSubjectAccess';

/** What each operation is asked with by a card, and the card that answers. */
export const doVerbs: Record<Exclude<OperationName, NotInChat> | 'removeDraftAction', Do> = {
  startSession: {
    operation: 'startSession',
    input: ({ worker, session, kind, date, time, minutes }, { chat }) =>
      given({ worker, session, kind, plannedAt: instant(date, time), minutes: number(minutes), chat }),
    then: ({ ctx }, { done, session }) => ({
      card: session ? sessionPlanned(session, ctx) : receipt(done, {}, ctx),
      thin: true,
      ...(session && { ref: session.ref }),
    }),
    form: 'show.plan',
  },
  moveSession: {
    operation: 'moveSession',
    input: (data) => given({ ...refAndSeen(data), ...moved(data) }),
    then: asReceipt,
    form: 'show.move',
  },
  cancelSession: { operation: 'cancelSession', input: cancelled, then: asReceipt, form: 'show.cancel' },
  requestMove: {
    operation: 'requestMove',
    input: (data) => given({ ...refOnly(data), why: data['why'] }),
    then: asReceipt,
    form: 'show.requestMove',
  },
  addAgendaItem: {
    operation: 'addAgendaItem',
    input: (data) => ({ ...refOnly(data), item: data['item'], text: data['text'] }),
    then: shownAgain('show.session'),
    form: 'show.session',
  },
  removeAgendaItem: {
    operation: 'removeAgendaItem',
    input: (data) => ({ ...refOnly(data), item: data['item'] }),
    then: shownAgain('show.session'),
  },
  saveReflection: {
    operation: 'saveReflection',
    input: (data) => ({ ...refAndSeen(data), answers: answers(data) ?? {} }),
    then: backToPreparing,
    form: 'show.prepare',
  },
  shareReflection: {
    operation: 'shareReflection',
    input: (data) => given({ ...refAndSeen(data), answers: answers(data) }),
    then: asReceipt,
    form: 'show.prepare',
  },
  withdrawReflection: { operation: 'withdrawReflection', input: refOnly, then: backToPreparing },
  deleteReflection: { operation: 'deleteReflection', input: refOnly, then: backToPreparing },
  fileReflection: {
    operation: 'fileReflection',
    input: (data) => ({ ...refOnly(data), inRecord: yesNo(data['inRecord']) }),
    then: asReceipt,
  },
  confirmHeld: {
    operation: 'confirmHeld',
    input: (data) => ({ ...refOnly(data), heldOn: data['heldOn'], minutes: number(data['minutes']) }),
    then: backToWriting,
  },
  saveRecord: {
    operation: 'saveRecord',
    prepare: withAddedAction,
    input: writtenPart,
    then: afterWriting,
    form: writingForm,
  },
  removeDraftAction: {
    operation: 'saveRecord',
    prepare: withoutAction,
    input: writtenPart,
    then: shownAgain('show.actionsForm'),
    form: 'show.actionsForm',
  },
  saveDifference: {
    operation: 'saveDifference',
    input: (data) => ({ ...refOnly(data), text: data['text'] ?? '' }),
    then: shownAgain('show.difference'),
    form: 'show.difference',
  },
  agreeNotToRecord: {
    operation: 'agreeNotToRecord',
    input: (data) => ({ ...refOnly(data), agreed: yesNo(data['agreed']) }),
    then: shownAgain('show.difference'),
  },
  sendRecord: {
    operation: 'sendRecord',
    input: (data) => ({ ...refAndSeen(data), hash: data['hash'], sign: yesNo(data['sign']) }),
    then: asReceipt,
    form: 'show.recordPreview',
  },
  askForChange: {
    operation: 'askForChange',
    input: (data) => ({ ...version(data), text: data['text'] }),
    then: asReceipt,
    form: 'show.change',
  },
  signRecord: {
    operation: 'signRecord',
    input: (data) => given({ ...version(data), stance: data['stance'], text: data['text'] }),
    then: asReceipt,
    form: 'show.record',
  },
  retryFiling: {
    operation: 'retryFiling',
    input: (data) => ({ ...refOnly(data), number: number(data['number']) }),
    then: asReceipt,
  },
  correctRecord: {
    operation: 'correctRecord',
    input: (data) => ({ ...refOnly(data), number: number(data['number']), why: data['why'] }),
    then: asReceipt,
  },
  requestSupervision: {
    operation: 'requestSupervision',
    input: ({ why, asked }, { actor }) => given({ worker: actor.id, why, asked: yesNo(asked) }),
    then: asReceipt,
    form: 'show.request',
  },
  superviseCases: {
    operation: 'superviseCases',
    input: ({ worker, on, depth, picked }) =>
      given({ worker, on, cases: ticked(picked).map((id) => ({ case: id, depth })) }),
    then: asReceipt,
    form: 'show.cases',
  },
  markAction: {
    operation: 'markAction',
    input: ({ worker, action, seen, state, why }, { actor }) =>
      given({ worker: worker ?? actor.id, action, seen: number(seen), state, why }),
    then: (turn, done, data) => shownAgain(refOf(data) ? 'show.session' : 'show.actions')(turn, done, data),
    form: 'show.stuck',
  },
};
