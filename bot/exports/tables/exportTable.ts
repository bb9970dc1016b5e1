import type { PairingTableAddress, TableAddress } from '../../api/contract';
import { contextFor } from '../../operations/context';
import { openScope, type OpenScope } from '../../operations/openScope';
import type { Actor, Outcome } from '../../operations/operations';
import { refused } from '../../operations/perform';
import { readPairing } from '../../operations/readPairing';
import { readOverview } from '../../operations/readOverview';
import { pairingSession } from '../../operations/pairingSession';
import { scopeFacts } from '../../operations/scopeFacts';
import type { OperationServices } from '../../operations/services';
import { standingRow, withoutReasons } from '../../operations/standingRow';
import { londonDate } from '../../supervision/calendar';
import { readScope } from '../../supervision/oversight';
import { fullWhen } from '../../text/dates';
import { figureDefinitions } from '../../text/figureWords';
import { TABLES } from '../../text/tableWords';
import { safeName } from '../safeName';
import { csvOf } from './csvOf';
import { tableOf, type Table, type TableSource } from './table';
import { monthColumns, partColumns, rowColumns, sessionColumns } from './tables';
import { xlsxOf } from './xlsxOf';

/** A file that is ready, with its type and a safe name. */
export interface TableFile {
  file: Buffer;
  name: string;
  type: string;
}

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', of: async (table: Table) => csvOf(table) },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', of: xlsxOf },
} as const;

/** A table of the managers' pages as a file: the facts that the page shows, and never why somebody is away. */
export async function exportTable(
  services: OperationServices,
  actor: Actor,
  { table: which, scope, format }: TableAddress,
): Promise<Outcome<TableFile>> {
  const open = await openScope(services, actor, 'tableExport', readScope(scope));
  if (!open) return refused(services, actor, 'tableExport', { code: 'notFound' });
  const source = sourceOf(services, actor, open.view.title);
  const table = await MAKERS[which](services, actor, open, source);
  if (!table) return refused(services, actor, 'tableExport', { code: 'notFound' });
  const { type, of } = FORMATS[format];
  const name = safeName(`${TABLES.fileNames[which]} ${open.view.title} ${londonDate(services.now())}`);
  return { ok: true, file: await of(table), name: `${name}.${format}`, type };
}

/** The sessions of one arrangement as a file, for whoever may see its page. */
export async function exportPairing(
  services: OperationServices,
  actor: Actor,
  { format, ...ref }: PairingTableAddress,
): Promise<Outcome<TableFile>> {
  const outcome = await readPairing(services, actor, ref);
  if (!outcome.ok) return outcome;
  const { row, sessions, team } = outcome.view;
  const table = tableOf(
    sessionColumns,
    sessions.map((session) => ({ row, session })),
    sourceOf(services, actor, team.title),
  );
  const { type, of } = FORMATS[format];
  const name = safeName(
    `${TABLES.fileNames.sessions} ${row.worker.reference} ${row.functionTitle} ${londonDate(services.now())}`,
  );
  return { ok: true, file: await of(table), name: `${name}.${format}`, type };
}

type Maker = (
  services: OperationServices,
  actor: Actor,
  open: OpenScope,
  source: TableSource,
) => Promise<Table | undefined>;

const MAKERS: Record<TableAddress['table'], Maker> = {
  rows: async (services, _actor, open, source) => {
    const { today } = contextFor(services, _actor);
    const rows = (await scopeFacts(services, open)).map((facts) =>
      standingRow(withoutReasons(facts), services.policies, today),
    );
    return tableOf(rowColumns, rows, source);
  },
  sessions: async (services, actor, open, source) => {
    const { today, policy } = contextFor(services, actor);
    const lines = (await scopeFacts(services, open)).flatMap((facts) => {
      const row = standingRow(withoutReasons(facts), services.policies, today);
      return facts.sessions.map((session) => ({ row, session: pairingSession(session, policy, today) }));
    });
    return tableOf(sessionColumns, lines, source);
  },
  parts: async (services, actor, open, source) => {
    const overview = await readOverview(services, actor, open.view.scope);
    if (!overview.ok) return undefined;
    return tableOf(partColumns, overview.view.teams ?? overview.view.parts, source);
  },
  months: async (services, actor, open, source) => {
    const overview = await readOverview(services, actor, open.view.scope);
    return overview.ok ? tableOf(monthColumns, overview.view.months, source) : undefined;
  },
};

function sourceOf(services: OperationServices, actor: Actor, scope: string): TableSource {
  const { policy, now, today } = contextFor(services, actor);
  const about: [string, string][] = [
    [TABLES.scope, scope],
    [TABLES.asOf, fullWhen(now)],
    [TABLES.content, TABLES.noContent],
    ...figureDefinitions(policy).map(({ title, sentence, rule }): [string, string] => [
      title,
      rule ? `${sentence} (${rule})` : sentence,
    ]),
  ];
  return { scope, day: today, about };
}
