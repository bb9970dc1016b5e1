import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphClient, type GraphClient } from '../../../bot/filing/graphClient';
import { clientCredentialsToken } from '../../../bot/filing/graphToken';
import type { Fault } from '../../../infra/local/graph/faultControl';
import { startGraph, type GraphSettings, type GraphStandIn } from '../../../infra/local/graph/startGraph';
import { samplePeople } from '../../../infra/local/sample/people';
import { clientSecret, graphAudience, startSignInService, type SignInService } from './signInService';

export const driveId = 'b!supervision';
export const catalogueId = '11111111-0000-4000-8000-000000000001';
export const manifestId = '11111111-0000-4000-8000-000000000002';

/** The stand-in over HTTP with its sign-in service, in a folder of its own, and the product's client for it. */
export interface GraphStack {
  signIn: SignInService;
  filesDir: string;
  standIn: () => GraphStandIn;
  client: (timeoutMs?: number) => GraphClient;
  fault: (fault: Partial<Fault>) => Promise<void>;
  /** Stops the stand-in and starts it again on the same folder. */
  restart: () => Promise<void>;
  /** Real files in the folder, without the side file. */
  files: () => string[];
  stop: () => Promise<void>;
}

/** Starts both. Further settings replace the usual ones. */
export async function startGraphStack(further: Partial<GraphSettings> = {}): Promise<GraphStack> {
  const signIn = await startSignInService();
  const filesDir = mkdtempSync(join(tmpdir(), 'graph-'));
  const settings: GraphSettings = {
    filesDir,
    people: samplePeople,
    bearer: { jwksUrl: signIn.jwksUrl, audience: graphAudience },
    driveId,
    siteId: 'sampleton.example,site',
    app: { id: catalogueId, externalId: manifestId, displayName: 'Supervision' },
    bot: { botId: '28:supervision', botName: 'Supervision', tenantId: 'tenant' },
    ...further,
  };
  let graph = await startGraph(settings);
  const credentials = { tokenUrl: signIn.tokenUrl, clientId: 'app', clientSecret };
  return {
    signIn,
    filesDir,
    standIn: () => graph,
    client: (timeoutMs) =>
      graphClient({
        url: graph.graphUrl,
        token: clientCredentialsToken(credentials, Date.now),
        now: Date.now,
        ...(timeoutMs !== undefined && { timeoutMs }),
      }),
    fault: async (fault) => {
      await fetch(`${graph.origin}/_faults`, { method: 'POST', body: JSON.stringify(fault) });
    },
    restart: async () => {
      await graph.stop();
      graph = await startGraph(settings);
    },
    files: () => listFiles(filesDir),
    stop: async () => {
      await graph.stop();
      await signIn.stop();
      rmSync(filesDir, { recursive: true });
    },
  };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.library.json')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
