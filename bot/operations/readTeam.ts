import type { StandingFacts } from '../supervision/standing';
import { mayDo } from '../supervision/permissions';
import type { StandingRow, StandingState, TeamView } from '../supervision/views';
import { contextFor } from './context';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import type { OperationServices } from './services';
import { rolesOf } from './rolesOf';
import { standingParties } from './standingParties';
import { standingRow } from './standingRow';

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

/** A team's compliance for its manager, from the projection alone: it can show no content, since it loads none. */
export async function readTeam(
  services: OperationServices,
  actor: Actor,
  id: string,
): Promise<Outcome<{ view: TeamView }>> {
  const context = contextFor(services, actor);
  const team = await services.store.teams.get(id);
  if (!team || !mayDo('team', standingParties(team, actor.id, await rolesOf(services, actor))))
    return refused(services, actor, 'team', { code: 'notFound' });
  const stored = await services.store.standings.byTeam<StandingFacts>(team.service, team.id);
  const rows = stored
    .map(({ facts }) => ({ ...standingRow(facts, services.policies, context.today), strip: [] }))
    .sort(
      (a, b) => a.worker.name.localeCompare(b.worker.name, 'en-GB') || a.function.localeCompare(b.function),
    );
  return {
    ok: true,
    view: {
      team: { id: team.id, name: team.name, service: team.service },
      within: [],
      asOf: context.now,
      definitions: [],
      rows,
      counts: counted(rows),
    },
  };
}

function counted(rows: readonly StandingRow[]): Record<StandingState, number> {
  return rows.reduce((counts, { state }) => ({ ...counts, [state]: counts[state] + 1 }), NONE);
}
