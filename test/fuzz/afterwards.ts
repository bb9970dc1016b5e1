import { sampleHeads } from '../../infra/local/sample/heads';
import { verifyAccessLog } from '../../bot/operations/verifyAccessLog';
import { CLOUD } from '../support/cloud/issuers';
import type { PlantedWorld } from '../support/cloud/plantWords';

/**
 * Whether all that is stored can still be read and shown to the two whose it is, and each access log is whole; a
 * sentence for what is not.
 */
export async function afterwards({ store, operations, services }: PlantedWorld): Promise<string[]> {
  const faults: string[] = [];
  for (const { worker } of sampleHeads(services.now().slice(0, 10))) {
    const head = await store.subjects.loadHead(worker.id);
    if (!head) {
      faults.push(`${worker.reference} has no file any more.`);
      continue;
    }
    const rows = [];
    for await (const row of store.subjects.operations(worker.id)) rows.push(row);
    faults.push(...verifyAccessLog(rows, head.chain, services.hash).problems);
    for (const { id, group } of head.sessions) {
      const home = group?.id ?? worker.id;
      const loaded = await store.subjects.load(home, id);
      const session = loaded?.subject.session;
      if (!session) faults.push(`${worker.reference}: ${id} is listed and not there.`);
      else {
        const ref = { worker: home, session: id };
        const shown = await operations.session({ id: worker.id, tenant: CLOUD.tenant }, ref);
        if (!shown.ok) faults.push(`${worker.reference}: ${id} cannot be shown to the worker.`);
      }
    }
  }
  return faults;
}
