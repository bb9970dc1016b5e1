import type { IsoDate } from '../calendar';
import type { Policy } from '../policy';
import type { SessionKindId } from '../policyIds';
import type { HeldSession, Situation } from './situation';
import { policyOn } from './terms';

/** What holding a session can do. */
export type Part = 'personal' | 'yearlyMinimum' | 'checkIn';

type Counting = Record<Part, ReadonlySet<SessionKindId>>;

const kept = new WeakMap<Policy, Counting>();

const kindsCounting = (policy: Policy, part: Part): ReadonlySet<SessionKindId> =>
  new Set(
    policy.sessionKinds.filter(({ countsToward }) => countsToward[part].value === true).map(({ id }) => id),
  );

const countingOf = (policy: Policy): Counting => {
  const known = kept.get(policy);
  if (known) return known;
  const counting = {
    personal: kindsCounting(policy, 'personal'),
    yearlyMinimum: kindsCounting(policy, 'yearlyMinimum'),
    checkIn: kindsCounting(policy, 'checkIn'),
  };
  kept.set(policy, counting);
  return counting;
};

const isLongEnough = ({ minutes }: HeldSession, policy: Policy, part: Part): boolean =>
  part === 'checkIn' ||
  policy.personal.shortSessionsCount.value !== false ||
  (minutes ?? 0) >= (policy.personal.minMinutes.value ?? 0);

const ofKind = (session: HeldSession, policy: Policy, part: Part): boolean => {
  const counting = countingOf(policy);
  if (counting[part].has(session.kind)) return true;
  if (part !== 'checkIn' || !session.checkIn) return false;
  return policy.checkIn.insidePersonal.value === true && counting.personal.has(session.kind);
};

const ofFunction = (session: HeldSession, situation: Situation, policy: Policy): boolean =>
  policy.personal.clocks.value !== 'perFunction' ||
  situation.functionId === undefined ||
  session.functions === undefined ||
  session.functions.includes(situation.functionId);

/** A session without length or record has not been held yet. */
const isComplete = ({ minutes, recordSent }: HeldSession): boolean =>
  recordSent && minutes !== undefined && minutes > 0;

/** Whether a session is of a kind and function that count for a part, by the policy of its own day. */
const isOfPart = (
  session: HeldSession,
  situation: Situation,
  policies: readonly Policy[],
  part: Part,
): boolean => {
  const policy = policyOn(policies, session.heldOn);
  return ofKind(session, policy, part) && ofFunction(session, situation, policy);
};

const sinceStart = ({ heldOn }: HeldSession, { startedOn }: Situation): boolean =>
  startedOn === undefined || heldOn >= startedOn;

/** The sessions of a job, up to a day, that count for a part: with date, length and a record sent. */
export const countedSessions = (
  situation: Situation,
  policies: readonly Policy[],
  part: Part,
  on: IsoDate,
): HeldSession[] =>
  situation.sessions.filter(
    (session) =>
      session.heldOn <= on &&
      sinceStart(session, situation) &&
      isComplete(session) &&
      isOfPart(session, situation, policies, part) &&
      isLongEnough(session, policyOn(policies, session.heldOn), part),
  );

/** The days up to one on which a session took place that has no length or no record yet, newest first. */
export const awaitingRecord = (situation: Situation, policies: readonly Policy[], on: IsoDate): IsoDate[] =>
  situation.sessions
    .filter((session) => session.heldOn <= on && !isComplete(session))
    .filter((session) => isOfPart(session, situation, policies, 'personal'))
    .map(({ heldOn }) => heldOn)
    .sort()
    .reverse();

/** The newest date among sessions. */
export const lastOf = (sessions: readonly { heldOn: IsoDate }[]): IsoDate | undefined => {
  let last: IsoDate | undefined;
  for (const { heldOn } of sessions) if (last === undefined || heldOn > last) last = heldOn;
  return last;
};
