import type { RolesReading } from '../directory/readRoles';
import type { Running } from '../effects/runConsumer';
import type { OperationServices } from '../operations/services';

/** What keeps the stored roles fresh needs. */
export interface RoleServices extends Pick<OperationServices, 'store' | 'now' | 'log'> {
  readRoles(): Promise<RolesReading>;
}

/** How often it is looked whether they are due, and how old they get before they are read again, in milliseconds. */
const PAUSE = 60_000;
const FRESH = 15 * 60_000;

/**
 * Brings the stored app roles up to date, unless another instance just did. Where the directory does not answer,
 * what is stored stays until it is too old to count.
 */
export async function refreshRoles({ store, now, log, readRoles }: RoleServices): Promise<void> {
  const known = await store.roles.assigned();
  if (known && Date.parse(now()) - Date.parse(known.at) < FRESH) return;
  const at = now();
  const reading = await readRoles();
  if (reading.state === 'read') return store.roles.putAssigned({ at, people: reading.people });
  const reference = 'reference' in reading ? reading.reference : '';
  log.warn({ state: reading.state, why: reading.why, reference }, 'app roles not read');
}

/** Looks every minute, until stopped. */
export function runRoles(services: RoleServices): Running {
  const state = { under: Promise.resolve() };
  const look = () => {
    state.under = refreshRoles(services).catch((error: unknown) => {
      services.log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'app roles not read');
    });
  };
  const timer = setInterval(look, PAUSE);
  look();
  return {
    stop: async () => {
      clearInterval(timer);
      await state.under;
    },
  };
}
