import type { AccessRequestsAnswer, RecordsAnswer } from '../../../bot/api/contract';

const worker = { id: 'worker-1', name: 'Tom Hartley', reference: 'W-1005', team: 'North team' };

/** A worker's records as somebody with a reason finds them. */
export const someRecords: RecordsAnswer = {
  worker,
  asksReason: true,
  records: [1, 2, 3].map((month) => ({
    ref: { worker: worker.id, session: `session-0${month}` },
    kindTitle: 'Personal supervision',
    plannedAt: `2026-0${10 - month}-03T10:00:00.000Z`,
    minutes: 90,
    state: 'filed',
    stateText: 'Signed by both and filed.',
    with: { id: worker.id, name: worker.name },
    recordNumber: 1,
  })),
};

/** Two who ask to be let into a file; one of them is the reader. */
export const someRequests: AccessRequestsAnswer = {
  requests: [
    {
      request: 'request-0001',
      worker,
      by: { id: 'manager-2', name: 'Adaeze Ọkọnkwọ' },
      why: 'A complaint about supervision in October is being looked into with human resources.',
      at: '2026-11-02T09:00:00.000Z',
      mine: false,
    },
    {
      request: 'request-0002',
      worker,
      by: { id: 'manager-1', name: 'Morag Sinclair' },
      why: 'The agreement is to be reviewed.',
      at: '2026-11-03T09:00:00.000Z',
      mine: true,
    },
  ],
};
