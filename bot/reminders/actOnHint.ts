import { daysAfter, londonDate } from '../supervision/calendar';
import { change, type Context, type Decision } from '../supervision/decision';
import type { DueReason, Effect } from '../supervision/effect';
import { handoverEffects, pairingEffects } from '../supervision/changeOfSupervisor';
import { figureIfSet } from '../supervision/policy';
import { supervisedIn } from '../supervision/group';
import { sessionState } from '../supervision/session';
import type { DueHint } from '../store/due';
import type { Subject } from '../supervision/subject';
import { closeRecord } from '../operations/closeRecord';
import { withSession, type OnSession } from '../operations/operation';
import { toEach } from '../operations/toEach';

/**
 * What a hint comes to, from the state as it is now: a session that was moved, cancelled or written up
 * meanwhile needs no reminder, and each reminder goes out once.
 */
export function actOnHint(why: DueReason, subject: Subject, context: Context): Decision {
  if (why === 'pairing') return change({ ...subject }, ...pairingEffects(context.today));
  if (why === 'handover') return handover(subject, context);
  if (!subject.session) return change(subject);
  const found = subject as OnSession;
  if (why === 'signing') return closeRecord(found, context);
  if (why === 'forgetReflection') return forgetReflection(found, context);
  return remind(why, found, context);
}

/** Whether a hint is a message to somebody, which keeps to working hours; the others are the product's own housekeeping. */
export function isMessage(why: DueHint['why']): boolean {
  return why !== 'signing' && why !== 'forgetReflection' && why !== 'pairing';
}

function handover(subject: Subject, { today }: Context): Decision {
  const effects = handoverEffects(subject.head, today);
  return change(effects.length > 0 ? { ...subject } : subject, ...effects);
}

type Reminder = Exclude<DueReason, 'signing' | 'forgetReflection' | 'pairing' | 'handover'>;

function remind(why: Reminder, subject: OnSession, context: Context): Decision {
  const { session } = subject;
  if (session.reminded?.includes(why) || !isTimely[why](subject, context)) return change(subject);
  const reminded = [...(session.reminded ?? []), why];
  return change(withSession(subject, { reminded }), ...messages[why](subject));
}

const dayOf = ({ session }: OnSession) => londonDate(session.plannedAt);
const isPlanned = ({ session }: OnSession, { now }: Context) => sessionState(session, now) === 'planned';

const isTimely: Record<Reminder, (subject: OnSession, context: Context) => boolean> = {
  prepare: (subject, context) => isPlanned(subject, context) && dayOf(subject) > daysAfter(context.today, 1),
  remind: (subject, context) => isPlanned(subject, context) && dayOf(subject) > context.today,
  agenda: (subject, context) => isPlanned(subject, context) && dayOf(subject) === context.today,
  didItHappen: ({ session }, { now }) => sessionState(session, now) === 'unconfirmed',
};

const messages: Record<Reminder, (subject: OnSession) => Effect[]> = {
  prepare: ({ session }) => [{ kind: 'notify', to: session.workerId, about: 'prepare', session: session.id }],
  remind: (subject) => toEach(supervisedIn(subject), 'remind', subject.session.id),
  agenda: ({ session }) => [{ kind: 'post', what: 'agenda', session: session.id }],
  didItHappen: ({ session }) => [
    { kind: 'notify', to: session.supervisor.id, about: 'didItHappen', session: session.id },
  ],
};

/** The product deletes a reflection some days after the session; what stands in the record stands there. */
function forgetReflection(subject: OnSession, { policy, today }: Context): Decision {
  const days = figureIfSet(policy.deadlines.reflectionKeptDays) ?? 14;
  const day = subject.session.held?.on ?? dayOf(subject);
  const needed = subject.reflection?.inRecord === true && subject.session.record?.state !== 'closed';
  if (!subject.reflection || needed || daysAfter(day, days) > today) return change(subject);
  return change({ ...subject, reflection: undefined });
}
