import type { StandingFacts } from '../supervision/standing';
import type { OpenScope } from './openScope';
import { scopeRows } from './scopeRows';
import type { OperationServices } from './services';

const byName = new Intl.Collator('en-GB', { numeric: true });

/** The facts of every arrangement in a scope, by service, team and name. */
export async function scopeFacts(
  { store }: OperationServices,
  scope: Pick<OpenScope, 'view' | 'teams'>,
): Promise<StandingFacts[]> {
  const rows = await scopeRows<StandingFacts>(store, scope);
  return rows
    .map(({ facts }) => facts)
    .sort(
      (a, b) =>
        byName.compare(a.service, b.service) ||
        byName.compare(a.team.name, b.team.name) ||
        byName.compare(a.worker.name, b.worker.name) ||
        byName.compare(a.function, b.function),
    );
}
