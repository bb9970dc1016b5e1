import { z } from 'zod';
import type { GraphClient, GraphReply } from '../filing/graphClient';
import { outcomeOf, type Failed, type Retry } from '../filing/filingOutcome';
import { rolesFrom } from '../supervision/roles';
import type { AssignedRoles } from '../store/roles';
import { directoryFaults } from './directoryFaults';

/** The roles that people have now, or why they could not be read. */
export type RolesReading = { state: 'read'; people: AssignedRoles['people'] } | Retry | Failed;

const application = z.object({
  appRoles: z.array(z.object({ id: z.string(), value: z.string().nullish(), isEnabled: z.boolean() })),
});
const page = z.object({
  value: z.array(
    z.object({
      appRoleId: z.string(),
      principalId: z.string(),
      principalType: z.string(),
      principalDisplayName: z.string().nullish(),
    }),
  ),
  '@odata.nextLink': z.string().optional(),
});

type Assignment = z.infer<typeof page>['value'][number];

/**
 * Reads who has which app role of the tab's application. Roles given to a group are left out: Graph names the
 * group, not its members. It never throws.
 * Source: https://learn.microsoft.com/en-us/graph/api/serviceprincipal-list-approleassignedto.
 */
export async function readRoles(graph: GraphClient, clientId: string): Promise<RolesReading> {
  const path = `/servicePrincipals(appId='${encodeURIComponent(clientId)}')`;
  const reply = await graph({ method: 'GET', path, query: { $select: 'id,appRoles' } });
  const parsed = reply.ok ? application.safeParse(reply.body) : undefined;
  if (!parsed?.success) return faultOf(reply);
  const values = new Map(
    parsed.data.appRoles.flatMap(({ id, value, isEnabled }) => (isEnabled ? [[id, value]] : [])),
  );
  const found: Assignment[] = [];
  for (let next: string | undefined = `${path}/appRoleAssignedTo`; next !== undefined;) {
    const answer: GraphReply = await graph({ method: 'GET', path: next });
    const read = answer.ok ? page.safeParse(answer.body) : undefined;
    if (!read?.success) return faultOf(answer);
    found.push(...read.data.value);
    next = read.data['@odata.nextLink']?.replace(/^https?:\/\/[^/]+\/[^/]+/, '');
  }
  return { state: 'read', people: byPerson(found, values) };
}

function byPerson(
  found: readonly Assignment[],
  values: ReadonlyMap<string, unknown>,
): AssignedRoles['people'] {
  const theirs = found.filter(({ principalType }) => principalType === 'User');
  return Object.fromEntries(
    theirs.map(({ principalId, principalDisplayName }) => {
      const mine = theirs.filter((one) => one.principalId === principalId);
      const roles = rolesFrom(mine.map(({ appRoleId }) => values.get(appRoleId)));
      return [principalId, { name: principalDisplayName ?? '', roles }];
    }),
  );
}

function faultOf(reply: GraphReply): Retry | Failed {
  const fault = reply.ok ? { kind: 'unreadable' as const, status: 0, code: '' } : reply.fault;
  return outcomeOf(directoryFaults, 'roles', fault);
}
