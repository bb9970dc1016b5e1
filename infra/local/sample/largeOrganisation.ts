import { projectionVersion } from '../../../bot/operations/projectionVersion';
import type { OperationServices } from '../../../bot/operations/services';
import { londonDate } from '../../../bot/supervision/calendar';
import type { Person, Team } from '../../../bot/supervision/people';
import { standingFacts } from '../../../bot/supervision/standing';
import { tallyOf } from '../../../bot/supervision/tally';
import { largeWorker } from './largeWorker';
import { seededNumbers, type Numbers } from './seededNumbers';

/** How large, and from which seed: the same seed on the same day makes the same organisation. */
export interface LargeSize {
  /** Rows of the managers' pages: a worker and a function each. */
  pairings: number;
  teams: number;
  services: number;
  seed: number;
}

/** A directorate of the size that the product is measured with. */
export const LARGE: LargeSize = { pairings: 5_000, teams: 600, services: 12, seed: 1 };

const SERVICES = [
  'Assessment',
  'Family Help',
  'Family Safeguarding East',
  'Family Safeguarding West',
  'Children with Disabilities',
  'Children Looked After',
  'Care Leavers',
  'Fostering',
  'Adoption',
  'Early Help',
  'Residential Care',
  'Safeguarding and Quality',
];

type Row = Parameters<OperationServices['store']['standings']['fill']>[0][number];

/**
 * Writes an invented organisation of any size, as the managers' pages read it: its teams and its standing, and
 * nobody's file. `directors` see all of it. Answers with its teams.
 */
export async function makeLargeOrganisation(
  services: OperationServices,
  size: LargeSize,
  directors: Person[],
): Promise<Team[]> {
  const next = seededNumbers(size.seed);
  const teams = Array.from({ length: size.teams }, (_, index) => largeTeam(index, size));
  for (const team of teams) await services.store.teams.put(team);
  await services.store.teams.putDirectorate({ directors });
  for (const { id } of directors) await services.store.people.put(id, { kind: 'oversees' });
  const rows: Row[] = [];
  for (const [index, team] of teams.entries()) {
    const wanted = Math.round((size.pairings * (index + 1)) / size.teams) - rows.length;
    rows.push(...teamRows(services, team, wanted, next));
  }
  await services.store.standings.fill(rows);
  return teams;
}

function largeTeam(index: number, { services }: LargeSize): Team {
  const service = SERVICES[index % services] ?? `Service ${(index % services) + 1}`;
  const number = Math.floor(index / services) + 1;
  return {
    id: `large-${index + 1}`,
    name: `${service} ${number}`,
    service,
    managers: [{ id: `large-manager-${index + 1}`, name: `Manager of ${service} ${number}` }],
  };
}

function teamRows(services: OperationServices, team: Team, wanted: number, next: Numbers): Row[] {
  const today = londonDate(services.now());
  const rows: Row[] = [];
  for (let number = 1; rows.length < wanted; number += 1) {
    const { head, actions } = largeWorker(team, number, today, next);
    for (const facts of standingFacts(head, actions, services.policies, today).slice(0, wanted - rows.length))
      rows.push({
        key: { service: team.service, team: team.id, worker: head.worker.id, function: facts.function },
        headVersion: head.version,
        facts,
        tally: tallyOf(facts, services.policies, today, projectionVersion(services)),
      });
  }
  return rows;
}
