import { contextFor } from '../../operations/context';
import { openScope } from '../../operations/openScope';
import type { Actor, Outcome } from '../../operations/operations';
import { refused } from '../../operations/perform';
import { readOverview } from '../../operations/readOverview';
import type { OperationServices } from '../../operations/services';
import type { ComplianceDocument } from '../../records/complianceDocument';
import { renderCompliance } from '../../records/renderCompliance';
import { formatDate, londonDate } from '../../supervision/calendar';
import type { FigureId, OverviewView } from '../../supervision/complianceViews';
import { readScope } from '../../supervision/oversight';
import type { Policy } from '../../supervision/policy';
import { STATES } from '../../supervision/tally';
import { TABLES } from '../../text/tableWords';
import { safeName } from '../safeName';

/** A scope's compliance on one page, for an inspector: its date, its scope, and what each figure counts. */
export async function exportCompliance(
  services: OperationServices,
  actor: Actor,
  scope: string,
): Promise<Outcome<{ pdf: Buffer; name: string }>> {
  const open = await openScope(services, actor, 'tableExport', readScope(scope));
  const overview = open && (await readOverview(services, actor, scope));
  if (!overview?.ok) return refused(services, actor, 'tableExport', { code: 'notFound' });
  const { policy, now } = contextFor(services, actor);
  const document = documentOf(overview.view, services.organisation, policy);
  const name = safeName(`${TABLES.fileNames.page} ${overview.view.scope.title} ${londonDate(now)}`);
  return { ok: true, pdf: await renderCompliance(document), name: `${name}.pdf` };
}

function documentOf(view: OverviewView, organisation: string, policy: Policy): ComplianceDocument {
  return {
    organisation,
    scope: view.scope.title,
    kind: TABLES.kinds[view.scope.kind],
    asOf: view.asOf,
    policy: { title: policy.title, version: policy.version },
    arrangements: view.arrangements,
    states: STATES.filter((state) => state !== 'left' && view.states[state] > 0).map((state) => ({
      title: TABLES.states[state],
      count: view.states[state],
    })),
    figures: figuresOf(view),
    months: view.months.map(({ month, ...counts }) => ({
      ...counts,
      month: formatDate(`${month}-01`, { year: true }).replace(/^1 /, ''),
    })),
  };
}

/** Every figure, those that nothing can be counted for as well: an inspector is to see that there is none. */
function figuresOf({ figures, definitions }: OverviewView): ComplianceDocument['figures'] {
  return (Object.keys(TABLES.figures) as FigureId[]).map((id) => {
    const share = figures[id];
    const found = definitions.find((definition) => definition.id === id);
    return {
      title: TABLES.figures[id],
      value: share ? TABLES.share(share.is, share.of) : TABLES.nothingToCount,
      definition: `${found?.sentence ?? ''}${found?.rule ? ` (${found.rule})` : ''}`,
    };
  });
}
