import type { Context, Decision } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import { commitOperation } from './commitOperation';
import { contextFor } from './context';
import type { OperationServices } from './services';

/** Who the access log names where the product itself acts. */
export const SYSTEM = 'system';

/** Who the access log names by id where an administrator acts: a command cannot prove who typed it, so the name stands beside it as given. */
export const ADMINISTRATOR = 'administrator';

/**
 * A change that the product makes by itself, such as noting that a document was filed. Decided anew
 * while others change the same file, with a reason for the access log where one is given; false where there is no such worker or it was refused.
 */
export async function performBySystem(
  services: OperationServices,
  place: { worker: string; session?: string },
  name: string,
  decide: (subject: Subject, context: Context) => Decision,
  reason?: (subject: Subject) => string,
): Promise<boolean> {
  for (;;) {
    const context = contextFor(services, { id: SYSTEM });
    const loaded = await services.store.subjects.load(place.worker, place.session);
    const decision = loaded && decide(loaded.subject, context);
    if (!loaded || !decision || 'refused' in decision) return false;
    if (decision.next === loaded.subject) return true;
    const doing = {
      name,
      by: SYSTEM,
      byName: 'Supervision',
      ...(reason && { reason: reason(loaded.subject) }),
    };
    const { committed, follow } = await commitOperation(
      services,
      loaded,
      decision.next,
      doing,
      decision.effects,
      context,
    );
    follow();
    if (committed === 'done') return true;
  }
}
