import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson';

/**
 * SHA-256 of a value's canonical form (UTF-8), as 64 lower-case hexadecimal digits. The same
 * value gives the same hash whatever the order of its keys or the Unicode form of its text.
 * @throws TypeError for what JSON cannot hold.
 */
export function hashOf(json: unknown): string {
  return createHash('sha256').update(canonicalJson(json), 'utf8').digest('hex');
}
