import { X509Certificate } from 'node:crypto';
import { certificatesOf } from '../../../bot/records/keySigner';
import { renderRecord } from '../../../bot/records/renderRecord';
import { sealPdf } from '../../../bot/records/seal';
import { SealFault } from '../../../bot/records/sealFault';
import { vaultSigner, type VaultSettings } from '../../../bot/records/vault/vaultSigner';
import { verifySeal } from '../../../bot/records/verifySeal';
import { sampleCertificate } from '../certificates';
import { runOn } from '../pdfTools';
import { shortRecord } from '../recordBuilder';
import { rsaCertificate } from '../rsaCertificate';
import { refused, startKeyVault, type KeyVault } from './keyVault';

const AT = new Date('2026-11-10T07:30:05Z');
const unsealed = renderRecord(shortRecord());
const [, root] = certificatesOf(sampleCertificate.certificates);

let vault: KeyVault;
let rsaVault: KeyVault;
const clock = { now: Date.parse('2026-11-10T07:30:00Z') };

beforeAll(async () => {
  vault = await startKeyVault(sampleCertificate);
  rsaVault = await startKeyVault(rsaCertificate());
});
afterAll(() => Promise.all([vault.stop(), rsaVault.stop()]));
beforeEach(() => {
  vault.asked.length = 0;
});

function signer(of: KeyVault, more: Partial<VaultSettings> = {}) {
  const { certificateUrl, token } = of;
  const issuers = root && of === vault ? [root] : [];
  return vaultSigner({ certificateUrl, issuers, token: async () => token, now: () => clock.now, ...more });
}

async function sealed(open = signer(vault)): Promise<Buffer> {
  return sealPdf(await unsealed, await open(), AT);
}

/** What people are told of a fault. */
async function outcome(work: Promise<unknown>): Promise<SealFault['outcome']> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (error instanceof SealFault) return error.outcome;
  throw new Error(`Not a fault of the vault: ${String(error)}`);
}

describe('a key that never leaves the vault', () => {
  it.each([
    ['P-256', () => vault],
    ['RSA', () => rsaVault],
  ])('seals with %s so that pdfsig finds the seal valid and the file signed whole', async (_kind, of) => {
    const pdf = await sealed(signer(of()));
    const report = runOn(pdf, 'pdfsig', 'FILE');
    expect(report).toContain('Signature is Valid');
    expect(report).toContain('Total document signed');
    expect(runOn(pdf, 'qpdf', '--check', 'FILE')).not.toMatch(/warning/iu);
    expect(await verifySeal(pdf)).toMatchObject({ intact: true, coversWholeFile: true });
  });

  it('is shown by the vault’s certificate, with those who issued it', async () => {
    const { certificates } = await signer(vault)();
    const names = certificates.map((der) => new X509Certificate(der).subject);
    expect(names).toEqual(certificatesOf(sampleCertificate.certificates).map(({ subject }) => subject));
  });

  it('is not asked for anything before something is to be sealed', () => {
    signer(vault);
    expect(vault.asked).toEqual([]);
  });

  it('reads the certificate once for many records, and again an hour later', async () => {
    const open = signer(vault);
    const reads = () => vault.asked.filter((call) => call.startsWith('GET')).length;
    await open();
    const first = reads();
    await open();
    expect(reads()).toBe(first);
    clock.now += 3_600_001;
    await open();
    expect(reads()).toBe(first + 1);
  });
});

describe('being let in', () => {
  it('asks for a token in the scope that the vault’s challenge names', async () => {
    const scopes: string[] = [];
    await sealed(signer(vault, { token: async (scope) => (scopes.push(scope), vault.token) }));
    expect(new Set(scopes)).toEqual(new Set([vault.scope]));
    expect(vault.asked.slice(0, 2)).toEqual(['GET /certificates/seal', 'GET /certificates/seal']);
  });

  it('gives no token to a service that the challenge only pretends to be', async () => {
    const scopes: string[] = [];
    const { scope } = vault;
    vault.scope = 'https://elsewhere.example/.default';
    const open = signer(vault, { token: async (asked) => (scopes.push(asked), vault.token) });
    const told = await outcome(open()).finally(() => (vault.scope = scope));
    expect(told).toMatchObject({ state: 'retry', afterSeconds: 300 });
    expect(scopes).toEqual([]);
  });

  it('waits where its token is not taken, and then asks for another', async () => {
    const tokens = ['ended', vault.token];
    const again = signer(vault, { token: async () => tokens.shift() ?? vault.token });
    expect(await outcome(again())).toMatchObject({ state: 'retry', why: expect.stringContaining('token') });
    expect((await again()).algorithm).toBe('ES256');
  });

  it('waits where the app’s identity has no token', async () => {
    const token = () => Promise.reject(new Error('no identity'));
    expect(await outcome(signer(vault, { token })())).toMatchObject({ state: 'retry', afterSeconds: 60 });
  });
});

