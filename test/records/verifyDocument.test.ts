import { createHash } from 'node:crypto';
import { renderRecord } from '../../bot/records/renderRecord';
import { sealPdf } from '../../bot/records/seal';
import { verifyDocument, type FiledVersion } from '../../bot/records/verifyDocument';
import { sampleCertificate, sampleSigner } from './certificates';
import { shortRecord } from './recordBuilder';
import { X509Certificate } from 'node:crypto';

const AT = new Date('2026-11-10T07:30:05Z');
const OWN = [sha256(new X509Certificate(sampleCertificate.certificates).raw)];
const sealed = renderRecord(shortRecord()).then((pdf) => sealPdf(pdf, sampleSigner, AT));

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A store that keeps these versions of the sample's record, and nothing else. */
function store(...versions: FiledVersion[]) {
  return {
    certificates: OWN,
    versionsOf: async ({ reference }: { reference: string }) => (reference === 'SR-7K3M9Q' ? versions : []),
  };
}

async function filedAs(number: number, parts: Partial<FiledVersion> = {}): Promise<FiledVersion> {
  return { number, sha256: sha256(await sealed), filedAt: '2026-11-10T07:31:00Z', ...parts };
}

const LATER: FiledVersion = {
  number: 2,
  sha256: 'b'.repeat(64),
  filedAt: '2026-11-12T10:00:00Z',
  why: 'signed after the record had been filed',
};

