import { knowsWhy } from '../supervision/knowsWhy';
import type { StandingFacts } from '../supervision/standing';
import type { StandingRow, StandingState, TeamView } from '../supervision/standingViews';
import { figureDefinitions } from '../text/figureWords';
import { complianceRow } from './complianceRow';
import { contextFor } from './context';
import { openScope } from './openScope';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import type { OperationServices } from './services';

const NONE: Record<StandingState, number> = {
  onTrack: 0,
  dueSoon: 0,
  pastTarget: 0,
  pastLimit: 0,
  paused: 0,
  notStarted: 0,
  notStated: 0,
  left: 0,
};

const byName = new Intl.Collator('en-GB');

/** A team's compliance for who manages it, from the projection alone: it can show no content, since it loads none. */
export async function readTeam(
  services: OperationServices,
  actor: Actor,
  id: string,
): Promise<Outcome<{ view: TeamView }>> {
  const { today, now, policy } = contextFor(services, actor);
  const open = await openScope(services, actor, 'team', { kind: 'team', id });
  const [team] = open?.teams ?? [];
  if (!open || !team) return refused(services, actor, 'team', { code: 'notFound' });
  const stored = await services.store.standings.byTeam<StandingFacts>(team.service, team.id);
  const rows = stored
    .map(({ facts }) =>
      complianceRow(facts, services.policies, today, { knowsWhy: knowsWhy(facts, team, actor.id) }),
    )
    .sort((a, b) => byName.compare(a.worker.name, b.worker.name) || byName.compare(a.function, b.function));
  return {
    ok: true,
    view: {
      team: { id: team.id, name: team.name, service: team.service },
      within: open.within,
      asOf: now,
      rows,
      counts: counted(rows),
      definitions: figureDefinitions(policy),
    },
  };
}

function counted(rows: readonly StandingRow[]): Record<StandingState, number> {
  return rows.reduce((counts, { state }) => ({ ...counts, [state]: counts[state] + 1 }), NONE);
}
