import type { Actor } from '../../../bot/operations/operations';
import type { Party } from '../../../bot/supervision/permissions';
import { appRoles, type AppRole } from '../../../bot/supervision/roles';
import type { SessionName } from './walkedFile';
import { ID } from './walkedPeople';

/** Somebody who walks through the house. */
export interface Walker {
  title: string;
  actor: Actor;
  /** What they are to a file; to one session in it where that is named. */
  parties(session?: SessionName): Party[];
}

const TENANT = 'tenant-0001';
const actor = (id: string, roles: readonly AppRole[] = []): Actor => ({ id, tenant: TENANT, roles });

/** Everybody who walks; the worker is whoever’s file is walked. */
export function walkersOf(current: { worker: string }): Walker[] {
  const fixed = (title: string, id: string, ...parties: Party[]): Walker => ({
    title,
    actor: actor(id),
    parties: () => parties,
  });
  const inFile: Walker[] = [
    {
      title: 'the worker',
      get actor() {
        return actor(current.worker);
      },
      parties: () => ['worker'],
    },
    {
      title: 'the supervisor',
      actor: actor(ID.supervisor),
      parties: (session) => ['pairedSupervisor', ...asSupervisor(session)],
    },
    fixed('the supervisor of cases', ID.caseSupervisor, 'pairedSupervisor', 'caseSupervisor'),
    {
      title: 'a supervisor who has moved on',
      actor: actor(ID.former),
      parties: (session) => (session === 'owed' ? ['formerSupervisor'] : []),
    },
    fixed('somebody who was let in', ID.granted, 'granted'),
    fixed('the supervisor’s line manager', ID.line, 'lineManager'),
    fixed('the team manager', ID.team, 'teamManager'),
    fixed('the service manager', ID.service, 'serviceManager'),
    fixed('a director', ID.director, 'director'),
    fixed('a reader of concerns', ID.reader, 'concernReader'),
    fixed('a stranger', ID.stranger),
    ...appRoles.map((role): Walker => ({
      title: `the role ${role}`,
      actor: actor(`role-${role}`, [role]),
      parties: () => [role],
    })),
    {
      title: 'an inspector whose time has passed',
      actor: actor('role-past-inspector', ['inspector']),
      parties: () => [],
    },
  ];
  for (const walker of inFile) {
    const { parties } = walker;
    walker.parties = (session) => (session === 'audit' ? [] : parties(session));
  }
  const auditor: Walker = {
    title: 'the auditor of a sample',
    actor: actor(ID.auditor),
    parties: (session) => (['open', 'sent', 'owed'].includes(session ?? '') ? [] : ['auditorOfSample']),
  };
  return [...inFile, auditor];
}

function asSupervisor(session?: SessionName): Party[] {
  if (session === 'past') return ['successor'];
  return session === undefined || session === 'owed' ? [] : ['supervisor'];
}
