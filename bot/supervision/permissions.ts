import { permittedCommands, type CommandAct } from './permittedCommands';
import { permittedReads, type ReadAct } from './permittedReads';
import type { AppRole } from './roles';
import type { OperationName } from './operationName';

/**
 * What somebody is to a worker's file or to one session in it. `member`: of the group whose partition it is, which
 * has no worker. `audited`: the two whom a completed audit is about. `pairedSupervisor` is somebody who supervises the worker today, `caseSupervisor` one who does so
 * for the cases; `supervisor` is the one of them whose session it is, `successor` another of them, for the same
 * function, once the record is complete (DOMAIN.md rule 53). A `formerSupervisor` is one of the past
 * whose signature is missing still; then they are nothing any more. `granted`: a senior manager or HR let
 * them in until a day that has not passed. `concernReader`: the worker put a concern to them, and that one
 * concern is all that it opens (rule 63).
 */
export type Relation =
  | 'worker'
  | 'member'
  | 'audited'
  | 'supervisor'
  | 'pairedSupervisor'
  | 'caseSupervisor'
  | 'formerSupervisor'
  | 'successor'
  | 'granted'
  | 'concernReader'
  | OutsideRelation;

/**
 * A relation that the file itself does not tell: from the directory's lines of management, or from a sample
 * that was drawn. `lineManager`: of a supervisor of the worker. `director`: of the whole directorate.
 */
export type OutsideRelation =
  'lineManager' | 'teamManager' | 'serviceManager' | 'director' | 'auditorOfSample';

/** Whom the table speaks of: somebody by relation, by role, or everybody who is signed in. */
export type Party = Relation | AppRole | 'anyone';

/** Allowed as it is, or with a reason that the worker can read. What the table does not name is refused. */
export type Allowance = 'allowed' | 'withReason';

/** Who may do one thing, and how. */
export type Allowances = Readonly<Partial<Record<Party, Allowance>>>;

/** Everything that the table names: changes and openings, other reads, commands. */
export type Act = OperationName | ReadAct | CommandAct;

/** Whoever asks, with what is known of them besides the file. */
export interface Viewer {
  id: string;
  /** As people know them, where that is known. */
  name?: string;
  roles?: readonly AppRole[];
  outside?: readonly OutsideRelation[];
}

/** These may, without more. */
function allow(...parties: Party[]): Allowances {
  return Object.fromEntries(parties.map((party) => [party, 'allowed']));
}

/** These may when they give a reason. */
function withReason(...parties: Party[]): Allowances {
  return Object.fromEntries(parties.map((party) => [party, 'withReason']));
}

/**
 * Who may do what (DESIGN "May they"): by operation, the parties that may. Whose partition or session it is
 * decides the relations; a role alone never changes what two people wrote.
 */
