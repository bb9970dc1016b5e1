import type { MyGroup, InvitedPerson } from '../../../bot/supervision/groupViews';
import type { RecordView, SessionView } from '../../../bot/supervision/views';
import { fakeSession, recordOf } from './fakeSession';
import { viewOf } from './fakeView';
import { aLine } from './sampleLists';
import { SUPERVISOR, WORKER, type Who } from './samplePeople';

/** Where the sample group's session is found. */
const GROUP_REF = { worker: 'G-panel', session: 'panel-1' };
const GROUP = { id: GROUP_REF.worker, name: 'Case reflection panel' };
const MEMBERS = [
  { id: 'worker-3', name: 'Amir Khan', reference: 'W-1043', jobTitle: 'Family support worker' },
  { id: 'worker-4', name: 'Siân Rhys-Featherstonehaugh', reference: 'W-1044', jobTitle: 'Social worker' },
  { id: WORKER.id, name: WORKER.name, reference: WORKER.reference, jobTitle: WORKER.jobTitle },
];
const HEADINGS = [
  { id: 'purpose', title: 'What we met for', prompts: ['What did the group want from today?'] },
  { id: 'themes', title: 'What we explored', prompts: ['Which questions of practice came up?'] },
];

/** Whom the sample supervisor can invite. */
export const groupPeople: InvitedPerson[] = [
  ...MEMBERS.map(({ id, name, jobTitle }) => ({ id, name, jobTitle, team: 'North team', supervised: true })),
  {
    id: 'worker-5',
    name: 'Lena Fox',
    jobTitle: 'Student social worker',
    team: 'North team',
    supervised: false,
  },
];

/** The sample group as it is listed at home. */
export const aGroup = (facilitates: boolean): MyGroup => ({
  group: GROUP,
  facilitator: SUPERVISOR.name,
  facilitates,
  members: MEMBERS.map(({ id, name }) => ({ id, name })),
  left: false,
  open: [
    aLine({
      ref: GROUP_REF,
      kindTitle: 'Peer supervision',
      stateText: 'Held 3 November, write-up awaited.',
      state: 'held',
      with: GROUP,
    }),
  ],
  records: [aLine({ ref: GROUP_REF, plannedAt: '2026-10-06T13:00:00Z', recordNumber: 1, with: GROUP })],
});

/** A group's session: for the facilitator one to write up, for a member one to add to. */
export function groupSession(who: Who): SessionView {
  const view = viewOf(fakeSession(), who);
  const { ownReflection: _none, ownPart: _neither, ...shared } = view;
  const asMember = { addAgendaItem: true, removeAgendaItem: true, requestMove: true } as const;
  return {
    ...shared,
    ref: GROUP_REF,
    session: { ...view.session, kind: 'peer' },
    kindTitle: 'Peer supervision',
    worker: { ...view.worker, ...GROUP, reference: 'G-19AF0C77', jobTitle: '' },
    group: { members: MEMBERS },
    headings: HEADINGS,
    may: who === 'worker' ? asMember : view.may,
  };
}

/** The group's record, waiting for signatures. */
export function groupRecord(who: Who): RecordView {
  const record = recordOf({ ...fakeSession(), sent: true }, who);
  const [first, ...rest] = MEMBERS.map((member) => ({ ...member, attendance: 'attended' as const }));
  const participants = first ? [{ ...first, attendance: 'apologies' as const }, ...rest] : rest;
  return {
    ...record,
    ref: GROUP_REF,
    awaited: rest.map(({ name }) => ({ role: 'worker', name })),
    text: {
      ...record.text,
      kind: { id: 'peer', title: 'Peer supervision' },
      worker: { ...GROUP, reference: 'G-19AF0C77', jobTitle: '' },
      participants,
    },
  };
}
