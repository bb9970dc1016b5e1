import type { User } from '@microsoft/microsoft-graph-types';
import { refusal, type GraphAnswer } from './graphAnswer';
import type { GraphRequest, GraphRoute } from './graphRoutes';
import type { StandInPerson } from './standInPerson';

/** What Graph gives for a user when no `$select` is sent. */
const usualProperties = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'jobTitle',
  'mail',
  'userPrincipalName',
];

/** The filters that the stand-in understands; anything else is refused as Graph refuses what it cannot do. */
const filters: Record<string, (user: User) => boolean> = {
  'accountEnabled eq true': (user) => user.accountEnabled === true,
  "userType eq 'Member'": (user) => user.userType === 'Member',
};

/** People: /users, as https://learn.microsoft.com/en-us/graph/api/user-get. */
export function userRoutes(people: readonly StandInPerson[], base: () => string): GraphRoute[] {
  const shown = (person: StandInPerson, query: URLSearchParams) => {
    const chosen = pick(userOf(person), query);
    const manager = people.find((one) => one.key === person.manager);
    const expanded = query.get('$expand')?.startsWith('manager') && manager;
    return expanded ? { ...chosen, manager: pick(userOf(manager), new URLSearchParams()) } : chosen;
  };

  function list(request: GraphRequest): GraphAnswer {
    const { query } = request;
    const top = Number(query.get('$top') ?? 100);
    const from = Number(query.get('$skiptoken') ?? 0);
    if (!Number.isInteger(top) || top < 1 || top > 999)
      throw refusal(
        400,
        'Request_UnsupportedQuery',
        'Invalid page size specified. Must be between 1 and 999 inclusive.',
      );
    const matching = people.filter((person) => keep(userOf(person), query.get('$filter')));
    const value = matching.slice(from, from + top).map((person) => shown(person, query));
    const more = from + top < matching.length && { '@odata.nextLink': nextLink(request, from + top) };
    return { status: 200, body: { value, ...more } };
  }

  function nextLink(request: GraphRequest, from: number): string {
    const query = new URLSearchParams(request.query);
    query.set('$skiptoken', String(from));
    return `${base()}/users?${query.toString()}`;
  }

  function manager(request: GraphRequest): GraphAnswer {
    const person = findPerson(people, request.params[0]);
    const found = people.find((one) => one.key === person.manager);
    if (!found) throw notThere('manager');
    return { status: 200, body: pick(userOf(found), request.query) };
  }

  return [
    ['GET', /^\/users$/, list],
    [
      'GET',
      /^\/users\/([^/]+)$/,
      (r) => ({ status: 200, body: shown(findPerson(people, r.params[0]), r.query) }),
    ],
    ['GET', /^\/users\/([^/]+)\/manager$/, manager],
  ];
}

/** The person with this object id or sign-in name, or Graph's 404. */
export function findPerson(people: readonly StandInPerson[], id: string | undefined): StandInPerson {
  const found = people.find((one) => one.oid === id || one.userPrincipalName === id);
  if (!found) throw notThere(id ?? '');
  return found;
}

function notThere(id: string) {
  const message = `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`;
  return refusal(404, 'Request_ResourceNotFound', message);
}

function userOf(person: StandInPerson): User {
  return {
    id: person.oid,
    displayName: person.displayName,
    givenName: person.givenName,
    surname: person.surname,
    jobTitle: person.jobTitle,
    mail: person.userPrincipalName,
    userPrincipalName: person.userPrincipalName,
    accountEnabled: person.status !== 'left',
    userType: person.status === 'guest' ? 'Guest' : 'Member',
  };
}

function pick(user: User, query: URLSearchParams): Record<string, unknown> {
  const wanted =
    query
      .get('$select')
      ?.split(',')
      .map((name) => name.trim()) ?? usualProperties;
  return Object.fromEntries(Object.entries(user).filter(([name]) => wanted.includes(name)));
}

function keep(user: User, filter: string | null): boolean {
  if (filter === null) return true;
  return filter.split(' and ').every((part) => {
    const test = filters[part.trim()];
    if (!test)
      throw refusal(400, 'Request_UnsupportedQuery', 'Unsupported or invalid query filter clause specified.');
    return test(user);
  });
}
