import type { Action } from './action';
import { londonDate } from './calendar';
import type { Situation } from './cadence/situation';
import { caseFacts, type CaseFacts } from './caseRegister/caseClock';
import type { Gap } from './gap';
import { pairingsOn, type Pairing, type Person } from './people';
import type { Policy } from './policy';
import type { ProfileId, SessionKindId } from './policyIds';
import type { Role } from './record';
import type { SessionSummary } from './session';
import { sessionFacts, type SessionFacts } from './sessionFacts';
import type { Head } from './subject';
import { askedOn } from './supervisionRequest';

/** The shape of the facts and of their tally; raised when either changes, so that older rows are made anew. */
export const PROJECTION = 3;

/**
 * What the managers' projection holds of one worker and function: dates, counts, states and names of
 * people in post. It has no member that could hold what anybody wrote. Compared with a day and the
 * policy when it is read.
 */
export interface StandingFacts {
  worker: Person & { reference: string; jobTitle: string };
  team: { id: string; name: string };
  service: string;
  /** 'personal' or 'case'. */
  function: string;
  supervisor?: Person;
  profile: string;
  /** What the clock counts from. */
  situation: Situation;
  /** ISO instant. */
  next?: string;
  /** Held with its record still to be sent: the day of the oldest. */
  writeUpAwaited?: string;
  agreementSignedOn?: string;
  /** The pairing's agreement is counted with this row; a pairing for two functions has it once. */
  agreement?: true;
  /** All that the head keeps, oldest first. */
  sessions: SessionFacts[];
  signatures: { awaitedSince?: string; awaited: Role[]; count: number };
  filingFailed: number;
  actions: { agreedOn: string; due: string }[];
  /** For the function 'case': the register in numbers and dates, under the policy of the day of projecting. */
  cases?: CaseFacts;
  reach?: string;
  /** Why it did not happen for a while, newest last: reasons of a list, no words. */
  gaps?: Omit<Gap, 'function'>[];
  /** The worker asked for supervision on that day, ISO date; it stands. Shown once it has stood for a while. */
  askedOn?: string;
}

/** The facts for each function in which the worker is supervised, or is to be: one row each. */
export function standingFacts(
  head: Head,
  actions: readonly Action[],
  policies: readonly Policy[],
  today: string,
): StandingFacts[] {
  const functions = new Set([
    'personal',
    ...pairingsOn(head.pairings, today).flatMap((pairing) => pairing.functions),
    // Cases that nobody is recorded as supervising are there all the same.
    ...(head.cases?.length ? ['case'] : []),
  ]);
  return [...functions].map((name) => ({
    ...factsFor(head, name, actions, today),
    ...(name === 'case' && { cases: caseFacts(head.cases ?? [], policies, today, head.worker.leftOn) }),
  }));
}

function factsFor(head: Head, name: string, actions: readonly Action[], today: string): StandingFacts {
  const { worker } = head;
  const sessions = head.sessions.filter((session) => belongsTo(session, name));
  const pairing = pairingsOn(head.pairings, today).find(({ functions }) => functions.includes(name));
  const next = sessions.find(
    (session) => !session.cancelled && !session.heldOn && londonDate(session.plannedAt) >= today,
  );
  const awaited = sessions.find(({ heldOn, sentOn, cancelled }) => heldOn && !sentOn && !cancelled);
  return {
    worker: { id: worker.id, name: worker.name, reference: worker.reference, jobTitle: worker.jobTitle },
    team: { id: worker.team, name: worker.teamName },
    service: worker.service,
    function: name,
    profile: worker.profile,
    situation: situationOf(head, name, sessions),
    sessions: sessions.map(sessionFacts),
    signatures: signatures(sessions),
    filingFailed: sessions.filter(({ filing }) => filing === 'failed').length,
    // Actions belong to the worker's supervision as a whole; they are counted once, with the personal row.
    actions: name === 'personal' ? actions.map(({ agreedOn, due }) => ({ agreedOn, due })) : [],
    ...(pairing && pairingFacts(pairing, name)),
    ...(next && { next: next.plannedAt }),
    ...(awaited && { writeUpAwaited: awaited.heldOn }),
    ...(head.reach && { reach: head.reach }),
    ...gapsOf(head, name),
    ...(name === 'personal' && head.request && { askedOn: askedOn(head.request) }),
  };
}

function gapsOf({ gaps = [] }: Head, name: string): Pick<StandingFacts, 'gaps'> {
  const noted = gaps.filter((gap) => gap.function === name).map(({ function: _name, ...gap }) => gap);
  return noted.length > 0 ? { gaps: noted } : {};
}

/** Case supervision is a clock of its own; every other kind is looked at for the personal one, where the policy decides what counts. */
function belongsTo({ kind }: SessionSummary, name: string): boolean {
  return name === 'case' ? kind === 'case' : kind !== 'case';
}

function pairingFacts(
  { supervisor, agreementSignedOn, functions }: Pairing,
  name: string,
): Partial<StandingFacts> {
  return {
    ...(functions[0] === name && { agreement: true }),
    supervisor: { id: supervisor.id, name: supervisor.name },
    ...(agreementSignedOn && { agreementSignedOn }),
  };
}

function situationOf(head: Head, name: string, sessions: readonly SessionSummary[]): Situation {
  const { worker } = head;
  const pairings = head.pairings.filter(({ functions }) => functions.includes(name));
  const agreed = pairings.at(-1)?.agreedEveryDays;
  return {
    startedOn: worker.startedOn,
    ...(worker.leftOn && { leftOn: worker.leftOn }),
    profile: worker.profile as ProfileId,
    sessions: sessions.flatMap(held),
    pauses: head.pauses,
    supervisors: pairings.map(({ supervisor, from, to }) => ({
      name: supervisor.name,
      from,
      ...(to && { to }),
    })),
    ...(agreed && { agreedFrequencyDays: agreed }),
    cancellations: sessions.flatMap(cancellation),
  };
}

function held({ heldOn, minutes, kind, sentOn, checkIn }: SessionSummary): Situation['sessions'][number][] {
  if (!heldOn) return [];
  return [
    {
      heldOn,
      kind: kind as SessionKindId,
      minutes,
      recordSent: sentOn !== undefined,
      checkIn: checkIn ?? false,
    },
  ];
}

function cancellation(session: SessionSummary): NonNullable<Situation['cancellations']>[number][] {
  if (!session.cancelled) return [];
  const plannedOn = londonDate(session.plannedAt);
  return [{ plannedOn, cancelledOn: plannedOn, ...session.cancelled }];
}

function signatures(sessions: readonly SessionSummary[]): StandingFacts['signatures'] {
  const waiting = sessions.filter(({ recordState }) => recordState === 'sent');
  const since = waiting.map(({ sentOn, askedOn }) => askedOn ?? sentOn ?? '').sort()[0];
  return {
    count: waiting.length,
    awaited: [...new Set(waiting.flatMap(({ awaited = [] }) => awaited))],
    ...(since && { awaitedSince: since }),
  };
}
