import type { Concern } from '../supervision/concern';
import { pairingsOn, type Person } from '../supervision/people';
import { mayDo } from '../supervision/permissions';
import { relationsOf } from '../supervision/relations';
import type { Head } from '../supervision/subject';
import type { ConcernsView, ConcernView } from '../supervision/ownViews';
import { rowKeys } from '../store/keys';
import { commitOperation } from './commitOperation';
import { contextFor } from './context';
import { lineManagerOf } from './lineManagerOf';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import type { OperationServices } from './services';

/** Who would read each step of a concern, said before anything is written, and what one raised before. */
export async function readConcerns(
  services: OperationServices,
  actor: Actor,
): Promise<Outcome<{ view: ConcernsView }>> {
  const { today } = contextFor(services, actor);
  const { subjects } = services.store;
  const [head, raised] = await Promise.all([subjects.loadHead(actor.id), subjects.concerns(actor.id)]);
  if (!head || head.retention?.deletion) return refused(services, actor, 'concerns', { code: 'notFound' });
  const people = new Map(
    pairingsOn(head.pairings, today).map(({ supervisor: { id, name } }) => [id, { id, name }]),
  );
  const about = await Promise.all([...people.values()].map((person) => readersOf(services, person, head)));
  const views = raised
    .sort((a, b) => b.at.localeCompare(a.at))
    .map((concern) => viewOf(concern, head, actor.id));
  return { ok: true, view: { about, raised: views } };
}

async function readersOf(
  services: OperationServices,
  supervisor: Person,
  { worker }: Head,
): Promise<ConcernsView['about'][number]> {
  const lineManager = await lineManagerOf(services, supervisor.id, worker);
  return { supervisor, ...(lineManager && { lineManager }) };
}

/** One concern. That its reader opened it is in the worker's access log before it is shown. */
export async function readConcern(
  services: OperationServices,
  actor: Actor,
  ref: { worker: string; concern: string },
): Promise<Outcome<{ view: ConcernView }>> {
  for (;;) {
    const context = contextFor(services, actor);
    const loaded = await services.store.subjects.load(ref.worker, undefined, {
      row: rowKeys.concern(ref.concern),
    });
    const concern = loaded?.subject.concern;
    if (!concern || !mayDo('openConcern', relationsOf(loaded.subject, context.actor, context.today)))
      return refused(services, actor, 'openConcern', { code: 'notFound' });
    const { subject } = loaded;
    const view = viewOf(concern, subject.head, actor.id);
    if (subject.head.worker.id === actor.id) return { ok: true, view };
    const doing = { name: 'openConcern', by: actor.id, byName: concern.reader.name };
    const { committed } = await commitOperation(services, loaded, subject, doing, [], context, false);
    if (committed === 'done') return { ok: true, view };
  }
}

function viewOf(concern: Concern, { worker }: Head, person: string): ConcernView {
  return {
    ...concern,
    worker: { id: worker.id, name: worker.name },
    mayTakeUp: concern.reader.id === person && concern.takenUpAt === undefined,
  };
}
