import { z } from 'zod';
import type { GraphClient } from '../filing/graphClient';
import { outcomeOf, type Failed, type Retry } from '../filing/filingOutcome';
import { directoryFaults } from './directoryFaults';

const directoryUser = z.object({
  id: z.string().min(1),
  displayName: z.string().nullish(),
  jobTitle: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
});

/** A person as the organisation's directory knows them. */
export interface DirectoryPerson {
  /** Entra object id. */
  id: string;
  name: string;
  jobTitle: string;
  userPrincipalName: string;
}

/** Whether someone is there to be reached: a member, a guest, or nobody any more (gone, or the account is closed). */
export type PersonReading =
  { state: 'member' | 'guest'; person: DirectoryPerson } | { state: 'leaver' } | Retry | Failed;

const properties = Object.keys(directoryUser.shape).join(',');

/** Reads one person by Entra object id. It never throws. */
export async function readPerson(graph: GraphClient, personId: string): Promise<PersonReading> {
  const path = `/users/${encodeURIComponent(personId)}`;
  const reply = await graph({ method: 'GET', path, query: { $select: properties } });
  if (!reply.ok && reply.fault.status === 404) return { state: 'leaver' };
  if (!reply.ok) return outcomeOf(directoryFaults, 'read', reply.fault);
  const parsed = directoryUser.safeParse(reply.body);
  if (!parsed.success) return outcomeOf(directoryFaults, 'read', { kind: 'unreadable', status: 0, code: '' });
  return reading(parsed.data);
}

function reading(user: z.infer<typeof directoryUser>): PersonReading {
  if (user.accountEnabled === false) return { state: 'leaver' };
  const person = {
    id: user.id,
    name: user.displayName ?? '',
    jobTitle: user.jobTitle ?? '',
    userPrincipalName: user.userPrincipalName ?? '',
  };
  return { state: user.userType === 'Guest' ? 'guest' : 'member', person };
}
