import type { HandoverSummary } from '../../../bot/supervision/handover';
import { ref, type Written, written, people } from './written';

/** What a new supervisor is told about a worker. */
export function makeHandover(w: Written = written): HandoverSummary {
  const { worker, supervisor } = people(w);
  return {
    worker: { id: worker.id, name: worker.name },
    supervisor: { id: supervisor.id, name: supervisor.name },
    before: { id: 'm-0001', name: 'Morag Sinclair' },
    functions: ['personal'],
    from: '2026-11-02',
    folder: 'https://files.example/W-1005',
    lastHeld: '2026-10-12',
    next: { session: ref.session, plannedAt: '2026-11-10T10:00:00Z' },
    openActions: { count: 3, overdue: 1, oldestAgreedOn: '2026-09-14' },
    writeUpAwaited: ['2026-10-26'],
    signaturesAwaited: 1,
  };
}
