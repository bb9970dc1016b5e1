import type { AuditDocument } from './auditDocument';
import type { GroupDocument } from './groupDocument';
import type { RecordDocument } from './recordDocument';
import { renderAudit } from './renderAudit';
import { renderGroup } from './renderGroup';
import { renderRecord } from './renderRecord';

/** Anything that is printed, sealed and filed, by the template that it is printed with. */
export type Printed =
  | { template: 'record'; document: RecordDocument }
  | { template: 'group'; document: GroupDocument }
  | { template: 'audit'; document: AuditDocument };

/** The document as a tagged PDF with an empty place for the seal. The same document gives the same bytes. */
export function render(printed: Printed): Promise<Buffer> {
  switch (printed.template) {
    case 'record':
      return renderRecord(printed.document);
    case 'group':
      return renderGroup(printed.document);
    case 'audit':
      return renderAudit(printed.document);
  }
}
