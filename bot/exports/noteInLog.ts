import { commitOperation, type Doing } from '../operations/commitOperation';
import { contextFor } from '../operations/context';
import type { OperationServices } from '../operations/services';

/**
 * Writes one line to a worker's access log, before what it says is done: whatever leaves the product is known to
 * the worker even when it then fails. False where there is no such worker.
 */
export async function noteInLog(services: OperationServices, worker: string, doing: Doing): Promise<boolean> {
  for (;;) {
    const loaded = await services.store.subjects.load(worker);
    if (!loaded) return false;
    const context = contextFor(services, { id: doing.by });
    const { committed } = await commitOperation(services, loaded, loaded.subject, doing, [], context, false);
    if (committed === 'done') return true;
  }
}
