import type { Context } from '../supervision/decision';
import type { Effect } from '../supervision/effect';
import type { Head } from '../supervision/subject';
import { commitOperation } from '../operations/commitOperation';
import { contextFor } from '../operations/context';
import { ADMINISTRATOR } from '../operations/performBySystem';
import type { OperationServices } from '../operations/services';

/** What is done, by whom and why. */
export interface Ordered {
  name: string;
  by: string;
  why: string;
}

/** A change of the head with what follows, or why not. The same head given back: it is so already. */
export type HeadDecision = { head: Head; effects: Effect[] } | { says: string };

/** How it ended. */
export type HeadOutcome = { state: 'done' | 'already'; head: Head } | { state: 'refused'; says: string };

/**
 * Changes a worker's head with its row of the access log; decided anew while others change the same file. `announce`
 * false: nothing follows, and the projections are left as they are.
 */
export async function commitByAdministrator(
  services: OperationServices,
  worker: string,
  { name, by, why }: Ordered,
  decide: (head: Head, context: Context) => HeadDecision,
  announce = true,
): Promise<HeadOutcome> {
  for (;;) {
    const context = contextFor(services, { id: ADMINISTRATOR });
    const loaded = await services.store.subjects.load(worker);
    if (!loaded) return { state: 'refused', says: 'There is no such worker any more.' };
    const decision = decide(loaded.subject.head, context);
    if ('says' in decision) return { state: 'refused', says: decision.says };
    if (decision.head === loaded.subject.head) return { state: 'already', head: decision.head };
    const next = { ...loaded.subject, head: decision.head };
    const doing = { name, by: ADMINISTRATOR, byName: by, reason: why };
    const result = await commitOperation(services, loaded, next, doing, decision.effects, context, announce);
    result.follow();
    if (result.committed === 'done') return { state: 'done', head: result.subject.head };
  }
}

/** Refuses while a deletion is under way; from then on only the deletion itself goes on. */
export function refuseWhileDeleted({ retention }: Head): { says: string } | undefined {
  return (
    retention?.deletion && {
      says: 'The deletion of this file has begun. Finish it with “npm run admin -- delete”.',
    }
  );
}
