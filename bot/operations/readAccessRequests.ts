import type { AccessRequestsAnswer } from '../api/contract';
import { allowanceOf } from '../supervision/permissions';
import { whoSees } from '../text/whoSees';
import type { Head } from '../supervision/subject';
import { contextFor } from './context';
import { listedWorker, openFiles } from './openFiles';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import { quietLines } from './quietLines';
import { rolesOf } from './rolesOf';
import type { OperationServices } from './services';

/** Requests for access that wait for an answer, oldest first, and the openings that workers are told of later. */
export async function readAccessRequests(
  services: OperationServices,
  actor: Actor,
): Promise<Outcome<{ view: AccessRequestsAnswer }>> {
  const { today } = contextFor(services, actor);
  const viewer = { id: actor.id, roles: await rolesOf(services, actor) };
  if (!allowanceOf('accessRequests', new Set(viewer.roles)))
    return refused(services, actor, 'accessRequests', { code: 'notFound' });
  const files = await openFiles(services, viewer, {
    matters: ['access', 'quiet'],
    act: 'grantAccess',
    today,
  });
  const requests = files.flatMap(({ head }) => waitingIn(head, actor.id));
  const quiet = files.flatMap(({ head }) => quietLines(head, actor.id, today));
  return {
    ok: true,
    view: {
      requests: requests.sort((a, b) => a.at.localeCompare(b.at)),
      quiet: quiet.sort((a, b) => a.until.localeCompare(b.until)),
      whoCanSee: whoSees(['accessRequests']),
    },
  };
}

function waitingIn(head: Head, reader: string): AccessRequestsAnswer['requests'] {
  return (head.requests ?? [])
    .filter(({ decided }) => !decided)
    .map(({ id: request, by, why, at }) => ({
      request,
      worker: listedWorker(head),
      by,
      why,
      at,
      mine: by.id === reader,
    }));
}
