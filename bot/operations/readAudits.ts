import type { AuditsView, AuditView } from '../supervision/auditViews';
import { mayAudit, unanswered } from '../supervision/audit';
import { londonDate } from '../supervision/calendar';
import type { Context } from '../supervision/decision';
import { mayDo, type Party } from '../supervision/permissions';
import { relationsOf } from '../supervision/relations';
import { newestVersion } from '../supervision/subject';
import { drawnWords, whoSeesAudit } from '../text/auditWords';
import { auditText, formPolicy, isAudit, type OnAudit } from './auditText';
import { contextFor } from './context';
import type { OnSession } from './operation';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import { sessionLine } from './sessionLines';
import type { PeopleEntry } from '../store/peopleIndex';
import type { OperationServices } from './services';

/** What somebody is to examine, and what came back to them; from the index, each opened from its own file. */
export async function readAudits({ store }: OperationServices, actor: Actor): Promise<AuditsView> {
  return auditsOf(await store.people.list(actor.id, 'audit'));
}

/** The same out of entries that were read already. */
export function auditsOf(entries: readonly PeopleEntry[]): AuditsView {
  const lines = entries.flatMap(({ key, facts }) =>
    key.kind === 'audit'
      ? [
          {
            ref: { worker: key.worker, session: key.audit },
            worker: { id: key.worker, name: String(facts['name']) },
            title: String(facts['title']),
            on: String(facts['on']),
            examines: facts['examines'] === true,
          },
        ]
      : [],
  );
  const listed = lines
    .sort((a, b) => a.on.localeCompare(b.on))
    .map(({ examines, ...line }) => ({ examines, line }));
  return {
    toExamine: listed.filter(({ examines }) => examines).map(({ line }) => line),
    feedback: listed.filter(({ examines }) => !examines).map(({ line }) => line),
  };
}

/** One audit, for its auditor or for the two whom it is about once it is complete. */
export async function readAudit(
  services: OperationServices,
  actor: Actor,
  ref: { worker: string; session: string },
): Promise<Outcome<{ view: AuditView }>> {
  const context = contextFor(services, actor);
  const subject = (await services.store.subjects.load(ref.worker, ref.session))?.subject;
  if (!subject?.session || !isAudit(subject as OnSession))
    return refused(services, actor, 'openAudit', { code: 'notFound' });
  const parties = relationsOf(subject, { id: actor.id }, context.today);
  if (!mayDo('openAudit', parties)) return refused(services, actor, 'openAudit', { code: 'notFound' });
  return { ok: true, view: viewOf(subject as OnAudit, parties, context) };
}

function viewOf(subject: OnAudit, parties: ReadonlySet<Party>, context: Context): AuditView {
  const { head, session } = subject;
  const { audit } = session;
  const { id, name, reference } = head.worker;
  return {
    ref: { worker: id, session: session.id },
    title: titleOf(audit.schedule, context),
    worker: { id, name, reference },
    supervisor: audit.supervisor,
    auditor: audit.auditor,
    drawn: drawnWords(audit.among, audit.supervisor.name),
    period: audit.period,
    until: audit.until,
    ...contentFor(subject, parties, context),
    mayCorrect: mayDo('correctAudit', parties) && session.record?.state === 'closed',
    mayRetry: mayDo('retryFiling', parties) && newestVersion(subject)?.filing?.state === 'failed',
    whoCanSee: whoSeesAudit(name, audit.supervisor.name, audit.auditor.name),
  };
}

/** The form for its auditor, the completed text for everybody: while it is corrected, the two read what was filed. */
function contentFor(
  subject: OnAudit,
  parties: ReadonlySet<Party>,
  context: Context,
): Pick<AuditView, 'form' | 'completed' | 'correcting'> {
  const { record } = subject.session;
  const writes = !record || record.correction !== undefined;
  if (!writes || !mayDo('saveAudit', parties)) return completedOf(subject);
  const correcting = record?.correction;
  return { form: formOf(subject, context), ...(correcting && { correcting }) };
}

/** The title of a schedule of the policy. */
export function titleOf(schedule: string, { policy }: Pick<Context, 'policy'>): string {
  return policy.audit.schedules.find(({ id }) => id === schedule)?.title ?? policy.audit.form.title;
}

function completedOf(subject: OnAudit): Pick<AuditView, 'completed'> {
  const version = newestVersion(subject);
  const text = version?.text;
  if (!version || !text?.audit) return {};
  const { number, filing, supersedes: before, sentAt } = version;
  const { reference, heldOn: on, audit } = text;
  const corrects = before && { ...before, correctedOn: londonDate(sentAt) };
  const earlier = subject.versions
    .slice(0, -1)
    .map((one) => one.number)
    .reverse();
  const more = { ...(filing && { filing }), ...(corrects && { corrects }) };
  return { completed: { on, number, reference, text: audit, earlier, ...more } };
}

function formOf(subject: OnAudit, context: Context): NonNullable<AuditView['form']> {
  const { head, session } = subject;
  const summary = head.audits?.find(({ id }) => id === session.id);
  const text = auditText(subject, context);
  const records = head.sessions.filter(({ heldOn, recordState, group }) => {
    const held = heldOn ? { on: heldOn, minutes: 0 } : undefined;
    const record = recordState && { number: 1, state: recordState };
    const { actor, today } = context;
    return !group && summary && mayAudit(summary, actor.id, today, { held, record });
  });
  const policy = formPolicy(subject, context);
  return {
    sections: policy.audit.form.sections,
    draft: session.audit.draft,
    records: [...records].reverse().map((one) => sessionLine(head, one, context)),
    unanswered: unanswered(policy, session.audit.draft).map(({ id }) => id),
    text: text.audit,
    hash: context.hash(text),
  };
}
