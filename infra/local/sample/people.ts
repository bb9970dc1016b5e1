/**
 * The sample organisation: invented people in an invented council, so that every part of the local stack
 * (sign-in, the directory, chat windows, stored supervision) speaks of the same ones. Nobody here is real.
 */
import { DateTime } from 'luxon';

/** What the directory and Teams make of a person; each needs its own answer when the app tries to reach them. */
export type SampleStatus = 'active' | 'onLeave' | 'left' | 'guest' | 'appBlocked';

/** One invented person. Other people are named by `key`; dates are counted back from the day of asking. */
export interface SamplePerson {
  /** Short lower-case name without accents, unique; what `npm start -- --as` takes. */
  key: string;
  /** Entra object id, a fixed GUID. */
  oid: string;
  givenName: string;
  surname: string;
  /** As it is shown, with its accents. */
  displayName: string;
  /** Sign-in name and mail address, under the reserved `.example` domain. */
  userPrincipalName: string;
  jobTitle: string;
  /** Their id in Teams, which is one bot's own (`29:…`). */
  teamsUserId: string;
  /** The chat between them and the bot. */
  personalChatId: string;
  /** Worker reference, `W-1001` onwards: what file names and columns carry in place of a name. */
  reference: string;
  /** Team id, absent for someone above the teams. */
  team?: string;
  /** Policy profile: decides how often supervision is due. */
  profile: 'default' | 'newlyQualified';
  /** Line manager, by key; absent at the top of the sample. */
  manager?: string;
  /** Who supervises them, by key. */
  supervisor?: string;
  /** Who supervises their cases, by key: the same person or someone else; absent for those who hold none. */
  caseSupervisor?: string;
  /** Roles claimed in the tab's token. */
  roles: readonly string[];
  status: SampleStatus;
  startedDaysAgo: number;
  /** For one on leave. */
  awayDaysAgo?: number;
  /** For a leaver. */
  leftDaysAgo?: number;
}

/** The invented council, its Entra tenant, its one service and two teams. */
export const sampleOrganisation = {
  name: 'Sampleton Council (sample)',
  tenantId: '5a300000-0000-4000-8000-000000000000',
  domain: 'sampleton.example',
  service: { id: 'family-safeguarding', name: 'Family Safeguarding', manager: 'sian' },
  director: 'olwen',
  teams: [
    { id: 'north', name: 'North', manager: 'morag' },
    { id: 'south', name: 'South', manager: 'adaeze' },
  ],
} as const;

/** The people whose chat windows `npm start` opens by default: a supervisor, her worker, and their team manager. */
export const defaultWindows: readonly string[] = ['priya', 'tom', 'morag'];

type Row = Pick<SamplePerson, 'key' | 'givenName' | 'surname' | 'jobTitle' | 'startedDaysAgo'> &
  Partial<SamplePerson>;

