import type {
  InspectionAnswer,
  AccessRequestsAnswer,
  LogOfAnswer,
  OpenMattersAnswer,
  QuietLine,
  RecordsAnswer,
} from '../../../bot/api/contract';
import { whoSees } from '../../../bot/text/whoSees';

const worker = { id: 'worker-1', name: 'Tom Hartley', reference: 'W-1005', team: 'North team' };

/** A worker's records as somebody with a reason finds them. */
export const someRecords: RecordsAnswer = {
  worker,
  asksReason: true,
  mayOpenQuietly: true,
  whoCanSee: whoSees(['records']),
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

const quiet: QuietLine[] = [
  {
    opening: 'quiet-0001',
    worker,
    by: { id: 'manager-3', name: 'Siân Bowen-Price' },
    why: 'An allegation that is being looked into outside the organisation.',
    at: '2026-11-02T09:00:00.000Z',
    until: '2026-12-01',
    mine: false,
  },
  {
    opening: 'quiet-0002',
    worker,
    by: { id: 'manager-1', name: 'Morag Sinclair' },
    why: 'An allegation that is being looked into.',
    at: '2026-11-02T09:00:00.000Z',
    until: '2026-12-09',
    second: { id: 'officer-1', name: 'Carys Pugh' },
    mine: true,
  },
];

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
  quiet,
  whoCanSee: whoSees(['accessRequests']),
};

/** What is open for the data protection officer: one of everything. */
export const someOpenMatters: OpenMattersAnswer = {
  subjectAccess: [
    { request: 'request-0003', worker, receivedOn: '2026-10-28', answerBy: '2026-11-28' },
    { request: 'request-0004', worker, receivedOn: '2026-09-01', answerBy: '2026-10-01' },
  ],
  quiet,
  access: [
    { worker, by: { id: 'manager-2', name: 'Adaeze Ọkọnkwọ' }, at: '2026-11-02T09:00:00.000Z' },
    {
      worker,
      by: { id: 'manager-1', name: 'Morag Sinclair' },
      at: '2026-10-02T09:00:00.000Z',
      until: '2026-12-02',
      decidedBy: { id: 'hr-1', name: 'Helen Oduya' },
    },
  ],
  holds: [{ worker, by: 'Ada Clerk', on: '2026-10-05', why: 'A complaint is being looked into.' }],
  review: [{ worker, leftOn: '2020-10-05', since: '2026-10-05' }],
  whoCanSee: whoSees(['openMatters']),
};

/** The log of a worker as the officer reads it. */
export const someLog: LogOfAnswer = {
  worker,
  lines: [
    {
      at: '2026-11-02T09:00:00.000Z',
      text: 'Helen Oduya opened the record of the session on 3 October 2026.',
      reason: 'A complaint is being looked into.',
      yours: false,
    },
  ],
  whoCanSee: whoSees(['accessLog', 'logOf']),
};

/** What somebody sees who is an inspector until the end of the month and opened one pack. */
export const anInspection: InspectionAnswer = {
  until: '2026-11-30',
  scopes: [{ scope: 'directorate', kind: 'directorate', title: 'Children’s services' }],
  most: 20,
  packs: [
    {
      by: 'Walter Finch',
      scope: 'Family Safeguarding',
      reason: 'Inspection of November 2026',
      records: 6,
      at: '2026-11-03T10:00:00.000Z',
    },
  ],
  whoCanSee: 'Can be seen by an inspector and senior managers.',
};
