import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The secrets of one local stack: made on its first start, kept with its data, good for nothing else. */
export interface LocalSecrets {
  /** Base64 key of the Azurite account. */
  storageKey: string;
  /** What the server shows the Entra stand-in to get a Graph token. */
  graphClientSecret: string;
}

/** Reads the secrets kept in `folder`, making them when there are none. */
export function localSecrets(folder: string): LocalSecrets {
  const file = path.join(folder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as LocalSecrets;
  const secrets = {
    storageKey: randomBytes(64).toString('base64'),
    graphClientSecret: randomBytes(24).toString('base64url'),
  };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
