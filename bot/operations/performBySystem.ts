import type { Context, Decision } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import { commitOperation } from './commitOperation';
import { contextFor } from './context';
import type { OperationServices } from './services';

/** Who the access log names where the product itself acts. */
export const SYSTEM = 'system';

/** Who the access log names by id where an administrator acts: a command cannot prove who typed it, so the name stands beside it as given. */
export const ADMINISTRATOR = 'administrator';

/** What the access log says beside what was done: why, and who, where that is not the product itself. */
export interface SaidInLog {
  reason?: (subject: Subject) => string;
  by?: { id: string; name: string };
}

/**
 * A change that the product makes by itself or for an administrator, such as noting that a document was filed.
 * Decided anew while others change the same file; false where there is no such worker or it was refused.
 */
export async function performBySystem(
  services: OperationServices,
  place: { worker: string; session?: string },
  name: string,
  decide: (subject: Subject, context: Context) => Decision,
  { reason, by = { id: SYSTEM, name: 'Supervision' } }: SaidInLog = {},
): Promise<boolean> {
  for (;;) {
    const context = contextFor(services, { id: by.id });
    const loaded = await services.store.subjects.load(place.worker, place.session);
    const decision = loaded && decide(loaded.subject, context);
    if (!loaded || !decision || 'refused' in decision) return false;
    if (decision.next === loaded.subject) return true;
    const doing = {
      name,
      by: by.id,
      byName: by.name,
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
