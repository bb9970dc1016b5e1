import type { AuditView, SamplingView } from '../../../bot/supervision/auditViews';
import { aLine } from './sampleLists';
import { MANAGER, SUPERVISOR, WORKER, type Who } from './samplePeople';

/** Where the sample audit is found. */
export const AUDIT_REF = { worker: WORKER.id, session: 'audit-1' };

const SECTIONS: NonNullable<AuditView['form']>['sections'] = [
  {
    id: 'arrangement',
    title: 'The arrangement',
    questions: [{ id: 'agreement', text: 'Is there an agreement that both signed?', answer: 'yesNo' }],
  },
  {
    id: 'quality',
    title: 'The quality',
    questions: [
      { id: 'depth', text: 'How far does the record show reflection?', answer: 'scale' },
      { id: 'example', text: 'Which part shows supervision at its best?', answer: 'text' },
    ],
  },
];
const TEXT = {
  title: 'Examining a supervision file',
  auditor: { ...MANAGER, jobTitle: 'Service manager' },
  period: { from: '2025-11-03', to: '2026-11-03' },
  sections: [
    {
      title: 'The arrangement',
      questions: [
        {
          text: 'Is there an agreement that both signed?',
          kind: 'yesNo' as const,
          value: 'yes',
          comment: 'Signed in January.',
        },
      ],
    },
    {
      title: 'The quality',
      questions: [
        { text: 'How far does the record show reflection?', kind: 'scale' as const, value: '4', comment: '' },
      ],
    },
  ],
  feedback: { supervisor: 'Write down why a decision was made.', supervisee: 'Your reflections carry it.' },
};

/** The sample audit: the manager fills in its form, the two read what came of it. */
export function auditFor(who: Who): AuditView {
  return {
    ref: AUDIT_REF,
    title: 'Monthly sample',
    worker: { id: WORKER.id, name: WORKER.name, reference: WORKER.reference },
    supervisor: { id: SUPERVISOR.id, name: SUPERVISOR.name },
    auditor: { id: MANAGER.id, name: MANAGER.name },
    drawn: `Drawn at random from seven files in the workload of ${SUPERVISOR.name}.`,
    period: TEXT.period,
    until: '2027-01-02',
    ...(who === 'manager'
      ? {
          form: {
            sections: SECTIONS,
            draft: {
              version: 1,
              answers: { agreement: { value: 'yes', comment: 'Signed in January.' } },
              feedback: { supervisor: '', supervisee: '' },
              savedAt: '2026-11-03T10:00:00Z',
            },
            records: [
              aLine({
                plannedAt: '2026-10-06T13:00:00Z',
                state: 'filed',
                stateText: 'Held 6 October, signed by both, filed.',
                recordNumber: 1,
              }),
            ],
            unanswered: ['depth', 'example'],
            text: TEXT,
            hash: 'ab'.repeat(32),
          },
        }
      : { completed: { on: '2026-11-03', number: 1, reference: 'QA-19AF0C77', text: TEXT, earlier: [] } }),
    mayCorrect: false,
    mayRetry: false,
    whoCanSee: 'The auditor alone until it is complete; then the worker and the supervisor too.',
  };
}

/** What the sample manager can draw from, and what they drew before. */
export const someSampling: SamplingView = {
  scope: { scope: 'service.fs', kind: 'service', id: 'fs', title: 'Family Support' },
  within: [{ scope: 'directorate', kind: 'directorate', title: 'Children’s services' }],
  schedules: [
    {
      id: 'monthly',
      title: 'Monthly sample',
      who: 'Service managers',
      sample: 'A file of one of their managers',
    },
  ],
  supervisors: [SUPERVISOR],
  auditors: [SUPERVISOR],
  drawn: [
    {
      reference: 'W-1005',
      name: WORKER.name,
      title: 'Monthly sample',
      supervisor: SUPERVISOR.name,
      auditor: MANAGER.name,
      seed: '5b0c2a86-1e0f-4d3c-8a7c-2f4f7f2b9a11',
      among: 7,
      drawnOn: '2026-11-03',
      until: '2027-01-02',
    },
  ],
};
