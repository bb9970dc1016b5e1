import type { OperationName } from '../supervision/views';
import { addAgendaItem } from './addAgendaItem';
import { agreeNotToRecord } from './agreeNotToRecord';
import { askForChange } from './askForChange';
import { cancelSession } from './cancelSession';
import { correctRecord } from './correctRecord';
import { confirmHeld } from './confirmHeld';
import { deleteReflection } from './deleteReflection';
import { fileReflection } from './fileReflection';
import { markAction } from './markAction';
import { moveSession } from './moveSession';
import { removeAgendaItem } from './removeAgendaItem';
import { requestMove } from './requestMove';
import { retryFiling } from './retryFiling';
import { saveDifference } from './saveDifference';
import { saveRecord } from './saveRecord';
import { saveReflection } from './saveReflection';
import { sendRecord } from './sendRecord';
import { shareReflection } from './shareReflection';
import { signRecord } from './signRecord';
import { startSession } from './startSession';
import { withdrawReflection } from './withdrawReflection';
import type { Decide } from './operation';
import type { Subject } from '../supervision/subject';

/** Reading is an operation of the permission table too, but it decides nothing. */
export type ReadName = 'openSession' | 'openRecord';

/** An operation that changes something. */
export type ChangeName = Exclude<OperationName, ReadName>;

/** Those that need no session to be there yet. */
type Free = 'startSession' | 'markAction';

type Registry = { [N in Exclude<ChangeName, Free>]: Decide<N> } & { [N in Free]: Decide<N, Subject> };

/** Every change, by name. */
export const registry: Registry = {
  startSession,
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
  saveRecord,
  saveDifference,
  agreeNotToRecord,
  sendRecord,
  askForChange,
  signRecord,
  retryFiling,
  correctRecord,
  markAction,
};

/** Whether an operation works without a session. */
export function needsNoSession(name: ChangeName): name is Free {
  return name === 'startSession' || name === 'markAction';
}
