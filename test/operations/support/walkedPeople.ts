import type { Pairing } from '../../../bot/supervision/people';

/** Who is who in a walked file. */
export const ID = {
  supervisor: 'supervisor-0001',
  caseSupervisor: 'case-supervisor-0001',
  former: 'former-0001',
  granted: 'granted-0001',
  line: 'line-manager-0001',
  team: 'team-manager-0001',
  service: 'service-manager-0001',
  director: 'director-0001',
  reader: 'concern-reader-0001',
  auditor: 'auditor-0001',
  stranger: 'stranger-0001',
};
/** As a file names them. */
export const named = (id: string) => ({ id, name: `Named ${id}`, jobTitle: 'In post' });

/** A pairing with one of them, since January. */
export const pairing = (id: string, functions: string[], rest: Partial<Pairing> = {}): Pairing => ({
  id: `pairing-${id}`,
  supervisor: named(id),
  functions,
  from: '2026-01-05',
  ...rest,
});