export const permissions: Readonly<Record<OperationName, Allowances>> = {
  startSession: allow('pairedSupervisor'),
  // Whom somebody may bring together is decided from each of those workers' files (groupPeople.ts).
  startGroup: allow('anyone'),
  // A group's own: who joins is decided from each of those workers' files too (joiningOf.ts).
  changeMembers: allow('pairedSupervisor'),
  requestMove: allow('worker', 'member', 'supervisor'),
  moveSession: allow('supervisor'),
  cancelSession: allow('supervisor'),
  addAgendaItem: allow('worker', 'member', 'supervisor'),
  removeAgendaItem: allow('worker', 'member', 'supervisor'),
  saveReflection: allow('worker'),
  shareReflection: allow('worker'),
  withdrawReflection: allow('worker'),
  deleteReflection: allow('worker'),
  fileReflection: allow('worker'),
  confirmHeld: allow('supervisor'),
  saveRecord: allow('supervisor'),
  saveDifference: allow('worker', 'supervisor'),
  agreeNotToRecord: allow('worker', 'supervisor'),
  sendRecord: allow('supervisor'),
  askForChange: allow('worker', 'member'),
  signRecord: allow('worker', 'member', 'supervisor', 'formerSupervisor'),
  retryFiling: allow('worker', 'member', 'audited', 'auditorOfSample', 'supervisor'),
  correctRecord: allow('supervisor'),
  markAction: allow('worker', 'member', 'pairedSupervisor'),
  addCases: allow('worker', 'caseSupervisor'),
  changeCaseType: allow('worker', 'caseSupervisor'),
  closeCases: allow('worker', 'caseSupervisor'),
  superviseCases: allow('worker', 'caseSupervisor'),
  recordedInCaseSystem: allow('worker', 'caseSupervisor'),
  // Children's references: whoever supervises the cases, and nobody else (DOMAIN.md A4, rule 50).
  openCases: allow('worker', 'caseSupervisor'),
  requestSupervision: allow('worker'),
  saveLearning: allow('worker'),
  deleteLearning: allow('worker'),
  shareLearning: allow('worker'),
  raiseConcern: allow('worker'),
  takeUpConcern: allow('concernReader'),
  openConcern: allow('worker', 'concernReader'),
  planForPair: allow('lineManager', 'teamManager', 'serviceManager', 'director'),
  // The clock is theirs to stop who run the team; the pair's own supervisor knows first that somebody is away.
  setPause: allow('pairedSupervisor', 'lineManager', 'teamManager', 'serviceManager', 'director'),
  endPause: allow('pairedSupervisor', 'lineManager', 'teamManager', 'serviceManager', 'director'),
  changeSupervisor: allow('lineManager', 'teamManager', 'serviceManager', 'director'),
  nudge: allow('lineManager', 'teamManager', 'serviceManager', 'director'),
  noteGap: allow('lineManager', 'teamManager', 'serviceManager', 'director'),
  requestAccess: allow('lineManager', 'teamManager', 'serviceManager', 'director'),
  grantAccess: allow('seniorManager', 'hr'),
  refuseAccess: allow('seniorManager', 'hr'),
  // The lawful exception takes two of these, each for themselves.
  proposeQuietOpening: allow('seniorManager', 'hr'),
  confirmQuietOpening: allow('seniorManager', 'hr', 'dataProtectionOfficer'),
  // Each day for an answer is kept by who answers for it (UK GDPR articles 12, 15, 39).
  noteSubjectAccess: allow('dataProtectionOfficer'),
  answerSubjectAccess: allow('dataProtectionOfficer'),
  saveAudit: allow('auditorOfSample'),
  completeAudit: allow('auditorOfSample'),
  correctAudit: allow('auditorOfSample'),
  // From whose workload somebody may draw is decided by what they oversee (sampleFor.ts).
  drawSample: allow('seniorManager', 'serviceManager', 'director'),
  openAudit: allow('auditorOfSample', 'audited'),
  openSession: allow('worker', 'member', 'supervisor'),
  // DOMAIN.md rule 55: supervisor, supervisee, senior managers, HR as appropriate; audit of what was sampled.
  openRecord: {
    ...allow('worker', 'member', 'audited', 'supervisor', 'formerSupervisor', 'successor'),
    ...withReason('seniorManager', 'hr', 'granted', 'auditorOfSample'),
  },
};

/** The whole table. */
export const permissionTable: Readonly<Record<Act, Allowances>> = {
  ...permissions,
  ...permittedReads,
  /** A record's PDF is opened as the record is. */
  document: permissions.openRecord,
  ...permittedCommands,
};

/** How one of these parties may do it, the easier way where there are two; undefined: not at all. */
export function allowanceOf(act: Act, parties: ReadonlySet<Party>): Allowance | undefined {
  const allowances = permissionTable[act];
  const found = [...parties, 'anyone' as const].map((party) => allowances[party]);
  return found.find((one) => one === 'allowed') ?? found.find((one) => one !== undefined);
}

/** Whether one of the parties may do it without giving a reason. */
export function mayDo(act: Act, parties: ReadonlySet<Party>): boolean {
  return allowanceOf(act, parties) === 'allowed';
}
