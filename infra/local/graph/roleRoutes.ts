import type { AppRole, AppRoleAssignment } from '@microsoft/microsoft-graph-types';
import { appRoles, roleValues } from '../../../bot/supervision/roles';
import { refusal, type GraphAnswer } from './graphAnswer';
import type { GraphRequest, GraphRoute } from './graphRoutes';
import type { StandInPerson } from './standInPerson';

/** How many assignments one page holds: few, so that whoever reads them has to read on. */
const PAGE = 3;

const roleIds = new Map(
  appRoles.map((role, at) => [
    roleValues[role],
    `5a30bbbb-0000-4000-8000-${String(at + 1).padStart(12, '0')}`,
  ]),
);

/**
 * The app roles of the tab's application and who has them, as
 * https://learn.microsoft.com/en-us/graph/api/serviceprincipal-list-approleassignedto.
 */
export function roleRoutes(people: readonly StandInPerson[], base: () => string): GraphRoute[] {
  return [
    ['GET', /^\/servicePrincipals\(appId='([^']+)'\)$/, application],
    [
      'GET',
      /^\/servicePrincipals\(appId='([^']+)'\)\/appRoleAssignedTo$/,
      (r) => assigned(r, people, base()),
    ],
  ];
}

function application({ params: [appId = ''] }: GraphRequest): GraphAnswer {
  if (!/^[\w-]+$/.test(appId))
    throw refusal(404, 'Request_ResourceNotFound', 'The application does not exist.');
  const roles: AppRole[] = [...roleIds].map(([value, id]) => ({
    id,
    value,
    displayName: value,
    isEnabled: true,
    allowedMemberTypes: ['User'],
  }));
  return { status: 200, body: { id: `principal-of-${appId}`, appRoles: roles } };
}

function assigned(
  { query, path }: GraphRequest,
  people: readonly StandInPerson[],
  base: string,
): GraphAnswer {
  const from = Number(query.get('$skiptoken') ?? 0);
  const all = people.flatMap(assignments);
  const more = from + PAGE < all.length && {
    '@odata.nextLink': `${base}${path.replace(/^\/v1\.0/, '')}?$skiptoken=${from + PAGE}`,
  };
  return { status: 200, body: { value: all.slice(from, from + PAGE), ...more } };
}

function assignments({ oid, displayName, roles, status }: StandInPerson): AppRoleAssignment[] {
  if (status === 'left') return [];
  return roles.map((role) => ({
    id: `${oid}-${role}`,
    appRoleId: roleIds.get(role) ?? role,
    principalId: oid,
    principalType: 'User',
    principalDisplayName: displayName,
  }));
}