describe('a vault that does not do its part', () => {
  it.each([
    ['asks to wait', { ...refused(429, 'Throttled'), headers: { 'retry-after': '7' } }, 7],
    ['asks to wait and does not say how long', refused(429, 'Throttled'), 10],
    ['has a passing fault', refused(503, 'ServiceUnavailable'), 30],
    ['answers nonsense', { status: 200, body: { value: 'AAAA' } }, 60],
  ])('is tried again when it %s', async (_what, answer, afterSeconds) => {
    const { sign } = await signer(vault)();
    vault.answerNext('/sign', answer);
    expect(await outcome(sign(Buffer.from('x')))).toMatchObject({ state: 'retry', afterSeconds });
    await expect(sign(Buffer.from('x'))).resolves.toHaveLength(64);
  });

  it.each([
    ['may not be used', refused(403, 'Forbidden', 'ForbiddenByRbac'), 'Key Vault Crypto User'],
    ['is behind a firewall', refused(403, 'Forbidden', 'ForbiddenByFirewall'), 'network'],
    ['is gone', refused(404, 'KeyNotFound'), 'restore it'],
    ['answers what nobody knows', refused(418, 'Teapot'), 'reference'],
  ])('says what to do when the key %s', async (_what, answer, words) => {
    const { sign } = await signer(vault)();
    vault.answerNext('/sign', answer);
    const told = await outcome(sign(Buffer.from('x')));
    expect(told).toMatchObject({ state: 'failed', whatToDo: expect.stringContaining(words) });
    expect(told).toMatchObject({ reference: 'request-1' });
  });

  it('says which role is missing when the certificate may not be read', async () => {
    const open = signer(vault);
    vault.answerNext('/seal', refused(403, 'Forbidden', 'ForbiddenByRbac'));
    const whatToDo: unknown = expect.stringContaining('Key Vault Reader');
    expect(await outcome(open())).toMatchObject({ state: 'failed', whatToDo });
    expect((await open()).algorithm).toBe('ES256');
  });

  it('says that its key is too short, and what to ask for', async () => {
    const [short] = certificatesOf(rsaCertificate(1_024).certificates);
    const body = {
      cer: short?.raw.toString('base64'),
      kid: `${new URL(vault.certificateUrl).origin}/keys/seal/1`,
    };
    const open = signer(vault);
    vault.answerNext('/certificates/seal', { status: 200, body });
    const whatToDo: unknown = expect.stringContaining('3,072 bits');
    expect(await outcome(open())).toMatchObject({ state: 'failed', whatToDo });
  });

  it('is tried again when it cannot be reached', async () => {
    const open = signer(vault, { certificateUrl: 'http://127.0.0.1:9/certificates/seal' });
    expect(await outcome(open())).toMatchObject({ state: 'retry', afterSeconds: 30 });
  });

  it('sends the app’s token nowhere else, whatever key it names', async () => {
    const open = signer(vault);
    const { raw } = certificatesOf(sampleCertificate.certificates)[0] ?? {};
    const body = { cer: raw?.toString('base64'), kid: 'http://127.0.0.1:9/keys/seal/1' };
    vault.answerNext('/certificates/seal', { status: 200, body });
    expect(await outcome(open())).toMatchObject({ state: 'retry', afterSeconds: 60 });
  });

  it('leaves a record unsealed rather than sealed so that nobody can verify it', async () => {
    const { sign } = await signer(vault)();
    const value = Buffer.alloc(64, 1).toString('base64url');
    vault.answerNext('/sign', { status: 200, body: { kid: 'key', value } });
    expect(await outcome(sign(Buffer.from('x')))).toMatchObject({ state: 'retry' });
  });
});
