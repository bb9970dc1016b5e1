import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { marks } from '../support/marks';
import type { Journey } from '../support/startJourney';

/** What the stack wrote down while all this happened: ids and outcomes, no word of anybody and no secret. */
export function logs(journey: () => Journey): void {
  const written = () => {
    const folder = journey().stack.folders.logs;
    const names = readdirSync(folder).filter((name) => /^(server|seed|entra|graph)\.log$/.test(name));
    return names.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  };

  it('say what was done, by name of the operation and by id', () => {
    const lines = written();
    for (const operation of ['startSession', 'sendRecord', 'signRecord'])
      expect(lines).toContain(`"operation":"${operation}"`);
  });

  it('hold nothing that anybody wrote', () => {
    const lines = written();
    for (const mark of Object.values(marks)) expect(lines).not.toContain(mark);
  });

  it('hold no secret, no token and no key', () => {
    const lines = written();
    const { env } = journey().stack;
    const key = /AccountKey=([^;]+)/.exec(env.STORAGE_CONNECTION_STRING ?? '')?.[1];
    const secrets = [key, env.GRAPH_CLIENT_SECRET, env.SEAL_PFX_PASSWORD].filter(Boolean);
    expect(secrets.length).toBeGreaterThan(1);
    for (const secret of secrets) expect(lines).not.toContain(secret);
    expect(lines).not.toMatch(/eyJ[\w-]{20}|Bearer |BEGIN [A-Z ]*PRIVATE KEY|SharedKey /);
  });
}
