import { randomUUID } from 'node:crypto';
import type { DocumentLibrary } from './documentLibrary';
import { permissionAnswer, type Holders, type StandInGroup } from './driveAnswers';
import { itemNotFound, refusal, type GraphAnswer } from './graphAnswer';
import type { GraphRequest, GraphRoute } from './graphRoutes';
import { isObject, jsonBody } from './jsonBody';
import type { StoredItem, StoredPermission } from './libraryState';
import type { StandInPerson } from './standInPerson';

const knownRoles: readonly unknown[] = ['read', 'write', 'owner'];

/** Grants on folders and documents: invite, list and revoke by id. */
export function permissionRoutes(
  library: DocumentLibrary,
  driveId: string,
  people: readonly StandInPerson[],
  groups: readonly StandInGroup[],
): GraphRoute[] {
  const holders: Holders = { people, groups };
  function itemOf(request: GraphRequest): StoredItem {
    if (request.params[0] !== driveId) throw itemNotFound();
    return library.item(request.params[1] ?? '');
  }

  function inherited(item: StoredItem): { grant: StoredPermission; from: StoredItem }[] {
    if (!item.inherits || item.parentId === undefined) return [];
    const parent = library.item(item.parentId);
    return [...parent.permissions.map((grant) => ({ grant, from: parent })), ...inherited(parent)];
  }

  function list(request: GraphRequest): GraphAnswer {
    const item = itemOf(request);
    const own = item.permissions.map((grant) => permissionAnswer(grant, holders));
    const above = inherited(item).map(({ grant, from }) =>
      permissionAnswer(grant, holders, { driveId, id: from.id }),
    );
    return { status: 200, body: { value: [...own, ...above] } };
  }

  function invite(request: GraphRequest): GraphAnswer {
    const item = itemOf(request);
    const body = jsonBody(request);
    const roles = rolesIn(body['roles']);
    const invited = recipientsIn(body['recipients'], holders);
    if (body['retainInheritedPermissions'] === false) item.inherits = false;
    const grants = invited.map((id) => grantTo(item, id, roles));
    library.touch(item);
    return { status: 200, body: { value: grants.map((grant) => permissionAnswer(grant, holders)) } };
  }

  function revoke(request: GraphRequest): GraphAnswer {
    const item = itemOf(request);
    const id = request.params[2];
    const above = inherited(item).some(({ grant }) => grant.id === id);
    if (above) throw refusal(403, 'accessDenied', 'An inherited permission cannot be deleted here.');
    const kept = item.permissions.filter((grant) => grant.id !== id);
    if (kept.length === item.permissions.length) throw itemNotFound();
    item.permissions = kept;
    library.touch(item);
    return { status: 204 };
  }

  return [
    ['POST', /^\/drives\/([^/]+)\/items\/([^/]+)\/invite$/, invite],
    ['GET', /^\/drives\/([^/]+)\/items\/([^/]+)\/permissions$/, list],
    ['DELETE', /^\/drives\/([^/]+)\/items\/([^/]+)\/permissions\/([^/]+)$/, revoke],
  ];
}

/** Someone who has a grant already keeps its id: asking twice does not make two. */
function grantTo(item: StoredItem, personId: string, roles: string[]): StoredPermission {
  const there = item.permissions.find((grant) => grant.personId === personId);
  const grant = there ?? { id: randomUUID(), personId, roles };
  grant.roles = roles;
  if (!there) item.permissions.push(grant);
  return grant;
}

function rolesIn(given: unknown): string[] {
  if (Array.isArray(given) && given.length > 0 && given.every((role) => knownRoles.includes(role)))
    return given.map(String);
  throw refusal(400, 'invalidRequest', 'One of the provided arguments is not acceptable.');
}

function recipientsIn(given: unknown, { people, groups }: Holders): string[] {
  const wanted = Array.isArray(given) ? given.filter(isObject) : [];
  const found = wanted.map(
    (one) =>
      people.find((person) => person.oid === one['objectId'] || person.userPrincipalName === one['email'])
        ?.oid ?? groups.find((group) => group.id === one['objectId'])?.id,
  );
  if (found.length > 0 && found.every((id) => id !== undefined)) return found;
  throw refusal(400, 'invalidRequest', 'No resolved users were found.');
}
