import { referencesIn } from '../supervision/caseRegister/caseReference';
import type { Context } from '../supervision/decision';
import { tooLong } from '../supervision/reflection';
import { newestVersion, type Subject } from '../supervision/subject';
import type { DoneValues } from '../text/done';
import type { OnSession } from './operation';
import { signBy } from './recordView';
import { namesOf } from './sessionView';

/** The names, dates and states for the sentence that says what was done. */
export function doneValues(subject: Subject, input: object, context: Context): DoneValues {
  const { head, concern } = subject;
  const reader = concern?.reader.name ?? head.request?.to.name;
  return {
    ...asked(input),
    ...register(input),
    worker: head.worker.name,
    ...(reader && { reader }),
    ...(subject.session && sessionValues(subject as OnSession, context)),
  };
}

/** What of the input the sentence repeats. */
const ASKED = [
  'stance',
  'state',
  'agreed',
  'asked',
  'shared',
  'inRecord',
  'heldOn',
  'minutes',
] as const satisfies readonly (keyof DoneValues)[];

function asked(input: object): DoneValues {
  const given = input as DoneValues & { sign?: boolean };
  const values = [...ASKED.map((name) => [name, given[name]] as const), ['signed', given.sign] as const];
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** How many cases or decisions were named; of what was pasted, how many references. */
function register(input: object): DoneValues {
  const { cases, decisions, references, recordedOn } = input as {
    cases?: unknown[];
    decisions?: unknown[];
    references?: string;
    recordedOn?: string;
  };
  const count = cases?.length ?? decisions?.length ?? (references && referencesIn(references).length);
  return {
    ...(typeof count === 'number' && { count }),
    ...(decisions && recordedOn === undefined && { takenBack: true }),
  };
}

/** An audit that is closed and was on its way before: what was just asked changed no word of it. */
function stoodBefore({ session, versions }: OnSession): boolean {
  return session.record?.state === 'closed' && (versions.at(-1)?.version ?? 0) > 1;
}

function sessionValues(subject: OnSession, context: Context): DoneValues {
  const { session, draft, reflection } = subject;
  const newest = newestVersion(subject);
  return {
    ...namesOf(subject, context.actor.id),
    plannedAt: session.plannedAt,
    both: draft?.notRecorded.worker === true && draft.notRecorded.supervisor === true,
    tooLong: tooLong(reflection?.answers ?? {}).length > 0,
    ...(session.audit && stoodBefore(subject) && { unchanged: true }),
    ...(newest && { signBy: signBy(newest, context), complete: newest.closed !== undefined }),
    ...(session.moves.at(-1)?.cancelled && { rebookedAt: session.plannedAt }),
  };
}
