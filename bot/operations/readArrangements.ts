import type { ArrangementLine, ArrangementsView } from '../supervision/complianceViews';
import { readScope } from '../supervision/oversight';
import type { StandingRow } from '../supervision/standingViews';
import { contextFor } from './context';
import { openScope } from './openScope';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import { scopeFacts } from './scopeFacts';
import type { OperationServices } from './services';
import { standingRow, withoutReasons } from './standingRow';

/** Every arrangement of a scope in one list, from the projection alone; those who have left are not among them. */
export async function readArrangements(
  services: OperationServices,
  actor: Actor,
  address: string,
): Promise<Outcome<{ view: ArrangementsView }>> {
  const { today, now } = contextFor(services, actor);
  const open = await openScope(services, actor, 'overview', readScope(address));
  if (!open) return refused(services, actor, 'overview', { code: 'notFound' });
  const rows = (await scopeFacts(services, open))
    .map((facts) => standingRow(withoutReasons(facts), services.policies, today))
    .filter(({ state }) => state !== 'left');
  return {
    ok: true,
    view: { scope: open.view, within: open.within, asOf: now, rows: rows.map(lineOf) },
  };
}

function lineOf(row: StandingRow): ArrangementLine {
  const { worker, team, service, functionTitle, supervisor, profile, state, lastHeld, next, limitDate } = row;
  return {
    worker,
    team,
    service,
    function: row.function,
    functionTitle,
    profile,
    state,
    ...(supervisor && { supervisor }),
    ...(lastHeld && { lastHeld }),
    ...(next && { next }),
    ...(limitDate && { limitDate }),
  };
}
