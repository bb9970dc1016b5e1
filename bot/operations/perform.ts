import type { Changed, Context, Decision } from '../supervision/decision';
import { mayDo } from '../supervision/permissions';
import { relationsOf } from '../supervision/relations';
import type { Refusal } from '../supervision/refusal';
import type { Subject } from '../supervision/subject';
import type { SessionView } from '../supervision/views';
import { doneText } from '../text/done';
import type { Loaded } from '../store/subjects';
import { commitOperation } from './commitOperation';
import { contextFor } from './context';
import { doneValues } from './doneValues';
import { inputs } from './inputs';
import { nameOf } from './nameOf';
import type { Actor, Done, Outcome } from './operations';
import type { Decide, OnSession } from './operation';
import { partiesOf } from './partiesOf';
import { readInput } from './readInput';
import { needsCases, needsNoSession, registry, type ChangeName } from './registry';
import type { OperationServices } from './services';
import { rowBeside } from './rowBeside';
import { sessionView } from './sessionView';
import { withKnown } from './withKnown';

/** How often a change that met another is decided anew before the person is asked to try again. */
const TRIES = 4;

/** Does what a person asks, or says why not. The whole of DESIGN's "How a change happens", steps 2 to 6. */
export async function perform(
  services: OperationServices,
  actor: Actor,
  name: ChangeName,
  raw: unknown,
): Promise<Outcome<Done>> {
  const read = readInput(inputs[name], raw);
  if ('refusal' in read) return refused(services, actor, name, read.refusal);
  const input = read.input as { worker: string; session?: string };
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const outcome = await attemptOnce(services, actor, name, input);
    if (outcome !== 'again') return outcome;
  }
  return refused(services, actor, name, { code: 'busy' });
}

async function attemptOnce(
  services: OperationServices,
  actor: Actor,
  name: ChangeName,
  input: { worker: string; session?: string },
): Promise<Outcome<Done> | 'again'> {
  const context = contextFor(services, actor);
  const also = { row: rowBeside(input), ...(needsCases(name) && { cases: true }) };
  const loaded = await services.store.subjects.load(input.worker, input.session, also);
  const allowed = loaded && (await allow(services, loaded.subject, name, context));
  if (!loaded || !allowed) return refused(services, actor, name, { code: 'notFound' });
  const known = await withKnown(services, actor, name, loaded.subject, input);
  const named = {
    ...context,
    actor: { ...context.actor, name: await nameOf(services, loaded.subject, actor) },
  };
  const decision = decide(name, loaded.subject, known, named);
  if ('refused' in decision)
    return refused(services, actor, name, decision.refused, viewOf(loaded.subject, context));
  if (decision.next === loaded.subject) return done(name, loaded.subject, input, context);
  return commit(services, actor, name, loaded, decision, input, named);
}

async function commit(
  services: OperationServices,
  actor: Actor,
  name: ChangeName,
  loaded: Loaded,
  { next, effects, reason, hiddenUntil }: Changed,
  input: object,
  context: Context,
): Promise<Outcome<Done> | 'again'> {
  const doing = {
    name,
    by: actor.id,
    byName: context.actor.name ?? actor.id,
    ...(reason && { reason }),
    ...(hiddenUntil && { hiddenUntil }),
  };
  const { committed, subject, follow } = await commitOperation(
    services,
    loaded,
    next,
    doing,
    effects,
    context,
  );
  if (committed === 'conflict') return 'again';
  if (committed === 'abandoned') return refused(services, actor, name, { code: 'busy' });
  follow();
  services.log.info(
    { operation: name, worker: subject.head.worker.id, session: subject.session?.id },
    'done',
  );
  return done(name, subject, input, context);
}

/** Whether this person may do this here. A stranger is told no more than that nothing is there. */
async function allow(
  services: OperationServices,
  subject: Subject,
  name: ChangeName,
  context: Context,
): Promise<boolean> {
  const there = needsNoSession(name) || subject.session !== undefined;
  return there && mayDo(name, await partiesOf(services, subject, name, context));
}

function decide(name: ChangeName, subject: Subject, input: object, context: Context): Decision {
  // The input was parsed by this operation's own schema, which the registry pairs with its decision.
  const decision = registry[name] as Decide<ChangeName, Subject>;
  return decision(subject, input as never, context);
}

function done(name: ChangeName, subject: Subject, input: object, context: Context): Outcome<Done> {
  const answer = { ok: true as const, done: doneText(name, doneValues(subject, input, context)) };
  if (!subject.session) return answer;
  let view: SessionView | undefined;
  return {
    ...answer,
    ref: { worker: subject.head.worker.id, session: subject.session.id },
    get session() {
      return (view ??= viewOf(subject, context));
    },
  };
}

/** Only for the two whose session it is: others may change a fact of it and still not read it. */
function viewOf(subject: Subject, context: Context) {
  if (!subject.session || !mayDo('openSession', relationsOf(subject, context.actor, context.today)))
    return undefined;
  return sessionView(subject as OnSession, context);
}

/** A refusal with a reference that the log has too. */
export function refused(
  services: OperationServices,
  actor: Actor,
  name: string,
  refusal: Refusal,
  session?: Done['session'],
): { ok: false; refusal: Refusal; reference: string; session?: Done['session'] } {
  const reference = services.newId().slice(0, 8).toUpperCase();
  services.log.info({ reference, operation: name, actor: actor.id, code: refusal.code }, 'refused');
  return { ok: false, refusal, reference, ...(session && { session }) };
}
