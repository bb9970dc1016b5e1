import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { entraIssuer } from './entra/entraSettings';
import type { LocalSecrets } from './localSecrets';
import { playgroundServiceUrl } from './playground/startPlayground';
import type { Ports } from './processes/ports';
import { startChild, type Child } from './processes/startChild';
import { anyAnswer, waitUntilAnswers } from './processes/waitUntil';
import { sampleOrganisation, samplePerson } from './sample/people';
import { localIds, tabAudience } from './serverSettings';
import type { StackFolders } from './stackFolders';

/** Starts the Entra stand-in and waits until it answers. */
export async function startEntraProcess(
  folders: StackFolders,
  ports: Ports,
  secrets: LocalSecrets,
): Promise<Child> {
  const child = startChild({
    name: 'entra',
    file: path.resolve('infra/local/entra/main.ts'),
    logDir: folders.logs,
    env: {
      PORT: `${ports.entra}`,
      TENANT_ID: sampleOrganisation.tenantId,
      TAB_AUDIENCE: tabAudience(ports),
      TAB_CLIENT_ID: localIds.tabClientId,
      GRAPH_CLIENT_ID: localIds.graphClientId,
      GRAPH_CLIENT_SECRET: secrets.graphClientSecret,
      KEY_FILE: path.resolve(folders.entra, 'signing-key.json'),
    },
  });
  const issuer = entraIssuer(ports.entra, sampleOrganisation.tenantId);
  await waitUntilAnswers(child, `${issuer}/.well-known/openid-configuration`);
  return child;
}

/** Starts the Graph stand-in, told where each open chat window is, and waits until it answers. */
export async function startGraphProcess(folders: StackFolders, ports: Ports): Promise<Child> {
  const issuer = entraIssuer(ports.entra, sampleOrganisation.tenantId);
  const windowsFile = path.resolve(folders.root, 'windows.json');
  writeFileSync(windowsFile, JSON.stringify(windowPlaces(ports)));
  const child = startChild({
    name: 'graph',
    file: path.resolve('infra/local/graph/main.ts'),
    logDir: folders.logs,
    env: {
      GRAPH_PORT: `${ports.graph}`,
      GRAPH_FILES_DIR: path.resolve(folders.documents),
      GRAPH_STATE_FILE: path.resolve(folders.root, 'library.json'),
      GRAPH_JWKS_URL: `${issuer}/jwks`,
      GRAPH_ISSUER: issuer,
      GRAPH_BOT_MESSAGES_URL: `http://localhost:${ports.server}/api/messages`,
      GRAPH_WINDOWS_FILE: windowsFile,
      SHAREPOINT_DRIVE_ID: localIds.driveId,
      SHAREPOINT_SITE_ID: localIds.siteId,
      TEAMS_APP_ID: localIds.teamsAppId,
      TEAMS_APP_EXTERNAL_ID: localIds.teamsAppExternalId,
    },
  });
  await waitUntilAnswers(child, `http://127.0.0.1:${ports.graph}/v1.0`, anyAnswer);
  return child;
}

function windowPlaces(
  ports: Ports,
): Record<string, { serviceUrl: string; conversationId: string; userId: string }> {
  const places = Object.entries(ports.windows).map(([key, port]) => {
    const person = samplePerson(key);
    const place = {
      serviceUrl: playgroundServiceUrl(port),
      conversationId: person.personalChatId,
      userId: person.teamsUserId,
    };
    return [person.oid, place] as const;
  });
  return Object.fromEntries(places);
}
