import { AUDIT, termsOf, type Audit } from '../supervision/audit';
import type { Context } from '../supervision/decision';
import { pairingsOn, type Person } from '../supervision/people';
import type { Refusal } from '../supervision/refusal';
import type { Session } from '../supervision/session';
import type { Head, Subject } from '../supervision/subject';
import { commitOperation } from './commitOperation';
import type { OnAudit } from './auditText';
import { auditorsByRole } from './auditorsByRole';
import { contextFor } from './context';
import { noteDrawn } from './noteDrawn';
import { titleOf } from './readAudits';
import type { OperationServices } from './services';
import { FIELD } from '../text/fieldWords';

/** What is drawn, by whom, for whom to examine. */
export interface Draw {
  /** Entra object id of the supervisor from whose workload a file is drawn. */
  supervisor: string;
  /** Schedule id of the policy. */
  schedule: string;
  /** Entra object id. */
  auditor: string;
  /** The audit's id. */
  session: string;
  /** Two draws with the same seed among the same files fall on the same one. */
  seed: string;
}

/** The file that was drawn, and among how many. */
export interface Drawn {
  worker: string;
  reference: string;
  name: string;
  session: string;
  among: number;
  audit: Audit;
}

/**
 * Draws one supervision file at random from a supervisor's workload and opens it to the auditor who was named
 * (DOMAIN.md rules 64 to 66). Not drawn: files of and by the auditor, files without a complete record, and those
 * that are being examined already.
 */
export async function drawSample(
  services: OperationServices,
  by: Person,
  draw: Draw,
): Promise<Drawn | Refusal> {
  const context = contextFor(services, { id: by.id });
  if (!context.policy.audit.schedules.some(({ id }) => id === draw.schedule))
    return { code: 'invalid', fields: { schedule: FIELD.chooseSchedule } };
  const auditor = await auditorOf(services, draw, by);
  if ('code' in auditor) return auditor;
  const files = await filesOf(services, draw, context);
  const drawn = files[placeIn(files.length, draw, context)];
  if (!drawn) return { code: 'nothingToDraw' };
  const audit = auditOf(drawn, auditor, by, { ...draw, among: files.length }, context);
  const { id: worker, reference, name } = drawn.worker;
  return (await commit(services, worker, audit, draw, by))
    ? { worker, reference, name, session: draw.session, among: files.length, audit }
    : { code: 'busy' };
}

/** Somebody with a file here, somebody whose app role it is, or whoever draws. */
async function auditorOf(
  services: OperationServices,
  { auditor, supervisor }: Draw,
  by: Person,
): Promise<Audit['auditor'] | Refusal> {
  if (auditor === supervisor) return { code: 'invalid', fields: { auditor: FIELD.chooseOther } };
  const head = await services.store.subjects.loadHead(auditor);
  if (head && !head.group) {
    const { id, name, jobTitle } = head.worker;
    return { id, name, jobTitle };
  }
  const named = auditor === by.id ? by : (await auditorsByRole(services)).find(({ id }) => id === auditor);
  if (named) return { id: named.id, name: named.name, jobTitle: '' };
  return { code: 'invalid', fields: { auditor: FIELD.choosePerson } };
}

async function filesOf({ store }: OperationServices, draw: Draw, { today }: Context): Promise<Head[]> {
  const entries = await store.people.list(draw.supervisor, 'supervises');
  const ids = [...new Set(entries.flatMap(({ key }) => (key.kind === 'supervises' ? [key.worker] : [])))];
  const heads = await Promise.all(ids.sort().map((id) => store.subjects.loadHead(id)));
  return heads.filter((head) => head !== undefined && canBeDrawn(head, draw, today)) as Head[];
}

function canBeDrawn(head: Head, { supervisor, auditor }: Draw, today: string): boolean {
  const supervisors = pairingsOn(head.pairings, today).map((pairing) => pairing.supervisor.id);
  const { period } = termsOf(today);
  const own = head.worker.id === auditor || supervisors.includes(auditor);
  const open = (head.audits ?? []).some(({ completedOn, until }) => !completedOn && today <= until);
  const complete = head.sessions.some(
    ({ recordState, heldOn, group }) => recordState === 'closed' && !group && (heldOn ?? '') >= period.from,
  );
  return supervisors.includes(supervisor) && !own && !open && complete && !head.retention?.deletion;
}

/** The seed's hash decides, so that whoever doubts a draw can make it again. */
function placeIn(count: number, { seed, supervisor, schedule }: Draw, { hash }: Context): number {
  const digits = hash({ seed, supervisor, schedule }).slice(0, 12);
  return count === 0 ? 0 : Number.parseInt(digits, 16) % count;
}

function auditOf(
  head: Head,
  auditor: Audit['auditor'],
  by: Person,
  { schedule, seed, among, supervisor }: Draw & { among: number },
  { today, now }: Context,
): Audit {
  const theirs = pairingsOn(head.pairings, today).find((pairing) => pairing.supervisor.id === supervisor);
  return {
    schedule,
    auditor,
    supervisor: theirs?.supervisor ?? { id: supervisor, name: supervisor, jobTitle: '' },
    drawnBy: by,
    seed,
    among,
    ...termsOf(today),
    draft: { version: 0, answers: {}, feedback: { supervisor: '', supervisee: '' }, savedAt: now },
  };
}

async function commit(
  services: OperationServices,
  worker: string,
  audit: Audit,
  { session }: Draw,
  by: Person,
): Promise<boolean> {
  const context = contextFor(services, { id: by.id });
  const loaded = await services.store.subjects.load(worker, session);
  if (!loaded || loaded.subject.session) return loaded?.subject.session?.audit !== undefined;
  const next = withAudit(loaded.subject, session, audit, context);
  const doing = { name: 'drawSample', by: by.id, byName: by.name };
  const effects = [{ kind: 'audit' as const, session }];
  const { committed, follow } = await commitOperation(services, loaded, next, doing, effects, context);
  follow();
  // The effect notes it too, should this be cut short: who looks at once finds it at once.
  if (committed === 'done')
    await noteDrawn(services.store, next as OnAudit, titleOf(audit.schedule, context));
  return committed === 'done';
}

function withAudit(subject: Subject, id: string, audit: Audit, { now }: Context): Subject {
  const { head } = subject;
  const session: Session = {
    id,
    version: 1,
    workerId: head.worker.id,
    supervisor: { id: audit.supervisor.id, name: audit.supervisor.name },
    functions: [],
    kind: AUDIT,
    plannedAt: now,
    plannedMinutes: 0,
    moves: [],
    items: [],
    audit,
  };
  const { auditor, period, until } = audit;
  const summary = { id, auditor: auditor.id, period, until };
  return { ...subject, session, head: { ...head, audits: [...(head.audits ?? []), summary] } };
}
