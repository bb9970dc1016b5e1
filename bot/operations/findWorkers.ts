import type { FoundWorkersAnswer } from '../api/contract';
import { mayDo } from '../supervision/permissions';
import { servicesOf } from '../supervision/servicesOf';
import type { StandingFacts } from '../supervision/standing';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import { rolesOf } from './rolesOf';
import type { OperationServices } from './services';

/** How many people one answer names; a longer word finds fewer. */
const MOST = 20;

/** Workers by part of a name or reference, whatever its case and accents; from the projection, which holds no content. */
export async function findWorkers(
  services: OperationServices,
  actor: Actor,
  words: string,
): Promise<Outcome<{ view: FoundWorkersAnswer }>> {
  if (!mayDo('findWorker', new Set(await rolesOf(services, actor))))
    return refused(services, actor, 'findWorker', { code: 'notFound' });
  const wanted = plain(words.trim());
  const found = new Map<string, FoundWorkersAnswer['workers'][number]>();
  for (const { worker, team } of await everyone(services))
    if (plain(worker.name).includes(wanted) || plain(worker.reference).includes(wanted))
      found.set(worker.id, {
        id: worker.id,
        name: worker.name,
        reference: worker.reference,
        team: team.name,
      });
  const workers = [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return { ok: true, view: { workers: workers.slice(0, MOST), more: workers.length > MOST } };
}

async function everyone({ store }: OperationServices): Promise<StandingFacts[]> {
  const services = servicesOf(await store.teams.list());
  const rows = await Promise.all(services.map((one) => store.standings.byService<StandingFacts>(one)));
  return rows.flat().map(({ facts }) => facts);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
