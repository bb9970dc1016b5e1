import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileRecord } from '../../bot/filing/fileRecord';
import { graphClient } from '../../bot/filing/graphClient';
import { clientCredentialsToken } from '../../bot/filing/graphToken';
import { catalogueId, driveId, manifestId } from './support/graphStack';
import { makeFilingRequest } from './support/makeFilingRequest';
import { clientSecret, startSignInService, type SignInService } from './support/signInService';

let signIn: SignInService;
let filesDir: string;
beforeEach(async () => {
  signIn = await startSignInService();
  filesDir = mkdtempSync(join(tmpdir(), 'graph-process-'));
});
afterEach(async () => {
  await signIn.stop();
  rmSync(filesDir, { recursive: true });
});

function startProcess(port = 0): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', resolve('infra/local/graph/main.ts')], {
    env: {
      ...process.env,
      GRAPH_PORT: String(port),
      GRAPH_FILES_DIR: filesDir,
      GRAPH_JWKS_URL: signIn.jwksUrl,
      SHAREPOINT_DRIVE_ID: driveId,
      SHAREPOINT_SITE_ID: 'site',
      TEAMS_APP_ID: catalogueId,
      TEAMS_APP_EXTERNAL_ID: manifestId,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The address that the process says it is ready at. */
function ready(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    child.stdout?.on('data', (text: Buffer) => {
      const url = /ready at (\S+)/.exec(text.toString())?.[1];
      if (url) found(url);
    });
    child.once('exit', () => failed(new Error('The stand-in ended before it was ready.')));
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolved) => child.once('exit', (code) => resolved(code)));
}

describe('the Graph stand-in as a process of its own', () => {
  it('has the document and its ids after it was killed and started again', async () => {
    const token = clientCredentialsToken(
      { tokenUrl: signIn.tokenUrl, clientId: 'app', clientSecret },
      Date.now,
    );
    const filed = [];
    for (const _ of ['before', 'after']) {
      const child = startProcess();
      const gone = ended(child);
      const client = graphClient({ url: await ready(child), token, now: Date.now });
      filed.push(await fileRecord(client, makeFilingRequest()));
      child.kill('SIGKILL');
      await gone;
    }
    const ids = filed.map((outcome) => (outcome.state === 'filed' ? outcome.itemId : outcome.why));
    expect(ids[0]).toMatch(/^01[0-9A-F]{32}$/);
    expect(ids[1]).toBe(ids[0]);
  });

  it('says in one sentence that its port is in use', async () => {
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    const child = startProcess((taken.address() as AddressInfo).port);
    let said = '';
    child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
    expect(await ended(child)).toBe(1);
    taken.close();
    expect(said.trim().split('\n')).toEqual([expect.stringMatching(/did not start: .*EADDRINUSE/)]);
  });
});
