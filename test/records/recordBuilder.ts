import { textHash } from '../../bot/records/canonicalText';
import type { RecordDocument } from '../../bot/records/recordDocument';

const HOW = 'Signed in Microsoft Teams with the work account';

/** A five-line record of a short session, agreed and signed by both; any part can be given another way. */
export function shortRecord(parts: Partial<RecordDocument> = {}): RecordDocument {
  const record: RecordDocument = {
    reference: 'SR-7K3M9Q',
    version: 1,
    organisation: { name: 'Sample Borough Council' },
    kind: { id: 'personal', title: 'Personal supervision' },
    worker: { name: 'Siân Hughes', reference: 'W-1042', jobTitle: 'Social worker' },
    supervisor: { name: 'Łukasz Nowak', jobTitle: 'Deputy team manager' },
    team: 'Assessment Team 2',
    service: 'Assessment Service',
    heldOn: '2026-11-05',
    minutes: 95,
    writtenOn: '2026-11-06',
    headings: [
      {
        title: 'Performance management',
        notes: 'Workload is steady and recording is up to date.',
        decisions: 'No new allocations until after leave.',
      },
      { title: 'Learning and improvement', notes: '', decisions: '' },
      {
        title: 'Support',
        notes: 'Leave booked from 21 December. Sleeping better since the rota changed.',
        decisions: '',
      },
    ],
    actions: [
      {
        text: 'Book a joint visit with the family support worker',
        ownerName: 'Siân Hughes',
        due: '2026-11-20',
        state: 'open',
      },
    ],
    carriedActions: [],
    differences: [],
    notRecorded: false,
    statements: [{ by: 'Siân Hughes', role: 'worker', stance: 'agree', at: '2026-11-09T09:12:00Z' }],
    signatures: [],
    unsigned: [],
    policy: { title: 'Supervision framework', version: '2024-04' },
    textHash: '',
    ...parts,
  };
  return signedByBoth(record, parts);
}

function signedByBoth(record: RecordDocument, parts: Partial<RecordDocument>): RecordDocument {
  const hash = parts.textHash ?? textHash(record);
  const signatures = parts.signatures ?? [
    { by: record.supervisor.name, role: 'supervisor', at: '2026-11-06T16:40:00Z', how: HOW, hash },
    { by: record.worker.name, role: 'worker', at: '2026-11-09T09:12:00Z', how: HOW, hash },
  ];
  return { ...record, textHash: hash, signatures };
}

const LONG_NOTES = [
  'We went through the month since the last session. The pace of new assessments has eased and there is time again to think before visits, which has shown in the quality of the plans. Two pieces of work stood out: a difficult first visit that was prepared with a colleague beforehand, and a chronology that changed how everyone saw the history.',
  '',
  'We talked about what made the difference:',
  '- going in with two hypotheses instead of one',
  '- asking the school for what they see at the gate, not only in the classroom',
  '- writing the analysis on the same day',
  '',
  'What remains hard is the waiting for other agencies. We agreed that chasing is not the same as working together, and that a call at the start of the week saves three messages at the end of it.',
].join('\n');

const HEADINGS = [
  'Work plan and priorities',
  'Targets and objectives',
  'Key achievements',
  'Role and activities',
  'Learning activities',
  'Learning needs and professional development',
  'Personal reflections, demands and frustrations',
  'Health, safety and wellbeing',
  'Leave and sickness',
  'Team roles',
  'Briefings on organisational developments',
  'Gaps in resources',
];

/** Twelve headings of a two-hour session, with everything that a record can have. */
export function longRecord(parts: Partial<RecordDocument> = {}): RecordDocument {
  return shortRecord({
    reference: 'SR-4TQX8N',
    version: 2,
    supersedes: { version: 1, why: 'The date of the joint visit was wrong in version 1' },
    worker: { name: 'Nguyễn Thị Ánh', reference: 'W-0877', jobTitle: 'Senior practitioner' },
    supervisor: { name: 'Farhana Rahman (ফারহানা রহমান)', jobTitle: 'Team manager' },
    team: 'Family Safeguarding North',
    plannedOn: '2026-11-03',
    minutes: 120,
    writtenOn: '2026-11-16',
    lateBy: 2,
    headings: HEADINGS.map((title, index) => ({
      title,
      notes: index % 3 === 2 ? 'Discussed briefly; nothing has changed since October.' : LONG_NOTES,
      decisions:
        index % 2 === 0
          ? 'Carry on as planned, and look at this again in two sessions’ time.\nPut the team day on the agenda of the next service meeting.'
          : '',
    })),
    reflection: [
      {
        question: 'What has gone well since we last met?',
        answer:
          'The review that I was dreading. I asked أحمد السيد from the advice centre to read my plan first, and it helped.',
      },
      {
        question: 'What has been challenging?',
        answer: 'Three court statements in one week, and covering for a colleague.',
      },
      { question: 'Is there anything else that you want to share?', answer: '' },
    ],
    agendaItems: [
      { text: 'Cover over the new year', by: 'Nguyễn Thị Ánh' },
      { text: 'Feedback from the practice week', by: 'Farhana Rahman' },
    ],
    actions: [
      {
        text: 'Write to the housing panel about the backlog, naming the three oldest cases by their reference only',
        ownerName: 'Farhana Rahman (ফারহানা রহমান)',
        due: '2026-11-20',
        state: 'open',
      },
      { text: 'Shadow a colleague in court', ownerName: 'Nguyễn Thị Ánh', due: '2027-01-15', state: 'open' },
      {
        text: 'Ask for a quieter room for recording',
        ownerName: 'Farhana Rahman (ফারহানা রহমান)',
        state: 'open',
      },
    ],
    carriedActions: [
      {
        text: 'Order a second monitor',
        ownerName: 'Farhana Rahman (ফারহানা রহমান)',
        due: '2026-10-01',
        state: 'stuck',
        why: 'The framework contract is being renewed',
        agreedOn: '2026-09-10',
        ageDays: 56,
      },
      {
        text: 'Finish the trauma-informed practice module',
        ownerName: 'Nguyễn Thị Ánh',
        due: '2026-10-31',
        state: 'done',
        agreedOn: '2026-10-08',
        ageDays: 28,
      },
    ],
    differences: [
      {
        by: 'Nguyễn Thị Ánh',
        role: 'worker',
        text: 'I do not think that two further allocations before Christmas are safe with the court work as it is. I said so in October too, and I would like that to be seen.',
      },
      {
        by: 'Farhana Rahman (ফারহানা রহমান)',
        role: 'supervisor',
        text: 'I hear this and have raised the vacancy. With the reviews moved to January, I think that one allocation is manageable.',
      },
    ],
    notRecorded: true,
    statements: [
      {
        by: 'Nguyễn Thị Ánh',
        role: 'worker',
        stance: 'disagree',
        text: 'The notes are fair, but the decision on allocations is not what I understood us to agree.',
        at: '2026-11-18T17:31:00Z',
      },
      {
        by: 'Farhana Rahman (ফারহানা রহমান)',
        role: 'supervisor',
        stance: 'comment',
        text: 'We will look at this first next time.',
        at: '2026-11-19T08:02:00Z',
      },
    ],
    ...parts,
  });
}
