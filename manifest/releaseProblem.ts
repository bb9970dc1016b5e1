import { createHash } from 'node:crypto';

/** Which text of the package each version stood for: version → SHA-256 of what all organisations share. */
export type Releases = Record<string, string>;

/** Fingerprint of what is the same for every organisation: the template and the icons. */
export function fingerprint(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/**
 * Why this version cannot be used for this content; undefined when it can. Teams takes a package as new only with a
 * higher version, so one version must never stand for two contents.
 */
export function releaseProblem(releases: Releases, version: string, content: string): string | undefined {
  const known = releases[version];
  if (known === undefined || known === content) return undefined;
  return `Version ${version} was released with another manifest or other icons; raise "version" in package.json.`;
}