describe('a file that somebody holds', () => {
  it('is the one that was filed where its bytes are those in the store', async () => {
    const verdict = await verifyDocument(await sealed, store(await filedAs(1)));
    expect(verdict).toMatchObject({
      state: 'filed',
      genuine: true,
      place: { reference: 'SR-7K3M9Q', version: 1 },
    });
    expect(verdict.sentences).toEqual([
      'This is the file that was filed as SR-7K3M9Q, version 1. There is no later version.',
      'Seal: The file is as it was when it was sealed.',
      "Sealed by: Sample Borough Council: supervision records, 10 November 2026 at 7.30am, UK time by the file's own word.",
      expect.stringMatching(/^Certificate: ([0-9a-f]{8} ){7}[0-9a-f]{8} \(SHA-256\)\.$/u),
      "The certificate is the organisation's own.",
      'Version 1: filed on 10 November 2026 at 7.31am, UK time. This file.',
    ]);
  });

  it('names the version that replaced it, when and why', async () => {
    const verdict = await verifyDocument(await sealed, store(await filedAs(1), LATER));
    expect(verdict).toMatchObject({ state: 'replaced', genuine: true });
    expect(verdict.sentences.at(-1)).toBe(
      'Version 2: filed on 12 November 2026 at 10am, UK time. It followed version 1: signed after the record had been filed.',
    );
  });

  it('tells of versions only who holds one of them, where they are told to holders alone', async () => {
    const why = 'the date of the visit was wrong';
    const held = await verifyDocument(await sealed, {
      ...store(await filedAs(1), { ...LATER, why }),
      onlyToHolders: true,
    });
    expect(held.sentences.at(-1)).toBe('Version 2: filed on 12 November 2026 at 10am, UK time.');
    const made = await verifyDocument(await renderRecord(shortRecord()), {
      ...store(await filedAs(1), LATER),
      onlyToHolders: true,
    });
    expect(made.sentences.join(' ')).not.toMatch(/Version \d|filed on/u);
    expect(made.versions).toEqual([]);
  });

  it('is not yet replaced by a version that still waits to be filed', async () => {
    const { filedAt: _filedAt, ...waits } = LATER;
    const verdict = await verifyDocument(await sealed, store(await filedAs(1), waits));
    expect(verdict.state).toBe('filed');
    expect(verdict.sentences.at(-1)).toContain('Version 2: waiting to be filed.');
  });

  it('may itself still wait to be filed', async () => {
    const { filedAt: _filedAt, ...waits } = await filedAs(1);
    expect(await verifyDocument(await sealed, store(waits))).toMatchObject({
      state: 'waiting',
      genuine: true,
    });
  });

  it('may be of a record that was removed since', async () => {
    const verdict = await verifyDocument(await sealed, store(await filedAs(1, { removed: true })));
    expect(verdict).toMatchObject({ state: 'removed', genuine: true });
    expect(verdict.sentences.at(-1)).toContain('Its entry has been removed.');
  });

  it('is not the one that was filed where the store keeps other bytes, however good its seal', async () => {
    const again = await sealPdf(await renderRecord(shortRecord()), sampleSigner, AT);
    const verdict = await verifyDocument(again, store(await filedAs(1)));
    expect(verdict).toMatchObject({ state: 'differs', genuine: false, seal: { intact: true } });
  });

  it('is not said to have been filed where the store does not know it', async () => {
    expect(await verifyDocument(await sealed, store())).toMatchObject({ state: 'unknown', genuine: false });
  });

  it('was changed where a byte is another', async () => {
    const changed = Buffer.from(await sealed);
    changed[changed.length - 400] = (changed[changed.length - 400] ?? 0) ^ 1;
    expect(await verifyDocument(changed, store(await filedAs(1)))).toMatchObject({
      state: 'altered',
      genuine: false,
    });
  });

  it('was changed where a byte of the seal or of the room behind it is another', async () => {
    const pdf = await sealed;
    const [start, end] = [pdf.indexOf('/Contents <') + 11, pdf.indexOf('>', pdf.indexOf('/Contents <'))];
    for (const at of [start, start + 40, Math.floor((start + end) / 2), end - 1]) {
      const changed = Buffer.from(pdf);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await verifyDocument(changed, store(await filedAs(1)))).toMatchObject({
        state: 'altered',
        genuine: false,
      });
    }
  });

  it('was added to where something follows what is sealed', async () => {
    const longer = Buffer.concat([await sealed, Buffer.from('\n% more\n%%EOF')]);
    expect(await verifyDocument(longer, store(await filedAs(1)))).toMatchObject({
      state: 'lengthened',
      genuine: false,
    });
  });

  it('has no seal where it never had one', async () => {
    const pdf = await renderRecord(shortRecord());
    expect(await verifyDocument(pdf, store(await filedAs(1)))).toMatchObject({
      state: 'unsealed',
      genuine: false,
    });
    expect(await verifyDocument(Buffer.from('a letter'), store())).toMatchObject({
      state: 'unsealed',
      genuine: false,
    });
  });

  it('is told to the administrator where the store has its bytes but the seal does not hold', async () => {
    const pdf = await renderRecord(shortRecord());
    const verdict = await verifyDocument(pdf, store(await filedAs(1, { sha256: sha256(pdf) })));
    expect(verdict).toMatchObject({ state: 'doubtful', genuine: false });
    expect(verdict.sentences[0]).toContain('Tell the administrator.');
  });
});

describe('a file without a store to look in', () => {
  it('is genuine as far as its seal goes, where that is the organisation’s', async () => {
    const verdict = await verifyDocument(await sealed, { certificates: OWN });
    expect(verdict).toMatchObject({ state: 'sealed', genuine: true });
    expect(verdict.sentences[0]).toContain('was not looked up');
  });

  it('is somebody else’s where another certificate sealed it', async () => {
    const verdict = await verifyDocument(await sealed, { certificates: ['a'.repeat(64)] });
    expect(verdict).toMatchObject({ state: 'foreign', genuine: false });
  });

  it('is vouched for by nobody where no certificate is known either', async () => {
    const verdict = await verifyDocument(await sealed, {});
    expect(verdict).toMatchObject({ state: 'sealed', genuine: false });
    expect(verdict.sentences.at(-1)).toContain('anybody may have made this seal');
  });
});
