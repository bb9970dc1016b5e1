import type { StandingFacts } from '../supervision/standing';
import type { OpenScope } from './openScope';
import type { OperationServices } from './services';

const byName = new Intl.Collator('en-GB', { numeric: true });

/** The facts of every arrangement in a scope, by service, team and name. */
export async function scopeFacts(
  { store }: OperationServices,
  { view, teams }: Pick<OpenScope, 'view' | 'teams'>,
): Promise<StandingFacts[]> {
  const services = [...new Set(teams.map(({ service }) => service))];
  const stored = await Promise.all(
    services.map((service) =>
      view.kind === 'team' && view.id
        ? store.standings.byTeam<StandingFacts>(service, view.id)
        : store.standings.byService<StandingFacts>(service),
    ),
  );
  return stored
    .flat()
    .map(({ facts }) => facts)
    .sort(
      (a, b) =>
        byName.compare(a.service, b.service) ||
        byName.compare(a.team.name, b.team.name) ||
        byName.compare(a.worker.name, b.worker.name) ||
        byName.compare(a.function, b.function),
    );
}
