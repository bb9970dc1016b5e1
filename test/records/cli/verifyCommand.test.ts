import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigProblem } from '../../../bot/config';
import { runVerifyCommand } from '../../../bot/records/cli/runVerifyCommand';
import { render } from '../../../bot/records/printed';
import { renderRecord } from '../../../bot/records/renderRecord';
import { sealPdf } from '../../../bot/records/seal';
import type { Certificate } from '../../../bot/store/certificates';
import { makeDesk, sent, type Desk } from '../../effects/support/desk';
import { startAzurite, type Azurite } from '../../support/azurite';
import { sampleCertificate, sampleSigner } from '../certificates';
import { shortRecord } from '../recordBuilder';

let azurite: Azurite;
let desk: Desk;
let folder: string;
let env: Record<string, string>;

/** One record of Tom's, signed by the supervisor, by Tom as well, and filed. */
beforeAll(async () => {
  azurite = await startAzurite();
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  desk = await makeDesk(azurite.connectionString);
  desk.services.sealed = async (record) =>
    sealPdf(await render(record), sampleSigner, new Date(desk.clock.now));
  const hash = await sent(desk);
  await desk.act('worker', 'signRecord', { number: 1, hash, stance: 'agree' });
  await desk.followUntil(async () => desk.filed.length > 0 && (await isFiled()));
  writeFileSync(join(folder, 'chain.pem'), sampleCertificate.certificates);
  writeFileSync(join(folder, 'filed.pdf'), filedBytes());
  env = {
    STORAGE_CONNECTION_STRING: azurite.connectionString,
    SEAL_CERTIFICATE_FILE: join(folder, 'chain.pem'),
  };
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await azurite.stop();
});

const deleted: Certificate = {
  worker: 'worker-who-left',
  reference: 'W-0977',
  by: 'Ada Clerk',
  why: 'The period has ended',
  begunAt: '2029-01-02T08:59:00.000Z',
  completedAt: '2029-01-02T09:00:00.000Z',
  records: ['SR-7K3M9Q'],
  counts: { documents: 1, sessions: 1, records: 1, operations: 12, rows: 20 },
  chain: { hash: 'f'.repeat(64), count: 12 },
};

async function isFiled(): Promise<boolean> {
  const loaded = await desk.services.store.subjects.load(desk.worker, 'session-0001');
  return loaded?.subject.versions[0]?.filing?.state === 'filed';
}

function filedBytes(): Buffer {
  return Buffer.from(desk.filed[0]?.pdf ?? []);
}

function reference(): string {
  return desk.filed[0]?.recordId ?? '';
}

function verify(...args: string[]) {
  return runVerifyCommand(args, env, folder);
}

describe('npm run verify with a file', () => {
  it('says that it is the one that was filed, found by the reference that it carries', async () => {
    const { text, exitCode } = await verify('filed.pdf');
    expect(text).toMatch(
      /^filed\.pdf: This is the file that was filed as SR-\w+, version 1\. There is no later version\./u,
    );
    expect(text).toContain("The certificate is the organisation's own.");
    expect(text).toMatch(/Version 1: filed on 3 November 2026 .*This file\.$/u);
    expect(exitCode).toBe(0);
  });

  it('says that it was changed', async () => {
    const changed = Buffer.from(filedBytes());
    // In the first page's drawing: wherever the seal itself lies, it is not there.
    const place = changed.indexOf('stream') + 30;
    changed[place] = (changed[place] ?? 0) ^ 1;
    writeFileSync(join(folder, 'changed.pdf'), changed);
    const { text, exitCode } = await verify('changed.pdf');
    expect(text).toContain('This file was changed after it was sealed');
    expect(exitCode).toBe(1);
  });

  it('says that a record with a good seal is none that the store knows', async () => {
    writeFileSync(
      join(folder, 'other.pdf'),
      await sealPdf(await renderRecord(shortRecord()), sampleSigner, new Date(0)),
    );
    const { text, exitCode } = await verify('other.pdf');
    expect(text).toContain('the store knows nothing of SR-7K3M9Q, version 1.');
    expect(exitCode).toBe(1);
  });

  it('names the certificate of deletion where the record belonged to a file that was deleted', async () => {
    writeFileSync(
      join(folder, 'gone.pdf'),
      await sealPdf(await renderRecord(shortRecord()), sampleSigner, new Date(0)),
    );
    await desk.services.store.certificates.put(deleted);
    const { text, exitCode } = await verify('gone.pdf');
    expect(text).toContain('The file that it belonged to is gone. W-0977: deleted on 2 January 2029');
    expect(text).toContain('by Ada Clerk (The period has ended)');
    expect(exitCode).toBe(1);
  });

  it('looks at several, and answers in JSON', async () => {
    const { text, exitCode } = await verify('filed.pdf', 'chain.pem', '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(text)).toMatchObject({
      files: [
        { file: 'filed.pdf', state: 'filed', genuine: true },
        { file: 'chain.pem', state: 'unsealed', genuine: false },
      ],
    });
  });

  it('looks at the seal alone where the settings name no store', async () => {
    const { SEAL_CERTIFICATE_FILE = '' } = env;
    const { text, exitCode } = await runVerifyCommand(['filed.pdf'], { SEAL_CERTIFICATE_FILE }, folder);
    expect(text).toContain('was not looked up');
    expect(exitCode).toBe(0);
  });

  it('takes settings from a file, and certificates by which was sealed earlier', async () => {
    writeFileSync(join(folder, 'settings.env'), `STORAGE_CONNECTION_STRING="${azurite.connectionString}"\n`);
    const args = ['filed.pdf', '--settings', 'settings.env', '--certificates', 'chain.pem'];
    const { text } = await runVerifyCommand(args, {}, folder);
    expect(text).toContain('There is no later version.');
    expect(text).toContain("The certificate is the organisation's own.");
  });

  it.each([
    [[], 'npm run verify'],
    [['missing.pdf'], 'cannot be read'],
    [['filed.pdf', '--nonsense'], 'npm run verify'],
    [['filed.pdf', '--settings', 'missing.env'], 'cannot be read'],
    [['access-log'], '--worker ID'],
    [['access-log', '--worker', 'nobody'], 'knows no worker nobody'],
  ])('says in words what is wrong with %j', async (args, words) => {
    await expect(verify(...args)).rejects.toThrow(words);
    await expect(verify(...args)).rejects.toThrow(ConfigProblem);
  });
});

