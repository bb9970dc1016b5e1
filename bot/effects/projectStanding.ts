import { londonDate } from '../supervision/calendar';
import { standingFacts } from '../supervision/standing';
import type { OperationServices } from '../operations/services';

/** Copies a worker's facts to the managers' projection; what is not newer than what is there is skipped. */
export async function projectStanding(services: OperationServices, worker: string): Promise<void> {
  const subject = (await services.store.subjects.load(worker))?.subject;
  if (!subject) return;
  const { head, actions } = subject;
  for (const facts of standingFacts(head, actions, services.policies, londonDate(services.now()))) {
    const key = { service: facts.service, team: facts.team.id, worker, function: facts.function };
    await services.store.standings.put(key, head.version, facts);
  }
}
