import type { Person } from '../supervision/people';
import type { OnSession } from '../operations/operation';
import { isAudit, type OnAudit } from '../operations/auditText';
import { noteDrawn } from '../operations/noteDrawn';
import { contextFor } from '../operations/context';
import { titleOf } from '../operations/readAudits';
import { SYSTEM } from '../operations/performBySystem';
import type { EffectResult, EffectServices } from './effectServices';
import { settle } from './notify';

/**
 * Puts a drawn file before its auditor; once it is examined, what came of it before the worker and the supervisor,
 * both of them (DOMAIN.md rule 70).
 */
export async function passAudit(
  services: EffectServices,
  worker: string,
  session: string,
): Promise<EffectResult> {
  const subject = (await services.store.subjects.load(worker, session))?.subject as OnSession | undefined;
  if (!subject?.session || !isAudit(subject)) return { done: 'overtaken' };
  const complete = subject.session.record !== undefined;
  const person = { id: worker, name: subject.head.worker.name };
  const { auditor, supervisor } = subject.session.audit;
  const to: Person[] = complete ? [person, supervisor] : [auditor];
  await index(services, subject, to, complete);
  const facts = { worker: person, by: auditor, audit: session };
  const corrected = subject.versions.length > 1;
  const about = !complete ? 'auditAsked' : corrected ? 'auditCorrected' : 'auditDone';
  const results: EffectResult[] = [];
  for (const { id } of to) {
    const told = await services.messenger.aside(id, about, facts);
    results.push(await settle(services, worker, id, told));
  }
  return results.find((result) => 'retry' in result) ?? results[0] ?? { done: 'sent' };
}

async function index(
  services: EffectServices,
  { head, session }: OnAudit,
  to: Person[],
  complete: boolean,
): Promise<void> {
  const { people } = services.store;
  const key = { kind: 'audit', worker: head.worker.id, audit: session.id } as const;
  const title = titleOf(session.audit.schedule, contextFor(services, { id: SYSTEM }));
  const on = complete ? (session.held?.on ?? '') : session.audit.until;
  const facts = { name: head.worker.name, title, on, examines: !complete };
  await noteDrawn(services.store, { head, session } as OnAudit, title);
  if (complete) await people.remove(session.audit.auditor.id, key);
  for (const { id } of to) await people.put(id, key, facts);
}
