import type { Operations } from '../../bot/operations/operations';
import type { OperationServices } from '../../bot/operations/services';
import { makeHead } from '../operations/support/builders';

export const SUPERVISOR = 'bench-supervisor';

/** What a benchmark works with. */
export interface Desk {
  services: OperationServices;
  operations: Operations;
  worker: string;
}

/** A worker with so many monthly sessions behind them, each with the rows that it would have left. */
export async function makeHistory({ services, worker }: Desk, sessions: number): Promise<void> {
  const head = makeHead();
  const [pairing] = head.pairings;
  if (!pairing) throw new Error('no pairing');
  const supervisor = { id: SUPERVISOR, name: 'Bench Supervisor', jobTitle: 'Senior practitioner' };
  const from = '2010-01-04';
  await services.store.subjects.createWorker({
    ...head,
    worker: { ...head.worker, id: worker, startedOn: from },
    pairings: [{ ...pairing, supervisor, from }],
  });
  for (let month = sessions; month > 0; month -= 1) await past(services, worker, month);
}

/** Written through the store as operations write it, at its own day. */
async function past(services: OperationServices, worker: string, month: number): Promise<void> {
  const { performBySystem } = await import('../../bot/operations/performBySystem');
  const day = new Date(Date.now() - month * 30 * 86_400_000).toISOString();
  const session = `past-${month}-session`;
  const clocked = { ...services, now: () => day };
  for (let change = 0; change < 4; change += 1) {
    await performBySystem(clocked, { worker, session }, 'history', (subject) => ({
      effects: [],
      next: {
        ...subject,
        session: {
          id: session,
          version: change + 1,
          workerId: worker,
          supervisor: { id: SUPERVISOR, name: 'Bench Supervisor' },
          functions: ['personal'],
          kind: 'personal',
          plannedAt: day,
          plannedMinutes: 90,
          moves: [],
          items: [],
          held: { on: day.slice(0, 10), minutes: 90 },
          record: { number: 1, state: 'closed', sentOn: day.slice(0, 10) },
        },
      },
    }));
  }
}
