import { DateTime } from 'luxon';
import type { Actor, Operations } from '../../bot/operations/operations';
import type { OperationServices } from '../../bot/operations/services';
import type { OperationName } from '../../bot/supervision/operationName';
import { sampleOrganisation, samplePerson } from '../../infra/local/sample/people';
import type { PlannedRecord } from './plan';

/** What the sessions before a run are played with. */
export interface Scene {
  services: OperationServices;
  operations: Operations;
  /** ISO instant; moved as the story goes. */
  clock: { now: string };
  /** When the run is prepared: ISO instant, and ISO date. */
  now: string;
  today: string;
}

/** A sample person as the doors know them. */
export function actorOf(key: string): Actor {
  const { oid, displayName } = samplePerson(key);
  return { id: oid, tenant: sampleOrganisation.tenantId, name: displayName };
}

/** Does something as a sample person. @throws Error where it is refused. */
export async function act(scene: Scene, key: string, name: OperationName, input: object): Promise<void> {
  const outcome = await scene.operations.perform(actorOf(key), name, input);
  if (!outcome.ok) throw new Error(`${name} was refused: ${JSON.stringify(outcome.refusal)}`);
}

/** The day of a planned session, and the instant at which it begins. */
export function heldAt({ now }: Scene, { daysAgo }: PlannedRecord): { day: string; at: string } {
  const at = DateTime.fromISO(now, { zone: 'Europe/London' }).minus({ days: daysAgo }).set({ hour: 10 });
  return { day: at.toISODate() ?? '', at: at.toUTC().toISO() ?? '' };
}