describe('npm run verify with an access log', () => {
  it('names the certificate of deletion where the log went with its file', async () => {
    await desk.services.store.certificates.put(deleted);
    const { text, exitCode } = await verify('access-log', '--worker', deleted.worker);
    expect(text).toContain(
      `The file of ${deleted.worker} was deleted, its access log with it. W-0977: deleted on`,
    );
    expect(text).toContain('access log ended at number 12');
    expect(exitCode).toBe(1);
  });

  it('finds it by the worker’s reference too, there or gone', async () => {
    const head = await desk.services.store.subjects.loadHead(desk.worker);
    expect((await verify('access-log', '--worker', head?.worker.reference ?? '')).text).toContain('is whole');
    expect((await verify('access-log', '--worker', 'W-0977')).text).toContain('was deleted');
  });

  it('says how it is used, which is no mistake', async () => {
    expect(await verify('--help')).toMatchObject({
      exitCode: 0,
      text: expect.stringContaining('access-log'),
    });
  });

  it('says that it is whole, while the product writes on', async () => {
    const { text, exitCode } = await verify('access-log', '--worker', desk.worker);
    expect(text).toMatch(/is whole: \d+ entries, each as it was written and none missing\.$/u);
    expect(exitCode).toBe(0);
  });

  it('says which entry was altered', async () => {
    const table = desk.services.store.raw.Supervision;
    for await (const row of table.rows(desk.worker, 'op|')) {
      const text = row.properties['d0'];
      if (typeof text !== 'string' || !text.includes('"sendRecord"')) continue;
      const altered = text.replace('"byName":"Priya Raman"', '"byName":"Somebody Else"');
      await table.write([{ ...row, properties: { ...row.properties, d0: altered } }]);
    }
    const { text, exitCode } = await verify('access-log', '--worker', desk.worker);
    expect(text).toMatch(
      /is not as it was written:\n  Entry \d+ \(sendRecord, 3 November 2026 at 9am\) was altered/u,
    );
    expect(exitCode).toBe(1);
  });
});

describe('npm run verify with a version that was put right', () => {
  it('names the version that replaced it, and why', async () => {
    await desk.act('supervisor', 'correctRecord', { number: 1, why: 'The length was wrong' });
    const drafted = (await desk.services.store.subjects.load(desk.worker, 'session-0001'))?.subject.draft;
    const seen = drafted?.version ?? 0;
    await desk.act('supervisor', 'saveRecord', { seen, heldOn: '2026-11-03', minutes: 75 });
    const ref = { worker: desk.worker, session: 'session-0001' };
    const preview = await desk.operations.preview({ id: desk.supervisor, tenant: 't' }, ref);
    const hash = preview.ok ? preview.preview.record.hash : '';
    await desk.act('supervisor', 'sendRecord', { seen: seen + 1, hash, sign: true });
    await desk.act('worker', 'signRecord', { number: 2, hash, stance: 'agree' });
    await desk.followUntil(
      async () => (await desk.services.store.records.versions(reference())).length === 2,
    );
    const { text, exitCode } = await verify('filed.pdf');
    expect(text).toContain('A later version has replaced it.');
    expect(text).toMatch(/Version 2: filed on 3 November .* It followed version 1: The length was wrong\./u);
    expect(exitCode).toBe(0);
  });
});
