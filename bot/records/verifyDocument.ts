import { createHash } from 'node:crypto';
import { placeIn, type DocumentPlace } from './layout/documentMetadata';
import { HEADLINES, OWN_WORDS, placeWords, sealWords, versionWords } from './verdictWords';
import { verifySeal, type SealFinding } from './verifySeal';

/** One version of a record, as the store keeps it. */
export interface FiledVersion {
  number: number;
  /** Of the sealed bytes, hexadecimal; left out where nothing was sealed yet. */
  sha256?: string;
  /** ISO instant; left out while it waits. */
  filedAt?: string;
  /** Why it followed the version before it, in words. */
  why?: string;
  /** The record is gone; only the trace of its filing is left. */
  removed?: true;
}

/** What a file is compared with. What is left out was not looked up, and the verdict says so. */
export interface Compared {
  /** SHA-256 fingerprints of the certificates by which the organisation seals or has sealed, hexadecimal. */
  certificates?: readonly string[];
  /** The versions that the store keeps of a record, oldest first; none where it does not know it. */
  versionsOf?: (place: DocumentPlace) => Promise<readonly FiledVersion[]>;
  /**
   * Tells of versions only who holds one of them, and why there is one only up to the one that they hold: a file
   * can be made that names any record, and why a later version followed is for its readers.
   */
  onlyToHolders?: boolean;
}

/**
 * What a file was found to be.
 *
 * | state | seal | its bytes are |
 * |---|---|---|
 * | filed, replaced, waiting, removed | intact | those of a version in the store |
 * | doubtful | does not hold | those of a version in the store |
 * | differs | intact | others than those of the version that it says it is |
 * | unknown | intact | of a record that the store does not know |
 * | sealed | intact | not looked up |
 * | foreign | intact, by a certificate that is not the organisation's | not in the store |
 * | lengthened, altered, unsealed | as they say | not in the store |
 */
export type DocumentState =
  | 'filed'
  | 'replaced'
  | 'waiting'
  | 'removed'
  | 'doubtful'
  | 'differs'
  | 'unknown'
  | 'sealed'
  | 'foreign'
  | 'lengthened'
  | 'altered'
  | 'unsealed';

/** What there is to say about a file that somebody holds in their hands. */
export interface DocumentVerdict {
  state: DocumentState;
  /** Its bytes are in the store and its seal holds; without a store, its seal is the organisation's own. */
  genuine: boolean;
  /** What the file says that it is; believe it only where it is genuine. */
  place?: DocumentPlace;
  /** Of the file, hexadecimal. */
  sha256: string;
  seal: SealFinding;
  versions: readonly FiledVersion[];
  /** For a person: the finding first, then what it rests on, a sentence each. */
  sentences: string[];
}

const IN_STORE: ReadonlySet<DocumentState> = new Set(['filed', 'replaced', 'waiting', 'removed']);

/** Says whether a file is the one that was filed. Throws only where the store cannot be read. */
export async function verifyDocument(pdf: Buffer, compared: Compared): Promise<DocumentVerdict> {
  const seal = await verifySeal(pdf);
  const place = placeIn(pdf);
  const versions = (place && (await compared.versionsOf?.(place))) ?? [];
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const owner = ownerOf(seal, compared.certificates);
  const state = stateOf({ seal, owner, versions, sha256, looked: compared.versionsOf !== undefined });
  const held = versions.find((version) => version.sha256 === sha256);
  const told = compared.onlyToHolders ? toldTo(held, versions) : versions;
  return {
    state,
    genuine: IN_STORE.has(state) || (state === 'sealed' && owner === 'own'),
    ...(place && { place }),
    sha256,
    seal,
    versions: told,
    sentences: [
      HEADLINES[state](placeWords(place)),
      ...sealWords(seal),
      ...(seal.certificate ? [OWN_WORDS[owner]] : []),
      ...told.map((version) => versionWords(version, version.number === held?.number)),
    ],
  };
}

function toldTo(held: FiledVersion | undefined, versions: readonly FiledVersion[]): FiledVersion[] {
  if (!held) return [];
  return versions.map(({ why, ...version }) => ({
    ...version,
    ...(why && version.number <= held.number && { why }),
  }));
}

interface Facts {
  seal: SealFinding;
  owner: keyof typeof OWN_WORDS;
  versions: readonly FiledVersion[];
  sha256: string;
  looked: boolean;
}

function ownerOf({ certificate }: SealFinding, own: readonly string[] = []): Facts['owner'] {
  if (own.length === 0) return 'notAsked';
  return certificate !== undefined && own.includes(certificate) ? 'own' : 'foreign';
}

/** The bytes in the store decide; then the seal; then what the store says of another file. */
function stateOf(facts: Facts): DocumentState {
  const { seal, owner, versions, sha256, looked } = facts;
  const same = versions.find((version) => version.sha256 === sha256);
  if (same) return seal.state === 'intact' ? stateOfVersion(same, versions) : 'doubtful';
  if (seal.state !== 'intact') return WITHOUT_SEAL[seal.state];
  if (owner === 'foreign') return 'foreign';
  if (!looked) return 'sealed';
  return versions.length > 0 ? 'differs' : 'unknown';
}

const WITHOUT_SEAL: Record<Exclude<SealFinding['state'], 'intact'>, DocumentState> = {
  lengthened: 'lengthened',
  changed: 'altered',
  damaged: 'altered',
  none: 'unsealed',
};

function stateOfVersion(version: FiledVersion, versions: readonly FiledVersion[]): DocumentState {
  if (version.removed) return 'removed';
  if (!version.filedAt) return 'waiting';
  const later = versions.some(({ number, filedAt }) => number > version.number && filedAt !== undefined);
  return later ? 'replaced' : 'filed';
}
