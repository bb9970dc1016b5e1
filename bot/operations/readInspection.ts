import type { InspectionAnswer } from '../api/contract';
import { MOST_RECORDS } from '../exports/packRequest';
import { scopeViews } from '../supervision/oversight';
import { allowanceOf, mayDo } from '../supervision/permissions';
import { servicesOf } from '../supervision/servicesOf';
import { whoSees } from '../text/whoSees';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import { rolesOf } from './rolesOf';
import type { OperationServices } from './services';

/** What an inspector may sample until when, and which packs were opened: by whom, of what and why, never whose records. */
export async function readInspection(
  services: OperationServices,
  actor: Actor,
): Promise<Outcome<{ view: InspectionAnswer }>> {
  const roles = new Set(await rolesOf(services, actor));
  if (!allowanceOf('inspection', roles)) return refused(services, actor, 'inspection', { code: 'notFound' });
  const inspects = allowanceOf('inspectorPack', roles) !== undefined;
  // Whoever oversees sees all packs; an inspector alone their own.
  const all = [...roles].some((role) => role !== 'inspector' && mayDo('inspection', new Set([role])));
  const [term, scopes, packs] = await Promise.all([
    inspects ? services.store.roles.inspector(actor.id) : undefined,
    inspects ? scopesOf(services) : [],
    services.store.roles.packs(),
  ]);
  return {
    ok: true,
    view: {
      ...(term && { until: term.until }),
      scopes,
      most: MOST_RECORDS,
      packs: packs
        .filter(({ by }) => all || by.id === actor.id)
        .map(({ by, ...pack }) => ({ by: by.name, ...pack })),
      whoCanSee: whoSees(['inspection']),
    },
  };
}

async function scopesOf({ store, organisation }: OperationServices): Promise<InspectionAnswer['scopes']> {
  const teams = await store.teams.list();
  const services = servicesOf(teams).sort((a, b) => a.localeCompare(b));
  return [
    scopeViews.directorate(organisation),
    ...services.flatMap((service) => [
      scopeViews.service(service),
      ...teams.filter((team) => team.service === service).map(scopeViews.team),
    ]),
  ];
}
