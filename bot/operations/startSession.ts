import { change, refuse, type Context } from '../supervision/decision';
import type { Effect } from '../supervision/effect';
import { supervisedIn } from '../supervision/group';
import { plannedKinds } from '../supervision/headings';
import { pairingsOn } from '../supervision/people';
import type { Session } from '../supervision/session';
import type { Subject } from '../supervision/subject';
import type { Input } from './inputs';
import type { Decide } from './operation';
import { refuseTime } from './planTime';
import { requestAnswered } from './requestAnswered';
import { dueHints } from './dueHints';
import { toEach } from './toEach';

/** Plans a session with one's own worker. The same session asked for twice is planned once. */
export const startSession: Decide<'startSession', Subject> = (subject, input, context) => {
  if (subject.session || isPlannedAlready(subject, input)) return change(subject);
  const invalid = refuseTime(input.plannedAt, context.now) ?? refuseKind(subject, input.kind, context);
  if (invalid) return { refused: invalid };
  const session = newSession(subject, input, context);
  if (!session) return refuse('notYourWorker');
  const head = requestAnswered(subject.head, context);
  return change({ ...subject, head, session }, ...announce(subject, session, context));
};

function isPlannedAlready(subject: Subject, input: Input<'startSession'>): boolean {
  return subject.head.sessions.some(
    (session) =>
      session.kind === input.kind &&
      !session.cancelled &&
      Date.parse(session.plannedAt) === Date.parse(input.plannedAt),
  );
}

function refuseKind({ head }: Subject, kind: string, { policy }: Context) {
  const known = plannedKinds(policy, head.group !== undefined).some(({ id }) => id === kind);
  return known
    ? undefined
    : { code: 'invalid' as const, fields: { kind: 'Choose a kind of session from the list.' } };
}

function newSession(subject: Subject, input: Input<'startSession'>, context: Context): Session | undefined {
  const pairing = pairingsOn(subject.head.pairings, context.today).find(
    ({ supervisor }) => supervisor.id === context.actor.id,
  );
  if (!pairing) return undefined;
  return {
    id: input.session,
    version: 1,
    workerId: subject.head.worker.id,
    supervisor: { id: pairing.supervisor.id, name: pairing.supervisor.name },
    functions: pairing.functions,
    kind: input.kind,
    plannedAt: input.plannedAt,
    plannedMinutes: input.minutes,
    chat: input.chat ?? pairing.chat,
    moves: [],
    items: [],
  };
}

function announce({ head }: Subject, session: Session, context: Context): Effect[] {
  return [
    ...toEach(supervisedIn(head), head.group ? 'invited' : 'prepare', session.id),
    { kind: 'post', what: 'agenda', session: session.id },
    ...(head.group ? [{ kind: 'group' } as const] : []),
    ...dueHints(session, context),
  ];
}
