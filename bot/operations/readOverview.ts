import type { OverviewView, PartView, ReasonCount } from '../supervision/complianceViews';
import { MONTHS } from '../supervision/months';
import { readScope, scopeViews } from '../supervision/oversight';
import {
  addSums,
  addTally,
  figuresOf,
  monthsOf,
  noSums,
  readingOn,
  type Reading,
  type Sums,
} from '../supervision/overviewSums';
import type { Policy } from '../supervision/policy';
import type { Team } from '../supervision/people';
import { servicesOf } from '../supervision/servicesOf';
import type { Tally } from '../supervision/tally';
import { figureDefinitions } from '../text/figureWords';
import { reasonTitle } from '../text/stripWords';
import { contextFor } from './context';
import { openScope } from './openScope';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import { readTallies } from './readTallies';
import type { OperationServices } from './services';

const byTitle = new Intl.Collator('en-GB', { numeric: true });

/** The compliance of a team, a service or the directorate, added up from the projection's tallies alone. */
export async function readOverview(
  services: OperationServices,
  actor: Actor,
  address: string,
): Promise<Outcome<{ view: OverviewView }>> {
  const context = contextFor(services, actor);
  const open = await openScope(services, actor, 'overview', readScope(address));
  if (!open) return refused(services, actor, 'overview', { code: 'notFound' });
  const { view: scope, within, teams } = open;
  const names = servicesOf(teams);
  const only = scope.kind === 'team' ? scope.id : undefined;
  const tallies = await Promise.all(names.map((name) => readTallies(services, name, only)));
  const reading = readingOn(context.today);
  const added = names.map((name, index) => addUp(name, tallies[index] ?? [], reading));
  const whole = noSums();
  for (const { sums } of added) addSums(whole, sums);
  return {
    ok: true,
    view: {
      scope,
      within,
      asOf: context.now,
      ...figuresOf(whole),
      months: monthsOf(whole, reading),
      reasons: reasonCounts(tallies.flat(), reading, context.policy),
      ...partsOf(scope.kind, added, teams),
      definitions: figureDefinitions(context.policy),
    },
  };
}

/** A service's sums, and those of its teams by their ids. */
interface Added {
  name: string;
  sums: Sums;
  teams: Map<string, Sums>;
}

function addUp(name: string, tallies: readonly Tally[], reading: Reading): Added {
  const teams = new Map<string, Sums>();
  for (const tally of tallies) {
    const sums = teams.get(tally.t) ?? noSums();
    addTally(sums, tally, reading);
    teams.set(tally.t, sums);
  }
  const sums = noSums();
  for (const part of teams.values()) addSums(sums, part);
  return { name, sums, teams };
}

function partsOf(
  kind: OverviewView['scope']['kind'],
  added: readonly Added[],
  teams: readonly Team[],
): Pick<OverviewView, 'parts' | 'teams'> {
  if (kind === 'team') return { parts: [] };
  const sumsOf = new Map(added.flatMap((service) => [...service.teams]));
  const teamParts = teams
    .map((team) => ({
      ...scopeViews.team(team),
      service: team.service,
      ...figuresOf(sumsOf.get(team.id) ?? noSums()),
    }))
    .sort((a, b) => byTitle.compare(a.title, b.title));
  if (kind === 'service') return { parts: teamParts };
  const parts: PartView[] = added.map(({ name, sums }) => ({
    ...scopeViews.service(name),
    ...figuresOf(sums),
  }));
  return { parts: parts.sort((a, b) => byTitle.compare(a.title, b.title)), teams: teamParts };
}

function reasonCounts(tallies: readonly Tally[], { month }: Reading, policy: Policy): ReasonCount[] {
  const counts = new Map<string, ReasonCount>();
  for (const { r = [] } of tallies)
    for (const [of, what, whose, reason] of r) {
      if (of <= month - MONTHS || of > month) continue;
      const key = `${what} ${whose} ${reason}`;
      const found = counts.get(key);
      if (found) found.count += 1;
      else counts.set(key, { what, whose, reason, reasonTitle: reasonTitle(reason, policy), count: 1 });
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.what.localeCompare(b.what));
}
