import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A time-stamp service on the loopback, whose answers openssl makes. */
export interface TimestampAuthority {
  url: string;
  /** Answers the next request in another way: with these bytes, or this status. */
  answerNext: (answer: { status: number; body?: Buffer; retryAfter?: number }) => void;
  /** The last answer that openssl made. */
  last: () => Buffer;
  stop: () => Promise<void>;
}

const CONFIG = `
[ req ]
distinguished_name = name
[ name ]
[ root ]
basicConstraints = critical, CA:TRUE
[ stamps ]
extendedKeyUsage = critical, timeStamping
[ tsa ]
default_tsa = sample
[ sample ]
serial = SERIAL
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
signer_digest = sha256
ess_cert_id_chain = no
`;

/** Starts a service with a certificate of its own below a root of its own, good for so many days. */
export async function startTimestampAuthority(days = 36_500): Promise<TimestampAuthority> {
  const folder = mkdtempSync(join(tmpdir(), 'tsa-'));
  const file = (name: string) => join(folder, name);
  makeCertificates(file, days);
  let last: Buffer = Buffer.alloc(0);
  let next: { status: number; body?: Buffer; retryAfter?: number } | undefined;
  const server = createServer((request, response) => {
    void bodyOf(request).then((query) => {
      last = replyTo(file, query);
      const { status, body, retryAfter } = next ?? { status: 200, body: last };
      next = undefined;
      response
        .writeHead(status, {
          'content-type': 'application/timestamp-reply',
          connection: 'close',
          ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
        })
        .end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answerNext: (answer) => {
      next = answer;
    },
    last: () => last,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeCertificates(file: (name: string) => string, days: number): void {
  writeFileSync(file('openssl.cnf'), CONFIG.replace('SERIAL', file('serial')));
  writeFileSync(file('serial'), '01\n');
  const key = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-config',
    file('openssl.cnf'),
  ];
  const root = ['-subj', '/CN=Sample time root', '-extensions', 'root', '-days', '36500'];
  openssl('req', '-x509', ...key, ...root, '-keyout', file('root.key'), '-out', file('root.pem'));
  openssl(
    'req',
    ...key,
    '-subj',
    '/CN=Sample time-stamp service',
    '-keyout',
    file('tsa.key'),
    '-out',
    file('tsa.csr'),
  );
  const issuer = [
    '-CA',
    file('root.pem'),
    '-CAkey',
    file('root.key'),
    '-set_serial',
    '7',
    '-days',
    String(days),
  ];
  const extensions = ['-extfile', file('openssl.cnf'), '-extensions', 'stamps'];
  openssl('x509', '-req', '-in', file('tsa.csr'), ...issuer, ...extensions, '-out', file('tsa.pem'));
}

function replyTo(file: (name: string) => string, query: Buffer): Buffer {
  writeFileSync(file('query'), query);
  const config = ['-config', file('openssl.cnf'), '-queryfile', file('query'), '-chain', file('root.pem')];
  const signer = ['-inkey', file('tsa.key'), '-signer', file('tsa.pem')];
  openssl('ts', '-reply', ...config, ...signer, '-out', file('reply'));
  return readFileSync(file('reply'));
}

function openssl(...args: string[]): void {
  execFileSync('openssl', args, { stdio: 'pipe' });
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
