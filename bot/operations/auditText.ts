import { AUDIT, auditSections, type Audit, type AuditText } from '../supervision/audit';
import type { Context } from '../supervision/decision';
import { policyInForce, type Policy } from '../supervision/policy';
import type { RecordText } from '../supervision/record';
import { AUDIT_TITLE } from '../text/auditWords';
import type { OnSession } from './operation';

/** A subject whose session is an audit. */
export type OnAudit = OnSession & { session: { audit: Audit } };

/** Whether what was loaded is an audit. */
export function isAudit(subject: OnSession): subject is OnAudit {
  return subject.session.audit !== undefined;
}

/** The policy whose form is filled in: of today, or of the day on which it was completed (corrected by the form of its day). */
export function formPolicy({ session }: OnSession, { policy, policies }: Context): Policy {
  return (session.held && policyInForce(policies, session.held.on)) ?? policy;
}

/** The text that the auditor signs, as it would be frozen now. Same audit, same text. */
export function auditText(subject: OnAudit, context: Context): RecordText & { audit: AuditText } {
  const { head, session } = subject;
  const { worker } = head;
  const { audit } = session;
  const { organisation, hash } = context;
  const policy = formPolicy(subject, context);
  return {
    reference: `QA-${hash({ worker: worker.id, session: session.id }).slice(0, 8).toUpperCase()}`,
    organisation,
    policy: { id: policy.id, title: policy.title, version: policy.version },
    kind: { id: AUDIT, title: AUDIT_TITLE },
    worker: { id: worker.id, name: worker.name, reference: worker.reference, jobTitle: worker.jobTitle },
    supervisor: audit.auditor,
    team: worker.teamName,
    service: worker.service,
    plannedOn: audit.period.to,
    // A correction changes what was written, not the day on which the file was examined.
    heldOn: session.held?.on ?? context.today,
    minutes: 0,
    checkIn: false,
    headings: [],
    items: [],
    actions: [],
    carried: [],
    differences: [],
    notRecorded: false,
    audit: {
      title: policy.audit.form.title,
      auditor: audit.auditor,
      period: audit.period,
      sections: auditSections(policy, audit.draft),
      feedback: {
        supervisor: audit.draft.feedback.supervisor.trim(),
        supervisee: audit.draft.feedback.supervisee.trim(),
      },
    },
  };
}
