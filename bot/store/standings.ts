import type { DocumentTable } from './documentTable';
import { keyOf, keyPart } from './keys';

/** Whose supervision for what, and where it is shown. */
export interface StandingKey {
  service: string;
  team: string;
  worker: string;
  function: string;
}

/** Facts as projected: from which version of the worker's head, and when. */
export interface Standing<Facts> {
  key: StandingKey;
  headVersion: number;
  facts: Facts;
}

/** The managers' projection: facts only, one partition a service. */
export interface Standings {
  /**
   * Writes the facts unless those stored come from the same head or a newer one. `again` also
   * replaces those of the same head: a new policy judges the same facts anew. `tally` is what an overview adds up.
   */
  put(
    key: StandingKey,
    headVersion: number,
    facts: object,
    how?: { again?: 'again'; tally?: object },
  ): Promise<'written' | 'older'>;
  /** Writes many rows over whatever is there: for a store that is being filled, with nobody at work in it. */
  fill(rows: readonly (Standing<object> & { tally: object })[]): Promise<void>;
  get<Facts>(key: StandingKey): Promise<Standing<Facts> | undefined>;
  /** The tallies of a service or of one of its teams, without the facts; undefined where a row has none. */
  tallies<Tally>(service: string, team?: string): Promise<(Tally | undefined)[]>;
  remove(key: StandingKey): Promise<void>;
  byTeam<Facts>(service: string, team: string): Promise<Standing<Facts>[]>;
  byService<Facts>(service: string): Promise<Standing<Facts>[]>;
}

/** Opens the projection over the table Standing. */
export function standings(table: DocumentTable): Standings {
  return {
    put: (key, headVersion, facts, how) => put(table, { key, headVersion, facts }, how),
    fill: (rows) => fill(table, rows),
    get: async <Facts>(key: StandingKey) =>
      (await table.get(keyPart(key.service), rowKeyOf(key)))?.value as Standing<Facts> | undefined,
    tallies: async <Tally>(service: string, team?: string) =>
      (await table.digests(keyPart(service), team && `${keyPart(team)}|`)) as (Tally | undefined)[],
    remove: async (key) => {
      await table.remove(keyPart(key.service), rowKeyOf(key));
    },
    byTeam: (service, team) => collect(table, service, `${keyPart(team)}|`),
    byService: (service) => collect(table, service),
  };
}

async function fill(
  table: DocumentTable,
  rows: readonly (Standing<object> & { tally: object })[],
): Promise<void> {
  for (const service of new Set(rows.map(({ key }) => key.service))) {
    const theirs = rows.filter(({ key }) => key.service === service);
    await table.putAll(
      keyPart(service),
      'standing',
      theirs.map(({ tally, ...value }) => ({ row: rowKeyOf(value.key), value, digest: tally })),
    );
  }
}

async function put(
  table: DocumentTable,
  next: Standing<object>,
  { again, tally }: { again?: 'again'; tally?: object } = {},
): Promise<'written' | 'older'> {
  const written = await table.change(
    keyPart(next.key.service),
    rowKeyOf(next.key),
    'standing',
    (found) => {
      const stored = found as Standing<object> | undefined;
      return isNewer(next.headVersion, stored?.headVersion, again) ? next : undefined;
    },
    tally,
  );
  return written ? 'written' : 'older';
}

function isNewer(version: number, stored: number | undefined, again?: 'again'): boolean {
  return stored === undefined || version > stored || (again !== undefined && version === stored);
}

function rowKeyOf(key: StandingKey): string {
  return keyOf(key.team, key.worker, key.function);
}

async function collect<Facts>(
  table: DocumentTable,
  service: string,
  prefix?: string,
): Promise<Standing<Facts>[]> {
  const found: Standing<Facts>[] = [];
  for await (const row of table.rows(keyPart(service), prefix)) found.push(row.value as Standing<Facts>);
  return found;
}
