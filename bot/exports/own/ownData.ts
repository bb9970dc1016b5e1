import type { AuditText } from '../../supervision/audit';
import { daysBetween } from '../../supervision/calendar';
import type { Context } from '../../supervision/decision';
import { AGREEMENT, kindsOf } from '../../supervision/headings';
import type { Policy } from '../../supervision/policy';
import { sessionState, type Session } from '../../supervision/session';
import { isCorrecting } from '../../supervision/summary';
import type { Action } from '../../supervision/action';
import type { Concern } from '../../supervision/concern';
import type { MineView, RecordView } from '../../supervision/views';
import type { AccessLogLine } from '../../api/contract';
import type { OnSession } from '../../operations/operation';
import { readableVersions } from '../../operations/readableVersions';
import { recordView } from '../../operations/recordView';
import { sessionStateText } from '../../text/states';
import { accessLines, dayOf } from '../accessLines';
import type { WorkerFile } from '../workerFile';

/** A question as it was put, and what was answered. */
export interface OwnAnswer {
  question: string;
  answer: string;
}

/** One session as its worker may see it. */
export interface OwnSession {
  session: Pick<
    Session,
    | 'id'
    | 'kind'
    | 'plannedAt'
    | 'plannedMinutes'
    | 'moves'
    | 'moveRequest'
    | 'cancelled'
    | 'items'
    | 'learning'
    | 'held'
  >;
  kindTitle: string;
  /** The day on which it was held, or for which it is planned: ISO date. */
  day: string;
  supervisor: string;
  stateText: string;
  /** The worker's own, drafts included. */
  reflection?: {
    answers: OwnAnswer[];
    savedAt: string;
    inRecord: boolean;
    shared?: { answers: OwnAnswer[]; at: string };
  };
  /** The worker's own difference of view, while the record is not sent. */
  difference?: string;
  /** Versions of the record that were sent for signature. */
  records: RecordView[];
}

/** Everything that a worker may see of their own supervision; never another's unsent draft. */
export interface OwnData {
  worker: WorkerFile['head']['worker'];
  pairings: WorkerFile['head']['pairings'];
  pauses: WorkerFile['head']['pauses'];
  standing: MineView['standing'];
  sessions: OwnSession[];
  agreements: OwnSession[];
  /** That the worker took part in sessions of groups: when, and how long. Their records are the group's, and stand among the documents. */
  groupSessions: { group: string; kind: string; kindTitle: string; heldOn: string; minutes: number }[];
  /** Completed examinations of the file. */
  audits: { reference: string; number: number; completedOn: string; audit: AuditText }[];
  learning: { on: string; answers: OwnAnswer[]; standard?: string; savedAt: string }[];
  /** What the worker raised about their supervision, with who read it. */
  concerns: Concern[];
  /** What the worker asks for now (DOMAIN.md rule 26). */
  request: WorkerFile['head']['request'];
  actions: (Action & { ageDays: number })[];
  /** The case register, closed cases too. */
  cases: WorkerFile['cases'];
  /** What the worker has promised in the supervision of others. */
  promises: MineView['actions'];
  accessLog: AccessLogLine[];
}

