import { canonicalJson } from './canonicalJson';
import { hashOf } from './hashOf';
import type { RecordDocument } from './recordDocument';

/**
 * Left out of what is signed: what comes after the text was shown (statements, signatures), the
 * hash itself, and the version, because a signature that arrives late makes a new version of the
 * same text and must not void the one that is there.
 */
const AFTER_THE_TEXT = ['version', 'supersedes', 'statements', 'signatures', 'unsigned', 'textHash'] as const;

/** What the two people sign: the record without what only comes after it. */
export type SignedText = Omit<RecordDocument, (typeof AFTER_THE_TEXT)[number]>;

/** The canonical form (RFC 8785, NFC) of the text that people sign. */
export function canonicalText(record: SignedText): string {
  return canonicalJson(signedPartOf(record));
}

/** SHA-256 of the canonical text, 64 lower-case hexadecimal digits. */
export function textHash(record: SignedText): string {
  return hashOf(signedPartOf(record));
}

function signedPartOf(record: SignedText): object {
  const after: readonly string[] = AFTER_THE_TEXT;
  return Object.fromEntries(Object.entries(record).filter(([key]) => !after.includes(key)));
}
