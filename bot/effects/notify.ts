import { change } from '../supervision/decision';
import type { Effect } from '../supervision/effect';
import type { MyWorker, SessionView } from '../supervision/views';
import type { StandingState } from '../supervision/standingViews';
import { contextFor } from '../operations/context';
import type { OnSession } from '../operations/operation';
import { performBySystem } from '../operations/performBySystem';
import { readMyWorkers } from '../operations/readMine';
import { sessionView } from '../operations/sessionView';
import type { EffectResult, EffectServices } from './effectServices';
import { handOver } from './handOver';
import type { Delivery } from './messenger';
import { isNews } from './isNews';

const NEWS: ReadonlySet<StandingState> = new Set(['dueSoon', 'pastTarget', 'pastLimit']);

type NotifyEffect = Extract<Effect, { kind: 'notify' }>;

/** Sends one person a card made from the state as it is now; nothing where that has overtaken it. */
export async function notify(
  services: EffectServices,
  worker: string,
  effect: NotifyEffect,
): Promise<EffectResult> {
  if (effect.about === 'digest') return digest(services, worker, effect.to);
  if (effect.about === 'handover') return handOver(services, worker, effect.to);
  const view = await viewFor(services, worker, effect.session, effect.to);
  if (!view || !isNews(effect.about, view) || isGone(view, effect.to)) return { done: 'overtaken' };
  return settle(
    services,
    worker,
    effect.to,
    await services.messenger.notify(effect.to, effect.about, view),
    effect.session,
  );
}

/** Somebody who left the group before the card went out. */
function isGone({ group, supervisor }: SessionView, to: string): boolean {
  return group !== undefined && ![supervisor, ...group.members].some(({ id }) => id === to);
}

/** One message in the morning that gathers what a supervisor has before them; none where there is nothing. */
async function digest(services: EffectServices, worker: string, to: string): Promise<EffectResult> {
  const workers = await readMyWorkers(services, { id: to, tenant: '' });
  if (!hasNews(workers)) return { done: 'nothingDue' };
  return settle(services, worker, to, await services.messenger.digest(to, workers));
}

function hasNews(workers: MyWorker[]): boolean {
  const states = workers.map(({ standing }) => standing?.state);
  return workers.some(({ open }) => open.length > 0) || states.some((state) => state && NEWS.has(state));
}

/** A session as the person who gets the card may see it. */
export async function viewFor(
  services: EffectServices,
  worker: string,
  session: string | undefined,
  person: string,
): Promise<SessionView | undefined> {
  const subject = (await services.store.subjects.load(worker, session))?.subject;
  return subject?.session
    ? sessionView(subject as OnSession, contextFor(services, { id: person }))
    : undefined;
}

/** From what came of sending to what is to be done about it: try again, note it where people look, or leave. */
export async function settle(
  services: EffectServices,
  worker: string,
  to: string,
  delivery: Delivery,
  session?: string,
): Promise<EffectResult> {
  if (delivery.state === 'retry') return { retry: delivery.afterSeconds, why: 'throttled' };
  const code = delivery.state === 'unreachable' ? delivery.code : undefined;
  if (to === worker) await noteReach(services, worker, code, session);
  return { done: code ?? delivery.state };
}

/** Whether the worker can be reached is shown to the supervisor and on the team page, and told once. */
async function noteReach(
  services: EffectServices,
  worker: string,
  code: string | undefined,
  session?: string,
): Promise<void> {
  await performBySystem(services, { worker, session }, 'noteReach', (subject) => {
    if (subject.head.reach === code) return change(subject);
    const { reach: _before, ...head } = subject.head;
    const next = { ...subject, head: { ...head, ...(code && { reach: code }) } };
    const to = subject.session?.supervisor.id;
    if (!code || !to) return change(next);
    return change(next, { kind: 'notify', to, about: 'unreachable', session: subject.session?.id });
  });
}
