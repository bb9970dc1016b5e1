import type { OperationName } from '../../../bot/supervision/operationName';
import { SESSIONS, type SessionName } from './walkedFile';

const hash = 'ab'.repeat(32);

/** What one operation is tried with, beside the worker: on one of the sessions, or on the file. */
export interface Tried {
  session?: SessionName;
  input: object;
}

const on = (session: SessionName, input: object = {}): Tried => ({
  session,
  input: { session: SESSIONS[session], ...input },
});
const onFile = (input: object = {}): Tried => ({ input });

/**
 * A well-formed try of every operation. A new one is to be added here: the walk then says who may do it, and that
 * nobody else may. Who may bring a group together or draw a sample is decided from several files
 * (test/effects/groupSession and audit).
 */
export const walkedInputs: Readonly<Record<Exclude<OperationName, 'startGroup' | 'drawSample'>, Tried>> = {
  startSession: {
    input: {
      session: 'session-new',
      kind: 'personal',
      plannedAt: '2026-11-24T10:00:00.000Z',
      minutes: 90,
    },
  },
  changeMembers: onFile({ join: [], leave: [] }),
  requestMove: on('open'),
  moveSession: on('open', { seen: 9, plannedAt: '2026-11-24T10:00:00Z', whose: 'worker', reason: 'leave' }),
  cancelSession: on('open', { seen: 9, whose: 'worker', reason: 'leave' }),
  addAgendaItem: on('open', { item: 'item-0001', text: 'Rota' }),
  removeAgendaItem: on('open', { item: 'item-0001' }),
  saveReflection: on('open', { seen: 9, answers: {} }),
  shareReflection: on('open', { seen: 9 }),
  withdrawReflection: on('open'),
  deleteReflection: on('open'),
  fileReflection: on('open', { inRecord: true }),
  confirmHeld: on('open', { heldOn: '2026-11-03', minutes: 90 }),
  saveRecord: on('open', { seen: 9 }),
  saveDifference: on('open', { text: 'I see it differently.' }),
  agreeNotToRecord: on('open', { agreed: true }),
  sendRecord: on('open', { seen: 9, hash, sign: false }),
  askForChange: on('sent', { number: 1, hash, text: 'Please' }),
  signRecord: on('sent', { number: 1, hash, stance: 'agree' }),
  retryFiling: on('done', { number: 1 }),
  correctRecord: on('done', { number: 1, why: 'A date' }),
  markAction: onFile({ action: 'action-0001', seen: 9, state: 'done' }),
  addCases: onFile({
    batch: 'batch-0001',
    references: 'LCS-100001',
    type: 'family-safeguarding/all',
    openedOn: '2026-10-01',
  }),
  changeCaseType: onFile({
    case: 'case-0001',
    seen: 9,
    type: 'family-safeguarding/all',
    from: '2026-11-01',
  }),
  closeCases: onFile({ cases: ['case-0001'], closedOn: '2026-11-01' }),
  superviseCases: onFile({ on: '2026-11-01', cases: [{ case: 'case-0001', depth: 'full' }] }),
  recordedInCaseSystem: onFile({ decisions: [{ case: 'case-0001', supervisedOn: '2026-11-01' }] }),
  openCases: onFile(),
  requestSupervision: onFile({ asked: true }),
  saveLearning: onFile({ entry: 'entry-0001', seen: 0, on: '2026-11-01', answers: {} }),
  deleteLearning: onFile({ entry: 'entry-0001' }),
  shareLearning: on('open', { entry: 'entry-0001', shared: false }),
  raiseConcern: onFile({
    concern: 'concern-0002',
    about: 'supervisor-0001',
    step: 'supervisor',
    reader: 'supervisor-0001',
    text: 'A few words',
    tellSupervisor: false,
  }),
  takeUpConcern: onFile({ concern: 'concern-0001' }),
  openConcern: onFile({ concern: 'concern-0001' }),
  planForPair: {
    input: {
      session: 'session-planned',
      supervisor: 'supervisor-0001',
      kind: 'personal',
      plannedAt: '2026-11-25T10:00:00.000Z',
      minutes: 90,
    },
  },
  setPause: onFile({ from: '2026-11-03', reason: 'long-leave' }),
  endPause: onFile({ from: '2026-11-03', to: '2026-11-04' }),
  changeSupervisor: onFile({ pairing: 'pairing-new', supervisor: 'nobody-0001', on: '2026-11-10' }),
  nudge: onFile({ supervisor: 'supervisor-0001' }),
  noteGap: onFile({ function: 'personal', from: '2026-10-01', to: '2026-10-20', reason: 'sickness' }),
  requestAccess: onFile({ request: 'request-0009', reason: 'A complaint is being looked into.' }),
  grantAccess: onFile({ request: 'request-0001', until: '2026-11-30' }),
  refuseAccess: onFile({ request: 'request-0001', why: 'Not needed for it.' }),
  proposeQuietOpening: onFile({ opening: 'quiet-0009', reason: 'An allegation', until: '2026-11-30' }),
  confirmQuietOpening: onFile({ opening: 'quiet-0001' }),
  noteSubjectAccess: onFile({ request: 'request-0010', receivedOn: '2026-11-02' }),
  answerSubjectAccess: onFile({ request: 'request-0011', answeredOn: '2026-11-02' }),
  saveAudit: on('audit', { seen: 9, answers: {} }),
  completeAudit: on('audit', { hash }),
  correctAudit: on('audit', { number: 1, why: 'A date' }),
  openAudit: on('audit'),
  openSession: on('open'),
  openRecord: on('done'),
};
