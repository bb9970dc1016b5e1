import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keySigner } from '../../bot/records/keySigner';
import { pfxSigner } from '../../bot/records/pfxSigner';
import { renderRecord } from '../../bot/records/renderRecord';
import { sealPdf } from '../../bot/records/seal';
import type { Signer } from '../../bot/records/signer';
import { verifySeal } from '../../bot/records/verifySeal';
import { sampleCertificate, sampleSigner } from './certificates';
import { runOn, textOf } from './pdfTools';
import { longRecord, shortRecord } from './recordBuilder';
import { rsaCertificate } from './rsaCertificate';

const unsealed = renderRecord(shortRecord());
const unsealedLong = renderRecord(longRecord());
const AT = new Date('2026-11-10T07:30:05Z');

/** Files that openssl makes, gone when the work is done. */
function withOpenssl<T>(
  work: (openssl: (...args: string[]) => void, file: (name: string) => string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'seal-'));
  const file = (name: string) => join(folder, name);
  try {
    return work((...args) => execFileSync('openssl', args, { stdio: 'pipe' }), file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rsaSigner = (): Signer => keySigner(rsaCertificate());

function sampleInPfx(passphrase: string): Buffer {
  return withOpenssl((openssl, file) => {
    writeFileSync(file('key.pem'), sampleCertificate.key);
    writeFileSync(file('chain.pem'), sampleCertificate.certificates);
    const [key, chain, out] = [file('key.pem'), file('chain.pem'), file('seal.pfx')];
    openssl('pkcs12', '-export', '-inkey', key, '-in', chain, '-out', out, '-passout', `pass:${passphrase}`);
    return readFileSync(out);
  });
}

async function sealed(signer = sampleSigner): Promise<Buffer> {
  return sealPdf(await unsealed, signer, AT);
}

describe('sealing a record', () => {
  it('satisfies pdfsig: the signature is valid and covers the whole file', async () => {
    const report = runOn(await sealPdf(await unsealedLong, sampleSigner, AT), 'pdfsig', 'FILE');
    expect(report).toContain('Signature is Valid');
    expect(report).toContain('Total document signed');
    expect(report).toContain('ETSI.CAdES.detached');
    expect(report).toContain('SHA-256');
  });

  it('satisfies pdfsig with an RSA key too', async () => {
    const report = runOn(await sealed(rsaSigner()), 'pdfsig', 'FILE');
    expect(report).toContain('Signature is Valid');
    expect(report).toContain('Total document signed');
  });

  it('leaves a file in which qpdf finds no error and gives no warning', async () => {
    const report = runOn(await sealed(), 'qpdf', '--check', 'FILE');
    expect(report).toContain('No syntax or stream encoding errors found');
    expect(report).not.toMatch(/warning/iu);
  });

  it('changes nothing that people read', async () => {
    expect(textOf(await sealed())).toBe(textOf(await unsealed));
  });

  it('uses a key that answers later, as one in a vault does', async () => {
    const vault: Signer = {
      ...sampleSigner,
      sign: (bytes) => new Promise((resolve) => setImmediate(() => resolve(sampleSigner.sign(bytes)))),
    };
    expect(await verifySeal(await sealed(vault))).toMatchObject({ intact: true });
  });

  it('fails when the key fails, and gives no half-sealed file', async () => {
    const broken: Signer = { ...sampleSigner, sign: () => Promise.reject(new Error('The vault is closed')) };
    await expect(sealed(broken)).rejects.toThrow('The vault is closed');
  });

  it('refuses a file that has no empty field for a seal', async () => {
    await expect(sealPdf(Buffer.from('%PDF-1.7\n%%EOF'), sampleSigner, AT)).rejects.toThrow('no empty field');
    await expect(sealPdf(await sealed(), sampleSigner, AT)).rejects.toThrow();
  });
});

describe('verifying a seal', () => {
  it('finds a sealed record as it was, by whom and when', async () => {
    expect(await verifySeal(await sealed())).toMatchObject({
      intact: true,
      coversWholeFile: true,
      signedBy: 'Sample Borough Council: supervision records',
      at: '2026-11-10T07:30:05Z',
      certificate: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
    });
  });

  it('verifies an RSA seal', async () => {
    expect(await verifySeal(await sealed(rsaSigner()))).toMatchObject({ intact: true, signedBy: 'RSA seal' });
  });

  it('detects one flipped bit anywhere', async () => {
    const file = await sealed();
    const seal = file.indexOf('/Contents <');
    const inside = Array.from({ length: 250 }, (_, index) => seal + 11 + index * 19);
    const across = Array.from({ length: 60 }, (_, index) => 7 + index * Math.floor(file.length / 61));
    for (const at of [...inside, ...across]) {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ (at % 2 === 0 ? 0x01 : 0x20);
      const { intact, coversWholeFile } = await verifySeal(changed);
      expect({ at, whole: intact && coversWholeFile }).toEqual({ at, whole: false });
    }
  });

  it('agrees with pdfsig on a changed file', async () => {
    const changed = await sealed();
    const at = changed.length - 400;
    changed[at] = (changed[at] ?? 0) ^ 0x01;
    expect(await verifySeal(changed)).toMatchObject({
      intact: false,
      reason: expect.stringContaining('changed') as string,
    });
    expect(runOn(changed, 'pdfsig', 'FILE')).not.toContain('Signature is Valid');
  });

  it('says that something was added after sealing', async () => {
    const longer = Buffer.concat([await sealed(), Buffer.from('\n% more\n%%EOF')]);
    expect(await verifySeal(longer)).toMatchObject({ intact: true, coversWholeFile: false });
  });

  it('does not take a seal cut from another record', async () => {
    const [one, other] = [await sealed(), await sealPdf(await unsealedLong, sampleSigner, AT)];
    const start = one.indexOf('/Contents <');
    const length = one.indexOf('>', start) - start;
    const from = other.indexOf('/Contents <');
    other.copy(one, start, from, from + length);
    expect(await verifySeal(one)).toMatchObject({ intact: false });
  });

  it.each([
    ['a record that was never sealed', () => unsealed],
    ['an empty file', async () => Buffer.alloc(0)],
    ['something else', async () => Buffer.from('not a PDF /ByteRange [0 1 2 3]')],
  ])('says that there is no seal in %s', async (_what, make) => {
    const finding = await verifySeal(await make());
    expect(finding).toMatchObject({
      intact: false,
      coversWholeFile: false,
      reason: expect.stringContaining('no seal') as string,
    });
  });

  it('does not trust a seal made by another certificate just because it is intact', async () => {
    const [ours, theirs] = [await verifySeal(await sealed()), await verifySeal(await sealed(rsaSigner()))];
    expect(theirs.intact).toBe(true);
    expect(theirs.certificate).not.toBe(ours.certificate);
  });
});

describe('the key that seals', () => {
  it('comes from a PFX file with its chain', async () => {
    const signer = await pfxSigner(sampleInPfx('a pass phrase, é'), 'a pass phrase, é');
    expect(signer.certificates).toHaveLength(2);
    expect(await verifySeal(await sealed(signer))).toMatchObject({ intact: true, coversWholeFile: true });
  });

  it('is refused in words where the passphrase of the PFX file is wrong', async () => {
    await expect(pfxSigner(sampleInPfx('right'), 'wrong')).rejects.toThrow('the passphrase is wrong');
    await expect(pfxSigner(Buffer.from('nothing'), 'right')).rejects.toThrow('cannot be opened');
  });

  it('is refused where it is not the certificate’s', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(() => keySigner({ ...sampleCertificate, key })).toThrow('does not belong to the certificate');
  });
});
