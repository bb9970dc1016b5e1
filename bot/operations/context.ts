import { londonDate } from '../supervision/calendar';
import type { Context } from '../supervision/decision';
import type { Viewer } from '../supervision/permissions';
import type { OperationServices } from './services';

/** What decisions are made in, for one person at one moment. */
export function contextFor(services: OperationServices, actor: Viewer): Context {
  const now = services.now();
  const today = londonDate(now);
  return {
    actor: { id: actor.id, ...(actor.roles && { roles: actor.roles }) },
    now,
    today,
    policy: services.policyOn(today),
    policies: services.policies,
    organisation: services.organisation,
    hash: services.hash,
  };
}
