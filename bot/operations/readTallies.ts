import { londonDate } from '../supervision/calendar';
import type { StandingFacts } from '../supervision/standing';
import { tallyOf, type Tally } from '../supervision/tally';
import { projectionVersion } from './projectionVersion';
import type { OperationServices } from './services';

/**
 * The tallies of a service, or of one of its teams. Where one is missing or was made under other policies, all
 * are worked out from the facts: slower until the projection has been made anew, and never wrong.
 */
export async function readTallies(
  services: OperationServices,
  service: string,
  team?: string,
): Promise<Tally[]> {
  const { standings } = services.store;
  const version = projectionVersion(services);
  const tallies = await standings.tallies<Tally>(service, team);
  const present = tallies.filter((tally) => tally?.v === version) as Tally[];
  if (present.length === tallies.length) return present;
  const rows = await (team === undefined
    ? standings.byService<StandingFacts>(service)
    : standings.byTeam<StandingFacts>(service, team));
  const today = londonDate(services.now());
  return rows.map(({ facts }) => tallyOf(facts, services.policies, today, version));
}
