import { randomUUID } from 'node:crypto';
import type { Chat, UserScopeTeamsAppInstallation } from '@microsoft/microsoft-graph-types';
import type { DocumentLibrary } from './documentLibrary';
import { refusal, type GraphAnswer } from './graphAnswer';
import type { GraphRequest, GraphRoute } from './graphRoutes';
import type { ChatPlace } from './installNotice';
import { jsonBody } from './jsonBody';
import type { SampleStatus } from '../sample/people';
import type { StandInPerson } from './standInPerson';
import { findPerson } from './userRoutes';

/** The app in the organisation's catalogue: its id there, and the id in its manifest. */
export interface CatalogueApp {
  id: string;
  externalId: string;
  displayName: string;
}

/** What the routes below need to know of the rest. */
export interface TeamworkSettings {
  app: CatalogueApp;
  tenantId: string;
  placeOf: (person: StandInPerson) => ChatPlace;
  /** Called after the app was installed for someone. */
  installed: (person: StandInPerson) => void;
}

/** Why the app cannot be installed for someone, by what they are. */
const refusals: Partial<Record<SampleStatus, readonly [number, string, string]>> = {
  appBlocked: [403, 'Forbidden', 'The app is blocked by app permission policy for the user.'],
  guest: [403, 'Forbidden', 'The app cannot be installed for a guest user.'],
  left: [404, 'NotFound', 'The user was not found or is not enabled for Teams.'],
};

/** Apps installed for a person: https://learn.microsoft.com/en-us/graph/api/userteamwork-post-installedapps. */
export function teamworkRoutes(
  library: DocumentLibrary,
  people: readonly StandInPerson[],
  settings: TeamworkSettings,
): GraphRoute[] {
  const installedFor = (person: StandInPerson) => library.state.installations[person.oid];

  function install(request: GraphRequest): GraphAnswer {
    const person = findPerson(people, request.params[0]);
    const bound = jsonBody(request)['teamsApp@odata.bind'];
    if (typeof bound !== 'string') throw refusal(400, 'BadRequest', 'teamsApp@odata.bind is required.');
    if (!bound.endsWith(`/${settings.app.id}`))
      throw refusal(404, 'NotFound', 'No app found in the catalog with that id.');
    const refused = refusals[person.status];
    if (refused) throw refusal(...refused);
    if (installedFor(person))
      throw refusal(409, 'Conflict', 'The app is already installed in the scope of the user.');
    const id = Buffer.from(`${person.oid}#${randomUUID()}`).toString('base64');
    library.state.installations[person.oid] = id;
    library.save();
    settings.installed(person);
    return {
      status: 201,
      headers: { Location: `/users/${person.oid}/teamwork/installedApps/${encodeURIComponent(id)}` },
    };
  }

  function installationOf(person: StandInPerson, query: URLSearchParams): UserScopeTeamsAppInstallation[] {
    const id = installedFor(person);
    const wanted = /^teamsApp\/externalId eq '([^']*)'$/.exec(query.get('$filter') ?? '')?.[1];
    if (!id || (wanted !== undefined && wanted !== settings.app.externalId)) return [];
    const teamsApp = { ...settings.app, distributionMethod: 'organization' as const };
    return [query.get('$expand')?.includes('teamsApp') ? { id, teamsApp } : { id }];
  }

  function chat(request: GraphRequest): GraphAnswer {
    const person = findPerson(people, request.params[0]);
    if (installedFor(person) !== request.params[1])
      throw refusal(404, 'NotFound', 'The app installation was not found.');
    const body: Chat = {
      id: settings.placeOf(person).conversationId,
      chatType: 'oneOnOne',
      tenantId: settings.tenantId,
    };
    return { status: 200, body };
  }

  function uninstall(request: GraphRequest): GraphAnswer {
    const person = findPerson(people, request.params[0]);
    if (installedFor(person) !== request.params[1])
      throw refusal(404, 'NotFound', 'The app installation was not found.');
    const others = Object.entries(library.state.installations).filter(([id]) => id !== person.oid);
    library.state.installations = Object.fromEntries(others);
    library.save();
    return { status: 204 };
  }

  const listed = (request: GraphRequest): GraphAnswer => ({
    status: 200,
    body: { value: installationOf(findPerson(people, request.params[0]), request.query) },
  });

  return [
    ['POST', /^\/users\/([^/]+)\/teamwork\/installedApps$/, install],
    ['GET', /^\/users\/([^/]+)\/teamwork\/installedApps$/, listed],
    ['GET', /^\/users\/([^/]+)\/teamwork\/installedApps\/([^/]+)\/chat$/, chat],
    ['DELETE', /^\/users\/([^/]+)\/teamwork\/installedApps\/([^/]+)$/, uninstall],
  ];
}
