import type { Store } from '../store/openStore';
import type { OpenScope } from './openScope';
import { servicesOf } from '../supervision/servicesOf';

/** The rows of every arrangement in a scope, as they stand in the store. */
export async function scopeRows<Facts extends object>(
  { standings }: Pick<Store, 'standings'>,
  { view, teams }: Pick<OpenScope, 'view' | 'teams'>,
) {
  const services = servicesOf(teams);
  const rows = await Promise.all(
    services.map((service) =>
      view.kind === 'team' && view.id
        ? standings.byTeam<Facts>(service, view.id)
        : standings.byService<Facts>(service),
    ),
  );
  return rows.flat();
}
