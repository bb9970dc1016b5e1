import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { JWK, JWKStore } from 'oauth2-mock-server';

/** Puts the RS256 key of earlier starts into the store, or a new one that later starts will find in `file`. */
export async function useSigningKey(keys: JWKStore, file: string): Promise<void> {
  if (existsSync(file)) {
    await keys.add(JSON.parse(readFileSync(file, 'utf8')) as JWK);
    return;
  }
  const key = await keys.generate('RS256');
  writeFileSync(file, JSON.stringify(key), { mode: 0o600 });
}
