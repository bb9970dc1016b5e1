import type { OperationName } from './operationName';

/** What those who manage can do about an arrangement, in the order in which it is offered. */
export const MANAGER_ACTS = [
  'planForPair',
  'nudge',
  'setPause',
  'endPause',
  'changeSupervisor',
  'noteGap',
  'requestAccess',
] as const satisfies readonly OperationName[];

/** One of them, by the name of the operation. */
export type ManagerAct = (typeof MANAGER_ACTS)[number];
