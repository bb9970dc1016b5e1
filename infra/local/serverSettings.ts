import { existsSync } from 'node:fs';
import path from 'node:path';
import { entraIssuer } from './entra/entraSettings';
import type { LocalSecrets } from './localSecrets';
import type { Ports } from './processes/ports';
import { sampleOrganisation } from './sample/people';
import { sealFiles } from './sealCertificate';
import type { StackFolders } from './stackFolders';
import { storageConnectionString } from './startAzurite';

/** Fixed ids that stand for what an administrator would have made in Entra, Teams and SharePoint. */
export const localIds = {
  tabClientId: '5a30aaaa-0000-4000-8000-000000000001',
  graphClientId: '5a30aaaa-0000-4000-8000-000000000002',
  teamsAppId: '5a30aaaa-0000-4000-8000-000000000003',
  teamsAppExternalId: '5a30aaaa-0000-4000-8000-000000000004',
  siteId: 'sampleton.example,5a30aaaa-0000-4000-8000-000000000005,5a30aaaa-0000-4000-8000-000000000006',
  driveId: 'b!sampleton-supervision',
} as const;

/** The audience of the tab's tokens, as Entra names an application: `api://<host>/<client id>`. */
export function tabAudience(ports: Ports): string {
  return `api://localhost:${ports.server}/${localIds.tabClientId}`;
}

/** Figures for packs whose policy gives none; an organisation would choose its own. */
function sampleChoices(policy: string): Record<string, string> {
  const file = path.resolve('infra/local/sample/choices', `${policy}.json`);
  return existsSync(file) ? { POLICY_CHOICES_FILE: file } : {};
}

/** All that the server is told in the local stack, by the names that bot/config.ts reads. */
export function serverSettings(
  ports: Ports,
  folders: StackFolders,
  secrets: LocalSecrets,
  policy: string,
): Record<string, string> {
  const issuer = entraIssuer(ports.entra, sampleOrganisation.tenantId);
  const seal = sealFiles(folders);
  return {
    SUPERVISION_MODE: 'local',
    HOST: '127.0.0.1',
    PORT: `${ports.server}`,
    PUBLIC_URL: `http://localhost:${ports.server}`,
    TAB_DIR: path.resolve('dist/tab'),
    TENANT_ID: sampleOrganisation.tenantId,
    TAB_AUDIENCE: tabAudience(ports),
    TAB_ISSUERS: issuer,
    TAB_JWKS_URL: `${issuer}/jwks`,
    TAB_CLIENT_ID: localIds.tabClientId,
    TAB_AUTHORITY: issuer,
    STORAGE_CONNECTION_STRING: storageConnectionString(ports, secrets.storageKey),
    GRAPH_URL: `http://localhost:${ports.graph}/v1.0`,
    GRAPH_TOKEN_URL: `${issuer}/token`,
    GRAPH_CLIENT_ID: localIds.graphClientId,
    GRAPH_CLIENT_SECRET: secrets.graphClientSecret,
    TEAMS_APP_ID: localIds.teamsAppId,
    TEAMS_APP_EXTERNAL_ID: localIds.teamsAppExternalId,
    SHAREPOINT_SITE_ID: localIds.siteId,
    SHAREPOINT_DRIVE_ID: localIds.driveId,
    SEAL_KEY_FILE: seal.key,
    SEAL_CERTIFICATE_FILE: seal.chain,
    POLICY: policy,
    ...sampleChoices(policy),
    ORGANISATION_NAME: sampleOrganisation.name,
  };
}
