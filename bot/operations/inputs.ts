import { z } from 'zod';
import { FIELD } from '../text/fieldWords';
import type { OperationName } from '../supervision/operationName';

const id = z.string().regex(/^[A-Za-z0-9-]{4,64}$/, FIELD.choose);
const seen = z.number().int().min(0);
const ref = { worker: id, session: id };
const instant = z.iso.datetime({ offset: true, error: FIELD.dateAndTime });
const day = z.iso.date(FIELD.date);
const minutes = z.number().int().min(5, FIELD.fewestMinutes).max(480, FIELD.mostMinutes);
const whose = z.enum(['worker', 'supervisor', 'organisation'], FIELD.whose);
const line = z.string().trim().min(1, FIELD.writeSome).max(500, FIELD.atMost(500));
/** Kept whole as a draft well past what can be shared or filed, so that nothing typed is lost. */
const draftText = z.string().max(60_000);
const answers = z.record(id, draftText);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const caseType = z.string().regex(/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/i, FIELD.caseType);
/** A change is one transaction of at most a hundred rows: 90 cases. */
const someCases = <T extends z.ZodType>(item: T) =>
  z.array(item).min(1, FIELD.cases).max(90, FIELD.tooManyCases);

/**
 * What each operation takes, from a card or from the tab alike: ids, the version that the person
 * saw, and what they wrote. Never who they are, never state.
 */
