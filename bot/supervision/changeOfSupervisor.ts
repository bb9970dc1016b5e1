import { daysAfter } from './calendar';
import { pairingsOn, type Pairing } from './people';
import type { Effect } from './effect';
import { emptyDraft, type RecordDraft } from './record';
import type { Reflection } from './reflection';
import type { Session, SessionSummary } from './session';
import type { Head, KeptDraft, Subject } from './subject';

/** One supervisor for another, for the functions of one pairing. */
export interface SupervisorChange {
  /** The pairing that ends. */
  pairing: string;
  to: Pairing['supervisor'];
  /** The first day with the new supervisor, ISO date. */
  on: string;
  /** The id of the pairing that begins. */
  id: string;
}

/**
 * The pairings after a change of supervisor. The new one has no agreement yet, nor the frequency that the old
 * agreement set: both are made anew (DOMAIN.md rule 28). Nothing of the old pairing is lost.
 */
export function withNewSupervisor(pairings: readonly Pairing[], change: SupervisorChange): Pairing[] {
  const ended = pairings.find(({ id }) => id === change.pairing);
  if (!ended) return [...pairings];
  const begun: Pairing = {
    id: change.id,
    supervisor: change.to,
    functions: ended.functions,
    from: change.on,
  };
  const { endsWithPost: _passedOn, ...before } = ended;
  const last = { ...before, to: daysAfter(change.on, -1) };
  return [...pairings.map((each) => (each === ended ? last : each)), begun];
}

/** Sessions still to come that may have been left behind: with somebody one of whose pairings has ended. */
export function maybeLeftBehind({ pairings, sessions }: Head, now: string, today: string): SessionSummary[] {
  const ended = new Set(
    pairings.filter(({ to }) => to !== undefined && to < today).map(({ supervisor }) => supervisor.id),
  );
  return sessions.filter((session) => isToCome(session, now) && ended.has(session.supervisor.id));
}

/** Whether whoever was to hold a session supervises the worker no more for what it is about. */
export function isLeftBehind({ supervisor, functions }: Session, { pairings }: Head, today: string): boolean {
  return !pairingsOn(pairings, today).some(
    (pairing) =>
      pairing.supervisor.id === supervisor.id && pairing.functions.some((name) => functions.includes(name)),
  );
}

/** Who was to hold a session and supervises here no more, by name, while nobody has taken it over. */
export function leftBy({ supervisor }: Pick<Session, 'supervisor'>, { pairings }: Head, today: string) {
  const goesOn = pairingsOn(pairings, today).some((pairing) => pairing.supervisor.id === supervisor.id);
  return goesOn ? undefined : supervisor.name;
}

function isToCome({ plannedAt, cancelled, heldOn, recordState }: SessionSummary, now: string): boolean {
  return !cancelled && !heldOn && !recordState && Date.parse(plannedAt) > Date.parse(now);
}

/** Who supervises the worker now for what a session is about. */
export function successorFor(
  { functions }: Pick<Session, 'functions'>,
  head: Head,
  today: string,
): Pairing | undefined {
  return pairingsOn(head.pairings, today).find((pairing) =>
    pairing.functions.some((name) => functions.includes(name)),
  );
}

/**
 * A session as it passes to another supervisor: date and agenda go with it. What the worker shared was shared with
 * one person and is theirs alone again; the old pair's shared chat is left; what the old supervisor had drafted is
 * laid aside under their name, for nobody to open in the product.
 */
export function passedOn(
  subject: Subject & { session: Session },
  { supervisor, chat }: Pairing,
  now: string,
): Subject {
  const { session, draft, reflection } = subject;
  const { id, name } = supervisor;
  const next: Session = { ...session, supervisor: { id, name }, version: session.version + 1, chat };
  const keptDrafts = draft
    ? [...(subject.keptDrafts ?? []), laidAside(subject, draft, now)]
    : subject.keptDrafts;
  return {
    ...subject,
    session: next,
    ...(reflection && { reflection: takenBack(reflection) }),
    draft: draft && workersPart(draft, now),
    ...(keptDrafts && { keptDrafts }),
  };
}

function takenBack({ shared, ...reflection }: Reflection): Reflection {
  return shared ? { ...reflection, inRecord: false, version: reflection.version + 1 } : reflection;
}

function laidAside(
  { session, keptDrafts = [] }: Subject & { session: Session },
  draft: RecordDraft,
  at: string,
): KeptDraft {
  return { number: keptDrafts.length + 1, session: session.id, by: session.supervisor, at, draft };
}

function workersPart({ differences, version }: RecordDraft, now: string): RecordDraft | undefined {
  const { worker } = differences;
  return worker ? { ...emptyDraft(now), version: version + 1, differences: { worker } } : undefined;
}

/** How long after it began a pairing is still news, in days: a server that stood still tells it late. */
const NEWS_DAYS = 10;

/** What follows on the day on which pairings begin or have ended: at once, and in working hours a word to people. */
export function pairingEffects(today: string): Effect[] {
  return [{ kind: 'pairing' }, { kind: 'access' }, { kind: 'due', on: today, why: 'handover' }];
}

/** A word to those who supervise from now on, and to their worker. */
export function handoverEffects({ worker, pairings }: Head, today: string): Effect[] {
  const begun = pairingsOn(pairings, today).filter(({ from }) => from > daysAfter(today, -NEWS_DAYS));
  const people = begun.length > 0 ? [worker.id, ...begun.map(({ supervisor }) => supervisor.id)] : [];
  return [...new Set(people)].map((to) => ({ kind: 'notify', to, about: 'handover' }));
}
