import type { OperationName } from '../supervision/operationName';
import { fullDay, sentence } from './dates';

/** What the product does by itself, or an administrator by a command; by the name in the access log. */
type OtherName =
  | 'noteFiling'
  | 'noteSealed'
  | 'noteReach'
  | 'noteGroupSession'
  | 'digest'
  | 'prepare'
  | 'remind'
  | 'agenda'
  | 'didItHappen'
  | 'signing'
  | 'forgetReflection'
  | 'passSession'
  | 'endPairing'
  | 'pairing'
  | 'handover'
  | 'noteAccess'
  | 'retryAccess'
  | 'importPeople'
  | 'recordLeaving'
  | 'endGroup'
  | 'placeHold'
  | 'releaseHold'
  | 'deleteFile'
  | 'deletionStopped'
  | 'ownExport'
  | 'subjectAccessExport'
  | 'inspectorPack'
  | 'openLog';

type Words = (session: string) => string;

const WORDS: Record<OperationName | OtherName, Words> = {
  startSession: (session) => `planned ${session}`,
  startGroup: () => 'formed this group',
  changeMembers: () => 'changed who belongs to this group',
  drawSample: () => 'drew this file to be examined',
  saveAudit: () => 'worked on the examination of this file',
  completeAudit: () => 'completed the examination of this file',
  correctAudit: () => 'opened the examination of this file to be corrected',
  openAudit: () => 'opened the examination of this file',
  requestMove: (session) => `asked for another time for ${session}`,
  moveSession: (session) => `moved ${session}`,
  cancelSession: (session) => `cancelled ${session}`,
  addAgendaItem: (session) => `added to the agenda of ${session}`,
  removeAgendaItem: (session) => `took something off the agenda of ${session}`,
  saveReflection: (session) => `saved the reflection for ${session}`,
  shareReflection: (session) => `shared the reflection for ${session}`,
  withdrawReflection: (session) => `took back the reflection for ${session}`,
  deleteReflection: (session) => `deleted the reflection for ${session}`,
  fileReflection: (session) => `chose whether the reflection stands in the record of ${session}`,
  confirmHeld: (session) => `said that ${session} was held`,
  saveRecord: (session) => `worked on the record of ${session}`,
  saveDifference: (session) => `wrote a difference of view for the record of ${session}`,
  agreeNotToRecord: (session) => `said what both agree not to record of ${session}`,
  sendRecord: (session) => `sent the record of ${session} for signature`,
  askForChange: (session) => `asked for a change in the record of ${session}`,
  signRecord: (session) => `signed the record of ${session}`,
  correctRecord: (session) => `opened the record of ${session} to be corrected`,
  retryFiling: (session) => `had filing tried again for the record of ${session}`,
  markAction: () => 'said how an action stands',
  addCases: () => 'added cases to the case register',
  changeCaseType: () => 'changed the type of a case in the register',
  closeCases: () => 'closed cases in the register',
  superviseCases: () => 'said in the register which cases were supervised',
  recordedInCaseSystem: () => 'ticked decisions as recorded in the case system',
  openCases: () => 'opened the case register',
  planForPair: (session) => `planned ${session} for you and your supervisor`,
  setPause: () => 'noted a pause',
  endPause: () => 'noted the end of a pause',
  nudge: () => 'asked your supervisor to look at the dates',
  noteGap: () => 'noted why supervision did not happen for a while',
  requestAccess: () => 'asked to be let into this file',
  grantAccess: () => 'let somebody into this file',
  refuseAccess: () => 'refused or ended somebody’s access to this file',
  proposeQuietOpening: () => 'asked that openings of this file be shown to you later',
  confirmQuietOpening: () => 'agreed that openings of this file be shown to you later',
  noteSubjectAccess: () => 'noted that a request for all that is kept came in',
  answerSubjectAccess: () => 'noted that a request for all that is kept was answered',
  openSession: (session) => `opened ${session}`,
  openRecord: (session) => `opened the record of ${session}`,
  requestSupervision: () => 'asked for supervision, or took that back',
  saveLearning: () => 'wrote in the learning log',
  deleteLearning: () => 'deleted an entry of the learning log',
  shareLearning: (session) => `put an entry of the learning log on the agenda of ${session}, or took it off`,
  raiseConcern: () => 'raised a concern about supervision',
  takeUpConcern: () => 'said that they will take up the concern that you raised',
  openConcern: () => 'opened the concern that you raised',
  noteFiling: (session) => `noted whether the record of ${session} was filed`,
  noteSealed: (session) => `sealed the document of the record of ${session}`,
  noteReach: () => 'noted whether messages in Teams arrive',
  noteGroupSession: () => 'noted that you took part in a group session',
  digest: () => 'sent the morning summary',
  prepare: (session) => `sent the note to prepare for ${session}`,
  remind: (session) => `sent the reminder of ${session}`,
  agenda: (session) => `posted the agenda of ${session}`,
  didItHappen: (session) => `asked whether ${session} was held`,
  signing: (session) => `looked whether the time to sign the record of ${session} had passed`,
  forgetReflection: (session) => `deleted the reflection for ${session} at the end of its time`,
  pairing: () => 'brought in line what follows from who supervises now',
  handover: () => 'told you and your supervisor about the change of supervisor',
  noteAccess: () => 'noted who may read the folder of filed records',
  retryAccess: () => 'had it tried again who may read the folder of filed records',
  importPeople: () => 'took over what a list of people says',
  changeSupervisor: () => 'recorded a change of supervisor',
  recordLeaving: () => 'recorded the last day in post',
  endGroup: () => 'recorded the last day of this group',
  placeHold: () => 'placed a hold on this file, so that it cannot be deleted',
  releaseHold: () => 'released a hold on this file',
  deleteFile: () => 'began to delete this file',
  deletionStopped: () => 'stopped deleting this file',
  passSession: (session) => `gave ${session} to the present supervisor`,
  endPairing: () => 'recorded that supervision by somebody who leaves ends with their last day',
  inspectorPack: () => 'opened a record in a sample for an inspection',
  ownExport: () => 'took a copy of all that can be seen here',
  openLog: () => 'read the list of who opened or changed what',
  subjectAccessExport: () => 'made a copy of the whole file for a subject access request',
};

/** A line of the access log, as it is known. */
export interface LoggedAct {
  name: string;
  by: string;
  byName: string;
  /** The day of the session that it concerned (ISO date); '' where it is an older one. */
  sessionDay?: string;
}

/** The id under which the product itself acts. */
const ITSELF = 'system';

/** Who did it, for whoever reads: 'You', a name, or the product. */
function whoActed({ by, byName }: LoggedAct, reader: string): string {
  if (by === reader) return 'You';
  return by === ITSELF ? 'Supervision, by itself,' : byName;
}

/** One sentence: 'Priya Raman opened the record of the session on 3 November 2026.' */
export function accessText(act: LoggedAct, reader: string, times = 1): string {
  const known: Partial<Record<string, Words>> = WORDS;
  const words = known[act.name] ?? (() => `did something else (${act.name})`);
  const often = times > 1 ? `, ${times} times that day` : '';
  return sentence(`${whoActed(act, reader)} ${words(sessionWords(act.sessionDay))}${often}.`);
}

function sessionWords(day: string | undefined): string {
  if (day === undefined) return 'a session';
  return day ? `the session on ${fullDay(day)}` : 'an earlier session';
}
