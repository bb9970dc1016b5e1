import type { AuditDocument } from '../../bot/records/auditDocument';
import { hashOf } from '../../bot/records/hashOf';
import type { GroupDocument } from '../../bot/records/groupDocument';
import type { RecordDocument } from '../../bot/records/recordDocument';
import { auditForm } from '../../bot/policies/parts/auditForm';
import { agreementSections } from '../../bot/policies/parts/agreement';
import type { AuditAnswer } from '../../bot/records/auditDocument';
import type { FormQuestion } from '../../bot/supervision/policy';
import { shortRecord } from './recordBuilder';

const HOW = 'Signed in Microsoft Teams with the work account';
const HASH = hashOf({ sample: 'group' });

/** An agreement under the policy's own sections, signed by both. */
export function agreement(parts: Partial<RecordDocument> = {}): RecordDocument {
  return shortRecord({
    reference: 'SR-2WXA6D',
    kind: { id: 'agreement', title: 'Supervision agreement' },
    minutes: 60,
    writtenOn: '2026-11-05',
    everyDays: 28,
    reviewOn: '2027-11-05',
    headings: agreementSections.map(({ id, title, prompts }, index) => ({
      title,
      notes: index === 11 ? '' : `${prompts.join(' ')} We shall look at this together each time.`,
      decisions: id === 'difficulties' ? 'First each other, then the service manager together.' : '',
    })),
    actions: [],
    statements: [],
    ...parts,
  });
}

/** The record of a group session with two people who could not be there and one difference of view. */
export function groupRecord(parts: Partial<GroupDocument> = {}): GroupDocument {
  return {
    reference: 'SR-9GRP4K',
    version: 1,
    organisation: { name: 'Sample Borough Council' },
    kind: { id: 'group', title: 'Group supervision' },
    facilitator: { name: 'Łukasz Nowak', jobTitle: 'Deputy team manager' },
    participants: [
      { name: 'Siân Hughes', jobTitle: 'Social worker', attendance: 'attended' },
      { name: 'Nguyễn Thị Ánh', jobTitle: 'Senior practitioner', attendance: 'attended' },
      { name: 'ফারহানা রহমান', jobTitle: 'Family support worker', attendance: 'part' },
      { name: 'محمد الأحمد', jobTitle: 'Social worker', attendance: 'apologies' },
      { name: 'Tom Hartley', jobTitle: 'Student on placement', attendance: 'absent' },
    ],
    team: 'Assessment Team 2',
    service: 'Assessment Service',
    heldOn: '2026-11-12',
    minutes: 120,
    writtenOn: '2026-11-13',
    headings: [
      {
        title: 'A dilemma from practice',
        notes:
          'We used the reflecting-team method on a first visit that had felt stuck.\n- What was heard, and by whom\n- What nobody had asked\nThe group named two hypotheses that had not been on the table before.',
        decisions: 'Try the two-hypotheses sheet for a month, and bring back what it changed.',
      },
      {
        title: 'What we learn from it',
        notes: 'Preparing a visit in twos takes ten minutes.',
        decisions: '',
      },
      { title: 'How the group is working', notes: '', decisions: '' },
    ],
    actions: [
      {
        text: 'Share the two-hypotheses sheet',
        ownerName: 'Nguyễn Thị Ánh',
        due: '2026-11-20',
        state: 'open',
      },
    ],
    carriedActions: [
      {
        text: 'Ask for a larger room',
        ownerName: 'Łukasz Nowak',
        due: '2026-10-30',
        state: 'done',
        agreedOn: '2026-10-01',
        ageDays: 42,
      },
    ],
    differences: [
      { by: 'Siân Hughes', text: 'I would rather keep this hour for case reflection alone.' },
      { by: 'Nguyễn Thị Ánh', text: 'Team business belongs here as long as it has no other place.' },
    ],
    notRecorded: false,
    statements: [
      {
        by: 'Siân Hughes',
        role: 'participant',
        stance: 'comment',
        text: 'Helpful.',
        at: '2026-11-16T10:00:00Z',
      },
    ],
    signatures: [
      { by: 'Łukasz Nowak', role: 'facilitator', at: '2026-11-13T15:20:00Z', how: HOW, hash: HASH },
      { by: 'Siân Hughes', role: 'participant', at: '2026-11-16T10:00:00Z', how: HOW, hash: HASH },
      { by: 'Nguyễn Thị Ánh', role: 'participant', at: '2026-11-16T11:12:00Z', how: HOW, hash: HASH },
    ],
    unsigned: [
      {
        role: 'participant',
        name: 'ফারহানা রহমান',
        reason: 'not signed within the time that the policy sets',
      },
    ],
    policy: { title: 'Supervision framework', version: '2024-04' },
    textHash: HASH,
    ...parts,
  };
}

const SAID = 'The September record shows how a plan changed after the worker’s doubts were heard.';

function answerTo({ answer }: FormQuestion, index: number): AuditAnswer {
  if (answer === 'text') return { kind: 'text', value: SAID };
  if (index === 2) return { kind: 'scale', value: 4, of: 5 };
  return { kind: 'yesNo', value: (['yes', 'no', 'notApplicable', 'none'] as const)[index % 4] ?? 'yes' };
}

/** An audit with the policy's own form, answered in every way that a question can be. */
export function audit(parts: Partial<AuditDocument> = {}): AuditDocument {
  return {
    reference: 'SA-5HD2RT',
    version: 1,
    organisation: { name: 'Sample Borough Council' },
    title: auditForm.title,
    file: { workerReference: 'W-1042', team: 'Assessment Team 2', service: 'Assessment Service' },
    auditor: { name: 'Morag Ó Briain', jobTitle: 'Service manager' },
    auditedOn: '2026-11-18',
    period: { from: '2026-05-01', to: '2026-10-31' },
    sections: auditForm.sections.map(({ title, questions }) => ({
      title,
      questions: questions.map((question, index) => ({
        text: question.text,
        answer: answerTo(question, index),
        ...(index === 1 && { comment: 'One gap of seven weeks in August; the reason is recorded as leave.' }),
      })),
    })),
    feedback: {
      supervisor: 'Keep the habit of writing up on the same day.\n- Name the evidence beside each judgement',
      supervisee: 'Your reflections are the strongest part of the file.',
    },
    signatures: [{ by: 'Morag Ó Briain', role: 'auditor', at: '2026-11-18T16:05:00Z', how: HOW, hash: HASH }],
    unsigned: [],
    policy: { title: 'Supervision framework', version: '2024-04' },
    textHash: HASH,
    ...parts,
  };
}
