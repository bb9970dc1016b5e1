import { change, refuse, type Changed, type Context, type Decision } from '../supervision/decision';
import type { Effect } from '../supervision/effect';
import { supervisedIn } from '../supervision/group';
import { plannedKinds } from '../supervision/headings';
import type { Pairing } from '../supervision/people';
import type { Session } from '../supervision/session';
import type { Subject } from '../supervision/subject';
import { dueHints } from './dueHints';
import type { Input } from './inputs';
import { refuseTime } from './planTime';
import { requestAnswered } from './requestAnswered';
import { toEach } from './toEach';
import { FIELD } from '../text/fieldWords';

/** What a session is planned from, whoever plans it. */
export type Plan = Pick<Input<'startSession'>, 'session' | 'kind' | 'plannedAt' | 'minutes' | 'chat'>;

/**
 * Plans a session of a pair. The same one asked for twice is planned once. The worker is told; the agenda
 * and the hints of the days around it follow.
 */
export function planWith(
  subject: Subject,
  plan: Plan,
  pairing: Pairing | undefined,
  context: Context,
): Decision {
  if (subject.session || isPlannedAlready(subject, plan)) return change(subject);
  const invalid = refuseTime(plan.plannedAt, context.today) ?? refuseKind(subject, plan.kind, context);
  if (invalid) return { refused: invalid };
  if (!pairing) return refuse('notYourWorker');
  return planned(subject, newSession(subject, plan, pairing), context);
}

function planned(subject: Subject, session: Session, context: Context): Changed {
  const head = requestAnswered(subject.head, session.supervisor.id);
  return change({ ...subject, head, session }, ...announce(subject, session, context));
}

function isPlannedAlready(subject: Subject, plan: Plan): boolean {
  return subject.head.sessions.some(
    (session) =>
      session.kind === plan.kind &&
      !session.cancelled &&
      Date.parse(session.plannedAt) === Date.parse(plan.plannedAt),
  );
}

function refuseKind({ head }: Subject, kind: string, { policy }: Context) {
  const known = plannedKinds(policy, head.group !== undefined).some(({ id }) => id === kind);
  return known ? undefined : { code: 'invalid' as const, fields: { kind: FIELD.chooseKind } };
}

function newSession(subject: Subject, plan: Plan, pairing: Pairing): Session {
  return {
    id: plan.session,
    version: 1,
    workerId: subject.head.worker.id,
    supervisor: { id: pairing.supervisor.id, name: pairing.supervisor.name },
    functions: pairing.functions,
    kind: plan.kind,
    plannedAt: plan.plannedAt,
    plannedMinutes: plan.minutes,
    chat: plan.chat ?? pairing.chat,
    moves: [],
    items: [],
  };
}

function announce({ head }: Subject, session: Session, context: Context): Effect[] {
  return [
    ...toEach(supervisedIn({ head, session }), head.group ? 'invited' : 'prepare', session.id),
    { kind: 'post', what: 'agenda', session: session.id },
    ...(head.group ? [{ kind: 'group' } as const] : []),
    ...dueHints(session, context),
  ];
}
