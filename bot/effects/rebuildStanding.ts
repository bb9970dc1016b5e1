import { projectionVersion } from '../operations/projectionVersion';
import type { OperationServices } from '../operations/services';
import { servicesOf } from '../supervision/servicesOf';
import type { Tally } from '../supervision/tally';
import { londonDate } from '../supervision/calendar';
import { openMatters } from '../supervision/openMatters';
import { listOpenMatters } from './listOpenMatters';
import { projectStanding } from './projectStanding';

/** Makes every row of the managers' projection and the list of what is open anew from the files; says how many files are done as it goes. */
export async function rebuildStanding(
  services: OperationServices,
  progress: (done: number) => void,
): Promise<number> {
  let done = 0;
  const today = londonDate(services.now());
  for await (const head of services.store.subjects.heads()) {
    const { worker } = head;
    await projectStanding(services, worker.id, 'again');
    const open = openMatters(head, today, (day) => services.policyOn(day));
    if (Object.keys(open).length > 0) await listOpenMatters(services, worker.id);
    done += 1;
    progress(done);
  }
  return done;
}

/**
 * The same, only where a row was made by another version of the product or under other policies: what follows
 * from adopting a policy. Any number of instances may do it at once; until it is done, readers work such rows out.
 */
export async function rebuildWhereOld(services: OperationServices): Promise<'rebuilt' | 'present'> {
  const { standings, teams } = services.store;
  const version = projectionVersion(services);
  for (const service of servicesOf(await teams.list())) {
    const tallies = await standings.tallies<Tally>(service);
    if (tallies.every((tally) => tally?.v === version)) continue;
    const done = await rebuildStanding(services, () => undefined);
    services.log.info({ done }, 'standing made anew');
    return 'rebuilt';
  }
  return 'present';
}
