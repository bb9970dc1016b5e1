import { daysBetween, londonDate } from '../supervision/calendar';
import { leftBy } from '../supervision/changeOfSupervisor';
import type { Context } from '../supervision/decision';
import { membersOf } from '../supervision/group';
import { headingsFor, supervisesCases } from '../supervision/headings';
import { mayDo, permissions } from '../supervision/permissions';
import { relationsOf } from '../supervision/relations';
import { emptyDraft, type Role } from '../supervision/record';
import { roleOf } from '../supervision/roleOf';
import { sessionState, type SessionRef } from '../supervision/session';
import { newestVersion, type Subject } from '../supervision/subject';
import { isCorrecting } from '../supervision/summary';
import type { OperationName } from '../supervision/operationName';
import type { ActionView, Answer, May, SessionView } from '../supervision/views';
import type { SharedLearningView } from '../supervision/ownViews';
import { reachText } from '../text/reach';
import { recordStateText, sessionStateText } from '../text/states';
import { whoCanSee } from '../text/whoCanSee';
import { reflectionHints } from './caseHints';
import { answersTo } from './answersTo';
import { dueItems } from './dueItems';
import type { OnSession } from './operation';
import { kindTitle, personOf } from './recordText';
import { readableVersions } from './readableVersions';
import { recordView } from './recordView';
import { hasStarted } from './withdrawReflection';

/** One session as one of its two may see it now. Another's unshared words never get into it. */
export function sessionView(subject: OnSession, context: Context): SessionView {
  const { session, head } = subject;
  const { now, today, policy } = context;
  const role = roleOf(subject, context.actor.id);
  const newest = newestVersion(subject);
  const correcting = isCorrecting(subject);
  const state = sessionState({ ...session, correcting }, now);
  const readable = readableVersions(subject).at(-1);
  return {
    ref: refOf(subject),
    session,
    kindTitle: kindTitle(session.kind, context),
    state,
    stateText: sessionStateText(
      { ...session, correcting, filing: newest?.filing?.state, leftBy: leftBy(session, head, today) },
      state,
      now,
    ),
    role,
    worker: {
      id: head.worker.id,
      name: head.worker.name,
      reference: head.worker.reference,
      jobTitle: head.worker.jobTitle,
      team: head.worker.teamName,
    },
    supervisor: { ...session.supervisor, jobTitle: supervisorTitle(subject) },
    headings: headingsFor(session.kind, policy).map(({ id, title, prompts }) => ({ id, title, prompts })),
    actions: actionViews(subject, context),
    due: dueItems(head, context, session.kind),
    learning: learningViews(subject, context),
    ...(role === 'supervisor' && head.reach && { reach: reachText(head.reach) }),
    ...(head.group && { group: { members: membersOf(head.group, session) } }),
    ...partOf(role, subject, context),
    ...sharedPart(subject, context),
    ...(readable && { record: recordView(subject, readable, context) }),
    versions: subject.versions.map((version) => ({
      number: version.number,
      state: recordStateText(recordView(subject, version, context), now),
      at: version.sentAt,
    })),
    may: mayNow(subject, context),
    whoCanSee: whoCanSee({
      worker: head.worker.name,
      supervisor: session.supervisor.name,
      role,
      shared: subject.reflection?.shared !== undefined,
      ...(head.group && { group: true }),
    }),
  };
}

/** In a group nobody prepares alone: its members see what is shared by all. */
function partOf(role: Role, subject: OnSession, context: Context): Partial<SessionView> {
  if (role === 'supervisor') return supervisorsPart(subject, context);
  return subject.head.group ? {} : workersPart(subject, context);
}

/** Where a session is found. */
function refOf({ head, session }: OnSession): SessionRef {
  return { worker: head.worker.id, session: session.id };
}

/** Actions as their two people see them, oldest first. */
export function actionViews(
  { actions, head }: Pick<Subject, 'actions' | 'head'>,
  { actor, today }: Context,
): ActionView[] {
  const worker = { id: head.worker.id, name: head.worker.name };
  return [...actions]
    .sort((a, b) => a.agreedOn.localeCompare(b.agreedOn))
    .map(({ id, version, text, owner, due, agreedOn, state, why }) => ({
      id,
      version,
      text,
      owner,
      due,
      overdue: due < today,
      agreedOn,
      ageDays: Math.max(0, daysBetween(agreedOn, today)),
      state,
      ...(why && { why }),
      mine: owner.id === actor.id,
      worker,
    }));
}

function supervisorTitle({ head, session }: OnSession): string {
  return (
    head.pairings.find(({ supervisor }) => supervisor.id === session.supervisor.id)?.supervisor.jobTitle ?? ''
  );
}

function questions(answers: Record<string, string>, { policy }: Context): Answer[] {
  return policy.reflection.questions.map(({ id, text, hint }) => ({
    id,
    question: text,
    ...(hint && { hint }),
    answer: answers[id] ?? '',
  }));
}

