import { londonDate } from '../supervision/calendar';
import { standingFacts } from '../supervision/standing';
import { tallyOf } from '../supervision/tally';
import { projectionVersion } from '../operations/projectionVersion';
import type { OperationServices } from '../operations/services';

/**
 * Copies a worker's facts to the managers' projection, with what an overview adds up of them; what is not newer
 * than what is there is skipped, unless they are to be judged `again`.
 */
export async function projectStanding(
  services: OperationServices,
  worker: string,
  again?: 'again',
): Promise<void> {
  const subject = (await services.store.subjects.load(worker))?.subject;
  // A group is nobody's standing; what it means for its members stands in their own files.
  if (!subject || subject.head.group) return;
  const { head, actions } = subject;
  const today = londonDate(services.now());
  for (const facts of standingFacts(head, actions, services.policies, today)) {
    const key = { service: facts.service, team: facts.team.id, worker, function: facts.function };
    const tally = tallyOf(facts, services.policies, today, projectionVersion(services));
    await services.store.standings.put(key, head.version, facts, { tally, ...(again && { again }) });
  }
}
