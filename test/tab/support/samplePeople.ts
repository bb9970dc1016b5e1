import type { ConfigAnswer, MeAnswer } from '../../../bot/api/contract';
import type { Role } from '../../../bot/supervision/record';
import { HEADINGS } from './sampleQuestions';

/** Who is supervised. */
export const WORKER = {
  id: 'worker-1',
  name: 'Amara Osei',
  reference: 'W-1042',
  jobTitle: 'Social worker',
  team: 'Family Support North',
};
/** Who supervises them. */
export const SUPERVISOR = { id: 'supervisor-1', name: 'Priya Nair', jobTitle: 'Team manager' };
/** Who manages their service. */
export const MANAGER = { id: 'manager-1', name: 'Gwen Price' };
/** The session that the pages show. */
export const REF = { worker: WORKER.id, session: 'session-1' };
/** The team that all are in. */
export const TEAM = { id: 'team-1', name: 'Family Support North', service: 'Family Support' };

/** What /api/config says. */
export const CONFIG: ConfigAnswer = {
  organisation: 'Northbrook Council',
  sample: true,
  authority: 'http://127.0.0.1:1',
  clientId: 'tab',
  scope: 'openid profile',
};

const POLICY: MeAnswer['policy'] = {
  title: 'Luton supervision framework',
  version: '41',
  kinds: [
    { id: 'personal', title: 'Personal supervision' },
    { id: 'case', title: 'Case supervision' },
    { id: 'check-in', title: 'Check-in' },
  ],
  groupKinds: [
    { id: 'group', title: 'Group supervision' },
    { id: 'peer', title: 'Peer supervision' },
  ],
  pauseReasons: [{ id: 'sickness', title: 'Sickness' }],
  minutes: { from: 90, to: 120 },
  reasons: [
    { id: 'sickness', title: 'Sickness' },
    { id: 'court', title: 'Court' },
    { id: 'emergency', title: 'An emergency with a family' },
  ],
  headings: HEADINGS,
};

/** What /api/me says to each sample person. */
export const ME: Record<'worker' | 'supervisor' | 'manager' | 'officer', MeAnswer> = {
  worker: {
    ...WORKER,
    isWorker: true,
    supervises: false,
    manages: [],
    oversees: [],
    roles: [],
    policy: POLICY,
  },
  supervisor: {
    ...SUPERVISOR,
    isWorker: true,
    supervises: true,
    manages: [],
    oversees: [],
    roles: [],
    policy: POLICY,
  },
  manager: {
    ...MANAGER,
    isWorker: true,
    supervises: true,
    manages: [TEAM],
    oversees: [
      { scope: 'directorate', kind: 'directorate', title: 'Children’s services' },
      { scope: 'service.fs', kind: 'service', id: 'fs', title: TEAM.service },
      { scope: `team.${TEAM.id}`, kind: 'team', id: TEAM.id, title: TEAM.name },
    ],
    roles: ['seniorManager'],
    policy: POLICY,
  },
  // Nobody supervises them here, and they supervise nobody.
  officer: {
    id: 'officer-1',
    name: 'Carys Pugh',
    isWorker: false,
    supervises: false,
    manages: [],
    oversees: [],
    roles: ['dataProtectionOfficer', 'auditor'],
    policy: POLICY,
  },
};

/** Those for whom pages are opened. */
export type Who = keyof typeof ME;
/** What they are in the session. */
export const roleOf = (who: Who): Role => (who === 'worker' ? 'worker' : 'supervisor');
