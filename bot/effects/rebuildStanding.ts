import { projectionVersion } from '../operations/projectionVersion';
import type { OperationServices } from '../operations/services';
import type { Tally } from '../supervision/tally';
import { projectStanding } from './projectStanding';

/** Makes every row of the managers' projection anew from the files; says how many files are done as it goes. */
export async function rebuildStanding(
  services: OperationServices,
  progress: (done: number) => void,
): Promise<number> {
  let done = 0;
  for await (const { worker } of services.store.subjects.heads()) {
    await projectStanding(services, worker.id, 'again');
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
  for (const service of new Set((await teams.list()).map((team) => team.service))) {
    const tallies = await standings.tallies<Tally>(service);
    if (tallies.every((tally) => tally?.v === version)) continue;
    const done = await rebuildStanding(services, () => undefined);
    services.log.info({ done }, 'standing made anew');
    return 'rebuilt';
  }
  return 'present';
}
