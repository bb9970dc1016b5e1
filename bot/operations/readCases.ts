import { judgeCase } from '../supervision/cadence/judgeCase';
import { findCaseType } from '../supervision/cadence/caseType';
import { caseClocks, caseCounts, caseFacts } from '../supervision/caseRegister/caseClock';
import { caseSituation, type CaseEntry } from '../supervision/caseRegister/caseEntry';
import type { Context } from '../supervision/decision';
import { allowanceOf } from '../supervision/permissions';
import type { Policy } from '../supervision/policy';
import type { Subject } from '../supervision/subject';
import type { CaseLine, CaseRegister } from '../supervision/caseViews';
import type { StandingState } from '../supervision/standingViews';
import { shownState } from '../supervision/shownState';
import { formatWords } from '../text/caseFields';
import { caseCountsText, whoSeesCases } from '../text/caseWords';
import { ruleText } from '../text/ruleText';
import { commitOperation } from './commitOperation';
import { contextFor } from './context';
import { nameOf } from './nameOf';
import type { Actor, Outcome } from './operations';
import { partiesOf } from './partiesOf';
import { refused } from './perform';
import type { OperationServices } from './services';

/** How many supervisions of a case are shown, the newest first. */
const SHOWN = 12;

/** The open cases of a worker for whoever may see them; opening another's is written to the access log first. */
export async function readCases(
  services: OperationServices,
  actor: Actor,
  worker: string,
): Promise<Outcome<{ view: CaseRegister }>> {
  for (;;) {
    const context = contextFor(services, actor);
    const loaded = await services.store.subjects.load(worker, undefined, { cases: true });
    const parties = loaded && (await partiesOf(services, loaded.subject, 'openCases', context));
    if (!loaded || !parties || allowanceOf('openCases', parties) !== 'allowed')
      return refused(services, actor, 'openCases', { code: 'notFound' });
    const view = caseRegister(loaded.subject, context);
    if (worker === actor.id) return { ok: true, view };
    const doing = {
      name: 'openCases',
      by: actor.id,
      byName: await nameOf(services, loaded.subject, actor),
    };
    const { committed } = await commitOperation(services, loaded, loaded.subject, doing, [], context, false);
    if (committed === 'done') return { ok: true, view };
  }
}

/** The register as its worker or whoever supervises the cases sees it on a day. */
export function caseRegister({ head, cases = [] }: Subject, context: Context): CaseRegister {
  const { worker } = head;
  const { today, policy, policies, actor } = context;
  const own = actor.id === worker.id;
  const counts = caseCounts(caseFacts(caseClocks(cases), policies, today, worker.leftOn), today);
  const format = policy.cases.referenceFormat?.value;
  return {
    worker: { id: worker.id, name: worker.name },
    role: own ? 'worker' : 'supervisor',
    asOf: today,
    lines: cases.map((entry) => lineOf(entry, context, worker.leftOn)).sort(byDue),
    counts,
    countsText: caseCountsText(counts, today),
    services: servicesOf(policy, worker.service),
    ...(format && { format: formatWords(format) }),
    whoCanSee: whoSeesCases(worker.name, own),
  };
}

function lineOf(entry: CaseEntry, { policies, policy, today }: Context, leftOn?: string): CaseLine {
  const judged = judgeCase(caseSituation(entry, leftOn), policies, today);
  const service = policy.cases.services.find(({ id }) => id === judged.type.split('/')[0]);
  const type = findCaseType(policy, judged.type);
  const dueBy = [judged.targetDate, judged.limitDate, judged.fullBy].filter((day) => day !== null).sort()[0];
  return {
    id: entry.id,
    version: entry.version,
    reference: entry.reference,
    type: judged.type,
    typeTitle: type?.title ?? judged.type,
    serviceTitle: service?.title ?? '',
    openedOn: entry.openedOn,
    state: shownState(judged.state),
    ...(dueBy && { dueBy }),
    explanation: judged.explanation,
    rule: ruleText(judged.rule, judged.policy.title),
    lightTouch: type?.lightTouch.value === true,
    supervised: supervisedOf(entry),
  };
}

function supervisedOf({ supervised }: CaseEntry): CaseLine['supervised'] {
  return supervised
    .slice(-SHOWN)
    .reverse()
    .map(({ on, depth, by, enteredOn, recordedOn }) => ({
      on,
      depth,
      by: by.name,
      ...(enteredOn !== on && { enteredOn }),
      ...(recordedOn && { recordedOn }),
    }));
}

const ORDER: readonly StandingState[] = ['pastLimit', 'pastTarget', 'dueSoon', 'onTrack'];

/** Past its limit first, then past its target, then by the next date; those without a date last. */
function byDue(a: CaseLine, b: CaseLine): number {
  const rank = ({ state, dueBy }: CaseLine) => (dueBy ? ORDER.indexOf(state) : ORDER.length);
  return (
    rank(a) - rank(b) ||
    (a.dueBy ?? '').localeCompare(b.dueBy ?? '') ||
    a.reference.localeCompare(b.reference, 'en-GB', { numeric: true })
  );
}

/** The worker's own service first, where the policy's table names it. */
function servicesOf({ cases }: Policy, own: string): CaseRegister['services'] {
  const services = cases.services.map(({ id, title, types }) => ({
    id,
    title,
    types: types.map((type) => ({ id: `${id}/${type.id}`, title: type.title })),
  }));
  const isOwn = ({ title }: { title: string }) => title.toLowerCase() === own.toLowerCase();
  return [...services.filter(isOwn), ...services.filter((service) => !isOwn(service))];
}
