import type { OperationName } from '../supervision/operationName';
import { addCases } from './addCases';
import { addAgendaItem } from './addAgendaItem';
import { answerSubjectAccess } from './answerSubjectAccess';
import { agreeNotToRecord } from './agreeNotToRecord';
import { askForChange } from './askForChange';
import { cancelSession } from './cancelSession';
import { changeCaseType } from './changeCaseType';
import { changeMembers } from './changeMembers';
import { closeCases } from './closeCases';
import { completeAudit } from './completeAudit';
import { correctAudit } from './correctAudit';
import { correctRecord } from './correctRecord';
import { confirmHeld } from './confirmHeld';
import { deleteLearning } from './deleteLearning';
import { confirmQuietOpening } from './confirmQuietOpening';
import { deleteReflection } from './deleteReflection';
import { fileReflection } from './fileReflection';
import { grantAccess } from './grantAccess';
import { markAction } from './markAction';
import { moveSession } from './moveSession';
import { recordedInCaseSystem } from './recordedInCaseSystem';
import { raiseConcern } from './raiseConcern';
import { proposeQuietOpening } from './proposeQuietOpening';
import { refuseAccess } from './refuseAccess';
import { removeAgendaItem } from './removeAgendaItem';
import { requestAccess } from './requestAccess';
import { requestMove } from './requestMove';
import { requestSupervision } from './requestSupervision';
import { retryFiling } from './retryFiling';
import { saveDifference } from './saveDifference';
import { saveLearning } from './saveLearning';
import { saveAudit } from './saveAudit';
import { saveRecord } from './saveRecord';
import { saveReflection } from './saveReflection';
import { sendRecord } from './sendRecord';
import { shareLearning } from './shareLearning';
import { shareReflection } from './shareReflection';
import { signRecord } from './signRecord';
import { startSession } from './startSession';
import { superviseCases } from './superviseCases';
import { takeUpConcern } from './takeUpConcern';
import { withdrawReflection } from './withdrawReflection';
import { noteSubjectAccess } from './noteSubjectAccess';
import { planForPair } from './planForPair';
import { setPause } from './setPause';
import { endPause } from './endPause';
import { changeSupervisor } from './changeSupervisor';
import { nudge } from './nudge';
import { noteGap } from './noteGap';
import type { Decide } from './operation';
import type { Subject } from '../supervision/subject';

/** Reading is an operation of the permission table too, but it decides nothing. */
export type ReadName = 'openSession' | 'openRecord' | 'openCases' | 'openConcern' | 'openAudit';

/** An operation that changes something in one partition. A group is made before there is one. */
export type ChangeName = Exclude<OperationName, ReadName | 'startGroup' | 'drawSample'>;

/** What is done to the case register. */
const ON_REGISTER = [
  'addCases',
  'changeCaseType',
  'closeCases',
  'superviseCases',
  'recordedInCaseSystem',
] as const;

/** An operation on the case register. */
export type OnRegister = (typeof ON_REGISTER)[number];

/** Those that need no session to be there yet. */
const ALONE = [
  'startSession',
  'changeMembers',
  'markAction',
  'requestSupervision',
  'saveLearning',
  'deleteLearning',
  'raiseConcern',
  'takeUpConcern',
  'planForPair',
  'setPause',
  'endPause',
  'changeSupervisor',
  'nudge',
  'noteGap',
  'requestAccess',
  'grantAccess',
  'refuseAccess',
  'proposeQuietOpening',
  'confirmQuietOpening',
  'noteSubjectAccess',
  'answerSubjectAccess',
] as const satisfies readonly OperationName[];

type Free = (typeof ALONE)[number] | OnRegister;

type Registry = { [N in Exclude<ChangeName, Free>]: Decide<N> } & { [N in Free]: Decide<N, Subject> };

/** Every change, by name. */
export const registry: Registry = {
  startSession,
  changeMembers,
  requestMove,
  moveSession,
  cancelSession,
  addAgendaItem,
  removeAgendaItem,
  saveReflection,
  shareReflection,
  withdrawReflection,
  deleteReflection,
  fileReflection,
  confirmHeld,
  saveAudit,
  completeAudit,
  correctAudit,
  saveRecord,
  saveDifference,
  agreeNotToRecord,
  sendRecord,
  askForChange,
  signRecord,
  retryFiling,
  correctRecord,
  markAction,
  addCases,
  changeCaseType,
  closeCases,
  superviseCases,
  recordedInCaseSystem,
  requestSupervision,
  saveLearning,
  deleteLearning,
  shareLearning,
  raiseConcern,
  takeUpConcern,
  planForPair,
  setPause,
  endPause,
  changeSupervisor,
  nudge,
  noteGap,
  requestAccess,
  grantAccess,
  refuseAccess,
  proposeQuietOpening,
  confirmQuietOpening,
  noteSubjectAccess,
  answerSubjectAccess,
};

/** Whether an operation works without a session. */
export function needsNoSession(name: ChangeName): name is Free {
  return ALONE.some((one) => one === name) || needsCases(name);
}

/** Whether an operation is given the open cases of the register. */
export function needsCases(name: ChangeName): name is OnRegister {
  return ON_REGISTER.some((one) => one === name);
}
