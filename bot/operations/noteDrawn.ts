import type { Store } from '../store/openStore';
import type { DrawnLine } from '../supervision/auditViews';
import type { OnAudit } from './auditText';
import { ADMINISTRATOR } from './performBySystem';

/** Keeps a draw where whoever made it finds it again, and what became of it; nothing of what was written. */
export async function noteDrawn(
  { people }: Pick<Store, 'people'>,
  { head, session }: OnAudit,
  title: string,
): Promise<void> {
  const { audit } = session;
  // At the server itself the command has said it all, and nobody opens a list by that name.
  if (audit.drawnBy.id === ADMINISTRATOR) return;
  const line: DrawnLine = {
    reference: head.worker.reference,
    name: head.worker.name,
    title,
    supervisor: audit.supervisor.name,
    auditor: audit.auditor.name,
    seed: audit.seed,
    among: audit.among,
    drawnOn: audit.period.to,
    until: audit.until,
    ...(session.record && session.held && { completedOn: session.held.on }),
  };
  const key = { kind: 'drew', worker: head.worker.id, audit: session.id } as const;
  await people.put(audit.drawnBy.id, key, { ...line });
}