/** Picks from a worker's file what the worker may see. `mine` is the page of the same name. */
export function ownData(
  file: WorkerFile,
  mine: MineView,
  policies: readonly Policy[],
  context: Context,
): OwnData {
  const { head, actions } = file;
  const titleOf = (kind: string) => kindTitle(kind, context.policy);
  const sessions = file.sessions.map((subject) => ownSession(subject, policies, context));
  return {
    worker: head.worker,
    pairings: head.pairings,
    pauses: head.pauses,
    standing: mine.standing,
    sessions: sessions.filter(({ session }) => session.kind !== AGREEMENT),
    agreements: sessions.filter(({ session }) => session.kind === AGREEMENT),
    groupSessions: head.sessions.flatMap(({ group, kind, heldOn = '', minutes = 0 }) =>
      group ? [{ group: group.name, kind, kindTitle: titleOf(kind), heldOn, minutes }] : [],
    ),
    audits: file.audits.flatMap(({ versions }) =>
      versions.flatMap(({ number, text: { reference, heldOn, audit } }) =>
        audit ? [{ reference, number, completedOn: heldOn, audit }] : [],
      ),
    ),
    learning: file.learning.map(({ on, answers, standard, savedAt }) => ({
      on,
      answers: learningAnswers(answers, policies),
      savedAt,
      ...(standard && { standard: standardTitle(standard, policies) }),
    })),
    cases: file.cases,
    concerns: file.concerns,
    request: head.request,
    actions: actions.map((action) => ({
      ...action,
      ageDays: Math.max(0, daysBetween(action.agreedOn, context.today)),
    })),
    promises: mine.actions.filter(({ worker }) => worker.id !== head.worker.id),
    accessLog: accessLines(file.operations, {
      reader: head.worker.id,
      today: context.today,
      days: daysOf(file),
    }),
  };
}

function kindTitle(kind: string, policy: Policy): string {
  return kindsOf(policy).find(({ id }) => id === kind)?.title ?? kind;
}

/** The day of every session of a file, by id. */
function daysOf({ sessions }: WorkerFile): Map<string, string> {
  return new Map(sessions.map(({ session }) => [session.id, sessionDay(session)]));
}

/** The day of a session, ISO date. */
export function sessionDay({ held, plannedAt }: Session): string {
  return dayOf({ ...(held && { heldOn: held.on }), plannedAt });
}

function ownSession(subject: OnSession, policies: readonly Policy[], context: Context): OwnSession {
  const { session, draft } = subject;
  const { id, kind, plannedAt, plannedMinutes, moves, moveRequest, cancelled, items, learning, held } =
    session;
  const stated = { ...session, correcting: isCorrecting(subject) };
  const difference = session.record?.state === 'closed' ? undefined : draft?.differences.worker;
  return {
    session: { id, kind, plannedAt, plannedMinutes, moves, moveRequest, cancelled, items, learning, held },
    kindTitle: kindTitle(kind, context.policy),
    day: sessionDay(session),
    supervisor: session.supervisor.name,
    stateText: sessionStateText(stated, sessionState(stated, context.now), context.now),
    ...ownReflection(subject, policies),
    ...(difference && { difference }),
    records: readableVersions(subject).map((version) => recordView(subject, version, context)),
  };
}

function ownReflection(
  { reflection }: OnSession,
  policies: readonly Policy[],
): Pick<OwnSession, 'reflection'> {
  if (!reflection) return {};
  const { answers, shared, savedAt, inRecord } = reflection;
  const own = { answers: answersOf(answers, policies), savedAt, inRecord };
  return {
    reflection: {
      ...own,
      ...(shared && { shared: { answers: answersOf(shared.answers, policies), at: shared.at } }),
    },
  };
}

function learningAnswers(answers: Record<string, string>, policies: readonly Policy[]): OwnAnswer[] {
  return worded(
    answers,
    policies.flatMap(({ learning }) => learning.questions),
  );
}

function standardTitle(standard: string, policies: readonly Policy[]): string {
  const titles = policies.flatMap(({ learning }) => learning.standards).filter(({ id }) => id === standard);
  return titles.at(-1)?.title ?? standard;
}

/** Each answer with its question, in the words of whichever policy asked it last. */
export function answersOf(answers: Record<string, string>, policies: readonly Policy[]): OwnAnswer[] {
  return worded(
    answers,
    policies.flatMap(({ reflection }) => reflection.questions),
  );
}

function worded(
  answers: Record<string, string>,
  questions: readonly { id: string; text: string }[],
): OwnAnswer[] {
  const asked = new Map(questions.map(({ id, text }) => [id, text]));
  return Object.entries(answers).map(([id, answer]) => ({ question: asked.get(id) ?? id, answer }));
}
