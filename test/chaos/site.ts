import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';

import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  AccountSASPermissions,
  AccountSASResourceTypes,
  AccountSASServices,
  generateAccountSASQueryParameters,
  SASProtocol,
  StorageSharedKeyCredential,
} from '@azure/storage-queue';
import { startEntra } from '../../infra/local/entra/startEntra';
import { entraIssuer } from '../../infra/local/entra/entraSettings';
import { sampleOrganisation } from '../../infra/local/sample/people';
import { makeSealCertificate, sealFiles } from '../../infra/local/sealCertificate';
import { localIds } from '../../infra/local/serverSettings';
import { stackFolders, openFolders, type StackFolders } from '../../infra/local/stackFolders';
import { startAzurite, type Azurite } from '../support/azurite';
import { buildServer } from './buildServer';
import { freePort } from '../../infra/local/processes/freePort';

/** What all runs share: the store's server, which is never killed, the sign-in, the seal and the built server. */
export interface Site {
  script: string;
  folder: string;
  azurite: Azurite;
  issuer: string;
  graphClientSecret: string;
  seal: ReturnType<typeof sealFiles>;
  /** The connection string of one run's own account, at these addresses. */
  store(account: string, tablesUrl: string, queuesUrl: string): string;
  tokenFor(oid: string): Promise<string>;
  stop(): Promise<void>;
}

/** The audience that the server asks of people's tokens. */
export const AUDIENCE = 'api://localhost/supervision';

/** Starts what all runs share, with an account in the store for each. */
export async function openSite(accounts: readonly string[]): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chaos-'));
  const folders = stackFolders(path.join(folder, 'site'));
  openFolders(folders, false);
  makeSealCertificate(folders, new Date());
  const key = randomBytes(64).toString('base64');
  // Azurite takes its accounts from the environment of the process that starts it.
  process.env.AZURITE_ACCOUNTS = accounts.map((name) => `${name}:${key}`).join(';');
  const secret = randomBytes(24).toString('base64url');
  const [server, azurite, entra] = await Promise.all([
    buildServer(),
    startAzurite(),
    startSignIn(folders, secret),
  ]);
  return {
    script: server.script,
    folder,
    azurite,
    issuer: entra.issuer,
    graphClientSecret: secret,
    seal: sealFiles(folders),
    store: (account, tablesUrl, queuesUrl) => connectionString(account, key, tablesUrl, queuesUrl),
    tokenFor: (oid) => tokenFor(entra.issuer, oid),
    stop: async () => {
      entra.server.closeAllConnections();
      entra.server.close();
      await azurite.stop();
      server.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A signature over the account and not over each request, so that a gate may change what is asked of the queue. */
function connectionString(account: string, key: string, tablesUrl: string, queuesUrl: string): string {
  const signature = generateAccountSASQueryParameters(
    {
      permissions: AccountSASPermissions.parse('rwdlacup'),
      services: AccountSASServices.parse('qt').toString(),
      resourceTypes: AccountSASResourceTypes.parse('sco').toString(),
      startsOn: new Date(Date.now() - 3_600_000),
      expiresOn: new Date(Date.now() + 86_400_000),
      protocol: SASProtocol.HttpsAndHttp,
    },
    new StorageSharedKeyCredential(account, key),
  );
  return [
    `TableEndpoint=${tablesUrl}/${account}`,
    `QueueEndpoint=${queuesUrl}/${account}`,
    `SharedAccessSignature=${signature.toString()}`,
  ].join(';');
}

async function startSignIn(
  folders: StackFolders,
  secret: string,
): Promise<{ server: Server; issuer: string }> {
  const port = await freePort();
  const server = await startEntra({
    port,
    tenantId: sampleOrganisation.tenantId,
    tabAudience: AUDIENCE,
    tabClientId: localIds.tabClientId,
    graphClientId: localIds.graphClientId,
    graphClientSecret: secret,
    keyFile: path.join(folders.entra, 'signing-key.json'),
  });
  return { server, issuer: entraIssuer(port, sampleOrganisation.tenantId) };
}

async function tokenFor(issuer: string, oid: string): Promise<string> {
  const answer = await fetch(`${issuer}/sample-token`, { method: 'POST', body: JSON.stringify({ oid }) });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return token;
}
