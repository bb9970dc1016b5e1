import type { Allowance, Allowances, Party } from '../supervision/permissions';

/** Each party of the permission table in a few words, as a sentence names it. */
export const PARTY_WORDS: Readonly<Record<Party, string>> = {
  worker: 'the worker whose file it is',
  supervisor: 'the supervisor of that session',
  pairedSupervisor: 'whoever supervises the worker today',
  caseSupervisor: 'whoever supervises the worker’s cases today',
  formerSupervisor: 'a former supervisor whose signature is missing',
  successor: 'the next supervisor, once the record is complete',
  audited: 'the two whose work was audited',
  member: 'whoever belongs to the group',
  granted: 'somebody who was let in until a day',
  concernReader: 'the person to whom that concern was put',
  lineManager: 'the supervisor’s line manager',
  teamManager: 'the manager of the team',
  serviceManager: 'the manager of the service',
  director: 'a director',
  auditorOfSample: 'an auditor, for a file that was sampled',
  administrator: 'an administrator',
  policyOwner: 'the policy owner',
  seniorManager: 'a senior manager',
  hr: 'human resources',
  auditor: 'an auditor',
  inspector: 'an inspector until a set day',
  dataProtectionOfficer: 'the data protection officer',
  anyone: 'everybody who signs in',
};

/** The parties that a line of the permission table names in this way, in words. */
export function whoMay(allowances: Allowances, how: Allowance, besides: readonly Party[] = []): string[] {
  return (Object.keys(allowances) as Party[])
    .filter((party) => allowances[party] === how && !besides.includes(party))
    .map((party) => PARTY_WORDS[party]);
}
