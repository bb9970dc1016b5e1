import type { SamplePerson } from '../sample/people';
import type { EntraSettings } from './entraSettings';

/** Claims that the stand-in adds to `iss`, `iat`, `nbf` and `exp`. */
export type Claims = Record<string, unknown>;

/** Application roles that the product asks for in Graph, as an administrator would have consented to them. */
const graphRoles = [
  'Sites.Selected',
  'User.Read.All',
  'Application.Read.All',
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
];

/** The claims of a person's access token for the tab, named as Microsoft's v2.0 access tokens name them. */
export function personClaims(person: SamplePerson, settings: EntraSettings): Claims {
  return {
    aud: settings.tabAudience,
    azp: settings.tabClientId,
    sub: `sub-${person.oid}`,
    oid: person.oid,
    tid: settings.tenantId,
    name: person.displayName,
    preferred_username: person.userPrincipalName,
    scp: 'access_as_user',
    roles: [...person.roles],
    ver: '2.0',
  };
}

/** The claims of the ID token that goes with it: the same person, for the client itself. */
export function idClaims(person: SamplePerson, settings: EntraSettings): Claims {
  const { scp: _scope, ...rest } = personClaims(person, settings);
  return { ...rest, aud: settings.tabClientId };
}

/** The claims of the server's own token for Graph (client credentials). */
export function graphClaims(settings: EntraSettings): Claims {
  return {
    aud: 'https://graph.microsoft.com',
    appid: settings.graphClientId,
    idtyp: 'app',
    oid: settings.graphClientId,
    sub: settings.graphClientId,
    tid: settings.tenantId,
    roles: graphRoles,
    ver: '1.0',
  };
}
