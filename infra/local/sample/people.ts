/**
 * The sample organisation: invented people in an invented council, so that every part of the local stack
 * (sign-in, the directory, chat windows, stored supervision) speaks of the same ones. Nobody here is real.
 */
import { DateTime } from 'luxon';
import { rows, type Row } from './peopleRows';

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
