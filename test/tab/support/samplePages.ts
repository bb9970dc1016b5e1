import type { Opening } from './openTab';

const SESSION = '/tab/session/worker-1/session-1';
const RECORD = '/tab/record/worker-1/session-1/1';

/** Each page with somebody whose it is, and whether the record of its session was sent. */
export const PAGES: [string, Pick<Opening, 'who' | 'path'>, boolean][] = [
  ["a worker's home", { who: 'worker', path: '/tab/' }, false],
  ["a manager's home", { who: 'manager', path: '/tab/' }, false],
  ['a home of somebody with a role alone', { who: 'officer', path: '/tab/' }, false],
  ['the teams that one manages', { who: 'manager', path: '/tab/teams' }, false],
  ['my team', { who: 'supervisor', path: '/tab/people' }, false],
  ['the learning log', { who: 'worker', path: '/tab/learning' }, false],
  ['raising a concern', { who: 'worker', path: '/tab/concern' }, false],
  ['reading a concern', { who: 'manager', path: '/tab/concern/worker-1/concern-1' }, false],
  ['preparing a session', { who: 'worker', path: SESSION }, false],
  ['writing a record', { who: 'supervisor', path: SESSION }, false],
  ['a session whose record was sent', { who: 'worker', path: SESSION }, true],
  ['a record to sign', { who: 'worker', path: RECORD }, true],
  ['a case register', { who: 'supervisor', path: '/tab/cases/worker-1' }, false],
  ["a service's overview", { who: 'manager', path: '/tab/overview/service.fs' }, false],
  [
    "a worker's supervision as a manager sees it",
    { who: 'manager', path: '/tab/pairing/team-1/worker-1/personal' },
    false,
  ],
  ['drawing a file to examine', { who: 'manager', path: '/tab/sampling/service.fs' }, false],
  ["a team's page", { who: 'manager', path: '/tab/team/team-1' }, false],
  ['planning a group session', { who: 'supervisor', path: '/tab/group' }, false],
  ['writing the record of a group', { who: 'supervisor', path: '/tab/session/G-panel/panel-1' }, false],
  ['finding a record of others', { who: 'manager', path: '/tab/files' }, false],
  ['the records of a worker', { who: 'manager', path: '/tab/file/worker-1' }, false],
  ['every arrangement of a service', { who: 'manager', path: '/tab/arrangements/service.fs' }, false],
  ['records for an inspection', { who: 'manager', path: '/tab/inspection' }, false],
  ['what is open for data protection', { who: 'manager', path: '/tab/protection' }, false],
  ['the access log of a worker', { who: 'officer', path: '/tab/log/worker-1' }, false],
  ['what is kept', { who: 'worker', path: '/tab/kept' }, false],
  ['examining a file', { who: 'manager', path: '/tab/audit/worker-1/audit-1' }, false],
  ['an address with nothing at it', { who: 'worker', path: '/tab/nonsense' }, false],
];
