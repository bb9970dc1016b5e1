import { TableClient } from '@azure/data-tables';
import { gzipSync } from 'node:zlib';
import { readOverview } from '../../bot/operations/readOverview';
import { readTeam } from '../../bot/operations/readTeam';
import type { OperationServices } from '../../bot/operations/services';
import { keyPart } from '../../bot/store/keys';
import { openStore } from '../../bot/store/openStore';
import { LARGE, makeLargeOrganisation } from '../../infra/local/sample/largeOrganisation';
import { startAzurite } from '../support/azurite';
import { benchRow, median, timeOf, type BenchRow } from './benchRow';
import { benchServices } from './benchServices';

const ROUNDS = 15;
const WARM_UP = 3;
const DIRECTOR = { id: 'director', tenant: 't' };

/**
 * The overview of a directorate of 5,000 pairings in 600 teams, beside a raw scan of the same rows from the
 * same store: every service's partition side by side, whole rows, nothing decoded. Rounds interleaved, medians.
 */
export async function run(): Promise<BenchRow[]> {
  const azurite = await startAzurite();
  try {
    const store = await openStore({ connectionString: azurite.connectionString });
    const services = benchServices(store);
    const teams = await makeLargeOrganisation(services, LARGE, [{ id: DIRECTOR.id, name: 'Director' }]);
    const partitions = [...new Set(teams.map(({ service }) => keyPart(service)))];
    const client = TableClient.fromConnectionString(azurite.connectionString, 'Standing', {
      allowInsecureConnection: true,
    });
    const view = await overviewOf(services, 'directorate');
    const works = {
      scan: () => scan(client, partitions),
      overview: () => overviewOf(services, 'directorate'),
      service: () => overviewOf(services, 'service.fostering'),
      team: () => teamOf(services),
    };
    const times = await interleaved(works);
    const of = (name: keyof typeof works) => median(times[name]);
    const text = JSON.stringify(view);
    return [
      benchRow('standing: overview of 5,000 rows, beside a raw scan', of('overview'), 'ms', of('scan')),
      benchRow('standing: overview of one service of twelve', of('service'), 'ms', of('scan')),
      benchRow('standing: a team page', of('team'), 'ms', of('scan')),
      benchRow(
        'standing: the overview on the wire, beside its JSON',
        gzipSync(text).length / 1000,
        'KB',
        text.length / 1000,
      ),
    ];
  } finally {
    await azurite.stop();
  }
}

async function interleaved<Name extends string>(
  works: Record<Name, () => Promise<unknown>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = -WARM_UP; round < ROUNDS; round += 1)
    for (const name of names) {
      const taken = await timeOf(works[name]);
      if (round >= 0) times[name].push(taken);
    }
  return times;
}

async function scan(client: TableClient, partitions: readonly string[]): Promise<number> {
  const counts = await Promise.all(
    partitions.map(async (partition) => {
      let rows = 0;
      const queryOptions = { filter: `PartitionKey eq '${partition}'` };
      for await (const page of client.listEntities({ queryOptions }).byPage()) rows += page.length;
      return rows;
    }),
  );
  const rows = counts.reduce((sum, count) => sum + count, 0);
  if (rows !== LARGE.pairings) throw new Error(`The scan met ${rows} rows.`);
  return rows;
}

async function overviewOf(services: OperationServices, scope: string) {
  const outcome = await readOverview(services, DIRECTOR, scope);
  if (!outcome.ok) throw new Error('The overview was refused.');
  return outcome.view;
}

async function teamOf(services: OperationServices) {
  const outcome = await readTeam(services, DIRECTOR, 'large-300');
  if (!outcome.ok) throw new Error('The team was refused.');
  return outcome.view;
}
