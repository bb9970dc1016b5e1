import type { AskedForAnswer } from '../api/contract';
import { mayDo } from '../supervision/permissions';
import { contextFor } from './context';
import type { Actor, Outcome } from './operations';
import { partiesOf } from './partiesOf';
import { refused } from './perform';
import type { OperationServices } from './services';

/** Since when this person waits to be let into a file; only who may ask for it learns anything, and only of their own. */
export async function readAskedFor(
  services: OperationServices,
  actor: Actor,
  worker: string,
): Promise<Outcome<{ view: AskedForAnswer }>> {
  const subject = (await services.store.subjects.load(worker))?.subject;
  const parties =
    subject && (await partiesOf(services, subject, 'requestAccess', contextFor(services, actor)));
  if (!subject || !parties || !mayDo('requestAccess', parties))
    return refused(services, actor, 'requestAccess', { code: 'notFound' });
  const waiting = subject.head.requests?.find(({ by, decided }) => by.id === actor.id && !decided);
  return { ok: true, view: waiting ? { since: waiting.at } : {} };
}
