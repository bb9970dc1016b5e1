import type { AccessRequest } from '../supervision/accessToFile';
import type { Aside, Effect } from '../supervision/effect';
import type { Head } from '../supervision/subject';
import type { EffectResult, EffectServices } from './effectServices';
import { settle } from './notify';

type AccessNews = Extract<Effect, { kind: 'accessNews' }>;

/**
 * Tells one person how a request for access to a file stands now: those who decide, while it waits; who asked and
 * the worker, once it is decided. Nothing where that has been overtaken.
 */
export async function tellAccess(
  services: EffectServices,
  worker: string,
  { request, to }: AccessNews,
): Promise<EffectResult> {
  const head = await services.store.subjects.loadHead(worker);
  const asked = head?.requests?.find(({ id }) => id === request);
  const about = head && asked && aboutFor(head, asked, to);
  if (!about) return { done: 'overtaken' };
  const person = { id: worker, name: head.worker.name };
  const { until } = asked.decided ?? {};
  const facts = { worker: person, by: asked.by, ...(until && { until }) };
  return settle(services, worker, to, await services.messenger.aside(to, about, facts));
}

function aboutFor({ worker }: Head, { by, decided }: AccessRequest, to: string): Aside | undefined {
  if (!decided) return to === by.id || to === worker.id ? undefined : 'accessAsked';
  const granted = decided.until !== undefined;
  if (to === by.id) return granted ? 'accessGranted' : 'accessRefused';
  if (to === worker.id) return granted ? 'fileOpened' : 'fileKeptClosed';
  return undefined;
}
