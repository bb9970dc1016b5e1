import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A key of RSA, so many bits long, and a certificate that it signed for itself, as PEM. */
export function rsaCertificate(bits = 2_048): { key: string; certificates: string } {
  const folder = mkdtempSync(join(tmpdir(), 'rsa-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const wishes = ['-newkey', `rsa:${bits}`, '-nodes', '-subj', '/CN=RSA seal'];
  try {
    execFileSync('openssl', ['req', '-x509', ...wishes, '-keyout', key, '-out', certificate], {
      stdio: 'pipe',
    });
    return { key: readFileSync(key, 'utf8'), certificates: readFileSync(certificate, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