export const inputs = {
  startSession: z.strictObject({
    ...ref,
    kind: id,
    plannedAt: instant,
    minutes,
    /** Set by the chat door from the conversation, never by a client. */
    chat: z.string().max(300).optional(),
  }),
  startGroup: z.strictObject({
    /** Made with the form, so that two clicks make one group. */
    group: id.max(60),
    session: id,
    name: z.string().trim().min(1, FIELD.groupName).max(80, FIELD.atMost(80)),
    kind: id,
    members: z.array(id).min(2, FIELD.groupSize).max(30, FIELD.groupFull),
    plannedAt: instant,
    minutes,
  }),
  /** Who joins a group and who leaves it, from now on. */
  changeMembers: z.strictObject({ worker: id, join: z.array(id).max(30), leave: z.array(id).max(30) }),
  drawSample: z.strictObject({
    /** The supervisor from whose workload a file is drawn. */
    supervisor: id,
    auditor: id,
    schedule: id,
    session: id,
  }),
  saveAudit: z.strictObject({
    ...ref,
    seen,
    answers: z
      .record(id, z.strictObject({ value: z.string().max(10_000), comment: z.string().max(10_000) }))
      .optional(),
    feedback: z
      .strictObject({
        supervisor: z.string().max(10_000).optional(),
        supervisee: z.string().max(10_000).optional(),
      })
      .optional(),
  }),
  completeAudit: z.strictObject({ ...ref, hash }),
  correctAudit: z.strictObject({ ...ref, number: seen, why: line }),
  openAudit: z.strictObject({ ...ref }),
  requestMove: z.strictObject({ ...ref, why: line.optional() }),
  moveSession: z.strictObject({
    ...ref,
    seen,
    plannedAt: instant,
    minutes: minutes.optional(),
    whose,
    reason: id,
  }),
  cancelSession: z.strictObject({
    ...ref,
    seen,
    whose,
    reason: id,
    /** Cancelled and put at a new time in the same step: it stays the same session, so preparation travels with it. */
    rebookAt: z.iso.datetime({ offset: true, error: FIELD.dateAndTimeOrNone }).optional(),
  }),
  addAgendaItem: z.strictObject({ ...ref, item: id, text: line }),
  removeAgendaItem: z.strictObject({ ...ref, item: id }),
  saveReflection: z.strictObject({ ...ref, seen, answers }),
  shareReflection: z.strictObject({ ...ref, seen, answers: answers.optional() }),
  withdrawReflection: z.strictObject({ ...ref }),
  deleteReflection: z.strictObject({ ...ref }),
  fileReflection: z.strictObject({ ...ref, inRecord: z.boolean() }),
  confirmHeld: z.strictObject({ ...ref, heldOn: day, minutes }),
  /** Only what is named is changed, so a card can save one heading and the tab all of them. */
  saveRecord: z.strictObject({
    ...ref,
    seen,
    headings: z.record(id, z.strictObject({ notes: draftText, decisions: draftText })).optional(),
    actions: z
      .array(
        z.strictObject({
          id,
          text: z.string().max(1_000),
          owner: z.enum(['worker', 'supervisor']),
          /** In a group: which of its members. */
          member: id.optional(),
          due: day,
        }),
      )
      .max(40, FIELD.newActions)
      .optional(),
    heldOn: day.optional(),
    minutes: minutes.optional(),
    checkIn: z.boolean().optional(),
    /** In an agreement: how often the two agree to meet, in days. */
    everyDays: z.number().int().min(1).max(120, FIELD.mostDays).optional(),
    /** In a group: who was there, by person. */
    attendance: z.record(id, z.enum(['attended', 'part', 'apologies', 'absent'])).optional(),
  }),
  saveDifference: z.strictObject({ ...ref, text: draftText }),
  agreeNotToRecord: z.strictObject({ ...ref, agreed: z.boolean() }),
  sendRecord: z.strictObject({
    ...ref,
    seen,
    /** The hash of the text that was on the screen. */ hash,
    sign: z.boolean(),
  }),
  askForChange: z.strictObject({ ...ref, number: seen, hash, text: line.max(2_000) }),
  signRecord: z.strictObject({
    ...ref,
    number: seen,
    hash,
    stance: z.enum(['agree', 'comment', 'disagree']),
    text: z.string().trim().max(10_000, FIELD.atMost(10_000)).optional(),
  }),
  retryFiling: z.strictObject({ ...ref, number: seen }),
  correctRecord: z.strictObject({ ...ref, number: seen, why: line }),
  markAction: z.strictObject({
    worker: id,
    action: id,
    seen,
    state: z.enum(['open', 'done', 'stuck', 'dropped']),
    why: z.string().trim().max(1_000, FIELD.atMost(1_000)).optional(),
  }),
  addCases: z.strictObject({
    worker: id,
    /** Made by the client: the same click twice adds the same cases once. */
    batch: z.string().regex(/^[A-Za-z0-9-]{4,58}$/, FIELD.again),
    /** As pasted: a reference a line, or with commas between. */
    references: z.string().trim().min(1, FIELD.references).max(4_000, FIELD.tooManyCases),
    type: caseType,
    openedOn: day,
  }),
  changeCaseType: z.strictObject({ worker: id, case: id, seen, type: caseType, from: day }),
  closeCases: z.strictObject({ worker: id, cases: someCases(id), closedOn: day }),
  superviseCases: z.strictObject({
    worker: id,
    /** The case session in which they were discussed, where it is planned here. */
    session: id.optional(),
    on: day,
    /** 'none' takes back what was said for that day. */
    cases: someCases(z.strictObject({ case: id, depth: z.enum(['full', 'light', 'none']) })),
  }),
  recordedInCaseSystem: z.strictObject({
    worker: id,
    decisions: someCases(z.strictObject({ case: id, supervisedOn: day })),
    /** Left out: the tick is taken back. */
    recordedOn: day.optional(),
  }),
  openCases: z.strictObject({ worker: id }),
  requestSupervision: z.strictObject({
    worker: id,
    /** One of the worker's supervisors; without it, whoever provides personal supervision. */
    to: id.optional(),
    why: line.optional(),
    asked: z.boolean(),
  }),
  saveLearning: z.strictObject({
    worker: id,
    entry: id,
    seen,
    on: day,
    answers: z.record(id, z.string().max(20_000, FIELD.atMost(20_000))),
    standard: id.optional(),
  }),
  deleteLearning: z.strictObject({ worker: id, entry: id }),
  shareLearning: z.strictObject({ ...ref, entry: id, shared: z.boolean() }),
  raiseConcern: z.strictObject({
    worker: id,
    concern: id,
    /** The supervisor whom it is about. */
    about: id,
    step: z.enum(['supervisor', 'lineManager']),
    /** Who was named on the screen as the reader. */
    reader: id,
    text: z.string().trim().min(1, FIELD.writeSome).max(10_000, FIELD.atMost(10_000)),
    tellSupervisor: z.boolean(),
  }),
  takeUpConcern: z.strictObject({ worker: id, concern: id }),
  openConcern: z.strictObject({ worker: id, concern: id }),
  planForPair: z.strictObject({ ...ref, supervisor: id, kind: id, plannedAt: instant, minutes }),
  setPause: z.strictObject({ worker: id, from: day, to: day.optional(), reason: id }),
  endPause: z.strictObject({ worker: id, from: day, to: day }),
  changeSupervisor: z.strictObject({
    worker: id,
    /** Of the pairing that begins; made with the form, so that two clicks change it once. */
    pairing: id,
    supervisor: id,
    on: day,
    /** Whose part passes on; left out where nobody provides it. */
    before: id.optional(),
    /** For what: a worker may have several supervisors. */
    function: z
      .string()
      .regex(/^(personal|case)$/, FIELD.choose)
      .optional(),
  }),
  nudge: z.strictObject({ worker: id, supervisor: id }),
  noteGap: z.strictObject({ worker: id, function: id, from: day, to: day, reason: id }),
  requestAccess: z.strictObject({ worker: id, request: id, reason: line }),
  grantAccess: z.strictObject({ worker: id, request: id, until: day }),
  refuseAccess: z.strictObject({ worker: id, request: id, why: line }),
  proposeQuietOpening: z.strictObject({ worker: id, opening: id, reason: line, until: day }),
  confirmQuietOpening: z.strictObject({ worker: id, opening: id }),
  noteSubjectAccess: z.strictObject({ worker: id, request: id, receivedOn: day }),
  answerSubjectAccess: z.strictObject({ worker: id, request: id, answeredOn: day }),
  openSession: z.strictObject({ ...ref }),
  openRecord: z.strictObject({ ...ref, number: seen.optional(), reason: line.optional() }),
} satisfies Record<OperationName, z.ZodType>;

/** What an operation takes, after validation. */
export type Input<N extends OperationName> = z.infer<(typeof inputs)[N]>;