function workersPart(subject: OnSession, context: Context): Partial<SessionView> {
  const { reflection, draft, session } = subject;
  const shared = reflection?.shared;
  const asked = questions(reflection?.answers ?? {}, context);
  const hints = reflectionHints(asked, subject, context);
  return {
    ownReflection: {
      version: reflection?.version ?? 0,
      questions: asked,
      ...(hints.length > 0 && { hints }),
      shared: shared !== undefined,
      sharedChanged:
        shared !== undefined && JSON.stringify(shared.answers) !== JSON.stringify(reflection?.answers),
      inRecord: reflection?.inRecord ?? false,
    },
    ...(session.record?.state !== 'closed' && {
      ownPart: {
        version: draft?.version ?? 0,
        difference: draft?.differences.worker ?? '',
        notRecorded: draft?.notRecorded ?? {},
      },
    }),
  };
}

/** The supervisor's draft; the worker's difference of view is shown to them, though only its author can change it. */
function supervisorsPart({ draft, session }: OnSession, { now }: Context): Partial<SessionView> {
  const { state, correction } = session.record ?? {};
  if (state === 'closed') return {};
  return { draft: draft ?? emptyDraft(now), ...(correction && { correcting: correction }) };
}

function learningViews({ session }: OnSession, { policy }: Context): SharedLearningView[] {
  const { questions, standards } = policy.learning;
  return (session.learning ?? []).map(({ entry, on, answers, standard, at }) => {
    const title = standards.find(({ id }) => id === standard)?.title;
    return { entry, on, at, answers: answersTo(questions, answers), ...(title && { standard: title }) };
  });
}

function sharedPart({ reflection }: OnSession, context: Context): Partial<SessionView> {
  const shared = reflection?.shared;
  if (!shared) return {};
  const answered = questions(shared.answers, context).filter(({ answer }) => answer);
  return { sharedReflection: { questions: answered, at: shared.at } };
}

/** What is offered now: what the permission table allows and the state of things makes sense of. */
function mayNow(subject: OnSession, context: Context): May {
  const relations = relationsOf(subject, context.actor, context.today);
  const names = (Object.keys(permissions) as OperationName[]).filter(
    (name) => mayDo(name, relations) && makesSense(name, subject, context),
  );
  return Object.fromEntries(names.map((name) => [name, true]));
}

function makesSense(name: OperationName, subject: OnSession, context: Context): boolean {
  const { session, reflection } = subject;
  const cancelled = session.cancelled !== undefined;
  const recordIs = session.record?.state;
  const planned = !cancelled && !session.held && !session.record;
  const writing = !cancelled && (recordIs === undefined || recordIs === 'draft');
  const newest = newestVersion(subject);
  const unsignedByMe =
    newest !== undefined && recordIs !== 'draft' && recordView(subject, newest, context).maySign;
  const rules: Partial<Record<OperationName, boolean>> = {
    startSession: false,
    ...register(subject, context),
    requestAccess: false,
    grantAccess: false,
    refuseAccess: false,
    proposeQuietOpening: false,
    confirmQuietOpening: false,
    startGroup: false,
    changeMembers: false,
    drawSample: false,
    saveAudit: false,
    completeAudit: false,
    correctAudit: false,
    openAudit: false,
    markAction: subject.actions.some(({ owner }) => owner.id === context.actor.id),
    requestMove: planned,
    moveSession: planned || cancelled,
    cancelSession: planned,
    addAgendaItem: writing,
    removeAgendaItem: writing,
    saveReflection: writing,
    shareReflection: writing,
    withdrawReflection: reflection?.shared !== undefined && !hasStarted(session, context.now),
    deleteReflection: reflection !== undefined && !(reflection.shared && hasStarted(session, context.now)),
    fileReflection: writing && reflection?.shared !== undefined,
    confirmHeld: writing && londonDate(session.plannedAt) <= context.today,
    saveRecord: !cancelled && recordIs !== 'closed',
    saveDifference: writing,
    agreeNotToRecord: writing && !subject.head.group,
    sendRecord: writing,
    askForChange: recordIs === 'sent' && unsignedByMe,
    signRecord: unsignedByMe,
    retryFiling: newest?.filing?.state === 'failed',
    correctRecord: recordIs === 'closed',
    shareLearning: writing,
    requestSupervision: false,
    saveLearning: false,
    deleteLearning: false,
    raiseConcern: false,
    takeUpConcern: false,
    openConcern: false,
    openRecord: readableVersions(subject).length > 0,
  };
  return rules[name] ?? true;
}

/** Of what can be done to the case register, a session of the right kind offers to say which cases were supervised. */
function register(
  { session, head }: OnSession,
  { policy }: Context,
): Partial<Record<OperationName, boolean>> {
  const here = !session.cancelled && head.cases !== undefined && supervisesCases(session.kind, policy);
  return {
    addCases: false,
    changeCaseType: false,
    closeCases: false,
    recordedInCaseSystem: here,
    superviseCases: here,
    openCases: here,
  };
}

/** Names for sentences about what was done. */
export function namesOf(
  subject: OnSession,
  actor: string,
): { worker: string; supervisor: string; other: string } {
  const worker = personOf(subject, 'worker').name;
  const supervisor = personOf(subject, 'supervisor').name;
  return { worker, supervisor, other: roleOf(subject, actor) === 'worker' ? supervisor : worker };
}
