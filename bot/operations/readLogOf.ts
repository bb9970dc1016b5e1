import type { LogOfAnswer } from '../api/contract';
import { accessLines } from '../exports/accessLines';
import { daysOf } from '../exports/readAccessLog';
import { allowanceOf } from '../supervision/permissions';
import { whoSees } from '../text/whoSees';
import { commitOperation } from './commitOperation';
import { contextFor } from './context';
import { listedWorker } from './openFiles';
import { nameOf } from './nameOf';
import type { Actor, Outcome } from './operations';
import { partiesOf } from './partiesOf';
import { refused } from './perform';
import type { OperationServices } from './services';

/** How much of a log is read at once: its newest rows. */
const ROWS = 500;

/**
 * Another's access log for the data protection officer, the rows that the worker is told of later included; in
 * the log itself before it is shown.
 */
export async function readLogOf(
  services: OperationServices,
  actor: Actor,
  { worker, reason }: { worker: string; reason: string },
): Promise<Outcome<{ view: LogOfAnswer }>> {
  for (;;) {
    const context = contextFor(services, actor);
    const loaded = await services.store.subjects.load(worker);
    const parties = loaded && (await partiesOf(services, loaded.subject, 'logOf', context));
    if (!loaded || !parties || !allowanceOf('logOf', parties))
      return refused(services, actor, 'logOf', { code: 'notFound' });
    const { subject } = loaded;
    const doing = { name: 'openLog', by: actor.id, byName: await nameOf(services, subject, actor), reason };
    const { committed } = await commitOperation(services, loaded, subject, doing, [], context, false);
    if (committed !== 'done') continue;
    const { operations } = await services.store.subjects.newestOperations(worker, ROWS);
    const lines = accessLines(operations, {
      reader: actor.id,
      today: context.today,
      days: daysOf(subject.head),
      whole: true,
    });
    const view = { worker: listedWorker(subject.head), lines, whoCanSee: whoSees(['accessLog', 'logOf']) };
    return { ok: true, view };
  }
}