const rows: readonly Row[] = [
  {
    key: 'sian',
    givenName: 'Siân',
    surname: 'Bowen-Price',
    jobTitle: 'Service manager',
    startedDaysAgo: 2210,
    roles: ['SeniorManager'],
  },
  {
    key: 'morag',
    givenName: 'Morag',
    surname: 'Sinclair',
    jobTitle: 'Team manager',
    startedDaysAgo: 1480,
    team: 'north',
    manager: 'sian',
  },
  {
    key: 'priya',
    givenName: 'Priya',
    surname: 'Raman',
    jobTitle: 'Senior practitioner',
    startedDaysAgo: 1120,
    team: 'north',
    manager: 'morag',
  },
  {
    key: 'lukasz',
    givenName: 'Łukasz',
    surname: 'Wiśniewski',
    jobTitle: 'Senior practitioner',
    startedDaysAgo: 905,
    team: 'north',
    manager: 'morag',
  },
  {
    key: 'tom',
    givenName: 'Tom',
    surname: 'Hartley',
    jobTitle: 'Social worker',
    startedDaysAgo: 760,
    team: 'north',
    manager: 'morag',
    supervisor: 'priya',
    caseSupervisor: 'priya',
  },
  {
    key: 'lan',
    givenName: 'Lan',
    surname: 'Nguyễn Thị',
    displayName: 'Nguyễn Thị Lan',
    jobTitle: 'Social worker (newly qualified)',
    startedDaysAgo: 54,
    team: 'north',
    manager: 'morag',
    supervisor: 'priya',
    caseSupervisor: 'priya',
    profile: 'newlyQualified',
  },
  {
    key: 'beatriz',
    givenName: 'Beatriz',
    surname: 'Araújo',
    jobTitle: 'Social worker',
    startedDaysAgo: 640,
    team: 'north',
    manager: 'morag',
    supervisor: 'lukasz',
    caseSupervisor: 'lukasz',
    status: 'onLeave',
    awayDaysAgo: 38,
  },
  {
    key: 'oisin',
    givenName: 'Oisín',
    surname: 'Byrne',
    jobTitle: 'Social worker',
    startedDaysAgo: 410,
    team: 'north',
    manager: 'morag',
    supervisor: 'lukasz',
    caseSupervisor: 'morag',
  },
  {
    key: 'adaeze',
    givenName: 'Adaeze',
    surname: 'Ọkọnkwọ',
    jobTitle: 'Team manager',
    startedDaysAgo: 1010,
    team: 'south',
    manager: 'sian',
  },
  {
    key: 'zoe',
    givenName: 'Zoë',
    surname: 'Fairweather',
    jobTitle: 'Deputy team manager',
    startedDaysAgo: 830,
    team: 'south',
    manager: 'adaeze',
  },
  {
    key: 'mohammed',
    givenName: 'Mohammed',
    surname: 'Al-Hashimi',
    jobTitle: 'Social worker',
    startedDaysAgo: 505,
    team: 'south',
    manager: 'adaeze',
    supervisor: 'zoe',
    caseSupervisor: 'zoe',
  },
  {
    key: 'grace',
    givenName: 'Grace',
    surname: 'Adjei-Mensah',
    jobTitle: 'Social worker (newly qualified)',
    startedDaysAgo: 122,
    team: 'south',
    manager: 'adaeze',
    supervisor: 'zoe',
    caseSupervisor: 'zoe',
    profile: 'newlyQualified',
  },
  {
    key: 'daniel',
    givenName: 'Daniel',
    surname: "O'Connor",
    jobTitle: 'Social worker',
    startedDaysAgo: 400,
    team: 'south',
    manager: 'adaeze',
    supervisor: 'zoe',
    caseSupervisor: 'adaeze',
    status: 'appBlocked',
  },
  {
    key: 'chloe',
    givenName: 'Chloé',
    surname: 'Dubois-Clarke',
    jobTitle: 'Social worker (agency)',
    startedDaysAgo: 96,
    team: 'south',
    manager: 'adaeze',
    supervisor: 'adaeze',
    caseSupervisor: 'adaeze',
    status: 'guest',
  },
  {
    key: 'rhys',
    givenName: 'Rhys',
    surname: 'ap Gwilym',
    jobTitle: 'Social worker',
    startedDaysAgo: 690,
    team: 'south',
    manager: 'adaeze',
    supervisor: 'zoe',
    caseSupervisor: 'zoe',
    status: 'left',
    leftDaysAgo: 27,
  },
  { ...aboveTheTeams('helen', 'Helen', 'Oduya', 'Head of human resources'), roles: ['HumanResources'] },
  { ...aboveTheTeams('anil', 'Anil', 'Deshmukh', 'Quality assurance lead'), roles: ['Auditor'] },
  {
    ...aboveTheTeams('carys', 'Carys', 'Pugh', 'Data protection officer'),
    roles: ['DataProtectionOfficer'],
  },
  { ...aboveTheTeams('ada', 'Ada', 'Clerk', 'Systems administrator'), roles: ['Administrator'] },
  {
    ...aboveTheTeams('ngozi', 'Ngozi', 'Eze', 'Principal social worker'),
    roles: ['PolicyOwner', 'Auditor'],
  },
  { ...aboveTheTeams('walter', 'Walter', 'Finch', 'Inspector'), roles: ['Inspector'] },
  aboveTheTeams('olwen', 'Olwen', 'Maddox', 'Director of children’s services'),
];

/** Somebody with a role and no team: not supervised in the product. */
function aboveTheTeams(key: string, givenName: string, surname: string, jobTitle: string): Row {
  return { key, givenName, surname, jobTitle, startedDaysAgo: 900 };
}

/** Everyone in the sample organisation, senior people first. */
export const samplePeople: readonly SamplePerson[] = rows.map(toPerson);

/** The person with this key. Throws, naming the keys there are, when there is none. */
export function samplePerson(key: string): SamplePerson {
  const person = samplePeople.find((one) => one.key === key);
  if (person) return person;
  const known = samplePeople.map((one) => one.key).join(', ');
  throw new Error(`There is no sample person called "${key}". Choose from: ${known}.`);
}

/** The ISO date (London) so many days before `today`, an ISO date. */
export function daysBefore(today: string, days: number): string {
  return DateTime.fromISO(today, { zone: 'Europe/London' }).minus({ days }).toISODate() ?? today;
}

function toPerson(row: Row, index: number): SamplePerson {
  const number = String(index + 1).padStart(4, '0');
  return {
    oid: `5a30${number}-0000-4000-8000-00000000${number}`,
    displayName: `${row.givenName} ${row.surname}`,
    userPrincipalName: `${row.key}@${sampleOrganisation.domain}`,
    teamsUserId: `29:sample-${row.key}`,
    personalChatId: `a:sample-${row.key}`,
    reference: `W-${1001 + index}`,
    profile: 'default',
    supervisor: row.manager,
    roles: [],
    status: 'active',
    ...row,
  };
}
