import type { AccessRequestsAnswer } from '../api/contract';
import { allowanceOf, relationsOf } from '../supervision/permissions';
import { ACCESS_DESK } from '../store/peopleIndex';
import { contextFor } from './context';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import { rolesOf } from './rolesOf';
import type { OperationServices } from './services';

/** Requests for access that wait for an answer, oldest first, and quiet openings that wait for a second person. */
export async function readAccessRequests(
  services: OperationServices,
  actor: Actor,
): Promise<Outcome<{ view: AccessRequestsAnswer }>> {
  const { store } = services;
  const { today } = contextFor(services, actor);
  const viewer = { id: actor.id, roles: await rolesOf(services, actor) };
  if (!allowanceOf('accessRequests', new Set(viewer.roles)))
    return refused(services, actor, 'accessRequests', { code: 'notFound' });
  const entries = await store.people.list(ACCESS_DESK, 'asks');
  const workers = [...new Set(entries.flatMap(({ key }) => (key.kind === 'asks' ? [key.worker] : [])))];
  const subjects = await Promise.all(workers.map((id) => store.subjects.load(id)));
  const requests = subjects.flatMap((loaded) => {
    if (!loaded || !allowanceOf('grantAccess', relationsOf(loaded.subject, viewer, today))) return [];
    const { worker, requests: asked = [] } = loaded.subject.head;
    const { id, name, reference, teamName } = worker;
    return asked
      .filter(({ decided }) => !decided)
      .map(({ id: request, by, why, at }) => ({
        request,
        worker: { id, name, reference, team: teamName },
        by,
        why,
        at,
        mine: by.id === actor.id,
      }));
  });
  return { ok: true, view: { requests: requests.sort((a, b) => a.at.localeCompare(b.at)) } };
}
