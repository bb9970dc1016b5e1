import { execFileSync } from 'node:child_process';
import { constants, createPrivateKey, privateEncrypt, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromBER, Integer, Sequence } from 'asn1js';

/** An answer in place of the usual one. */
export interface VaultAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A Key Vault with one certificate, `seal`, answering as its REST interface is documented. */
export interface KeyVault {
  certificateUrl: string;
  /** The only token that is taken. */
  token: string;
  /** The next answer to a request whose address ends so, in place of the usual one. */
  answerNext(ending: string, answer: VaultAnswer): void;
  /** The scope that the challenge leads to. */
  scope: string;
  /** What was asked, as 'POST /keys/seal/1/sign'. */
  asked: string[];
  stop(): Promise<void>;
}

const HASH = 32;
/** What ASN.1 says before a SHA-256 in a PKCS #1 v1.5 signature (RFC 8017, 9.2). */
const SHA256_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** Starts one on the loopback. `pem` has the private key, and its certificate first. */
export async function startKeyVault(pem: { key: string; certificates: string }): Promise<KeyVault> {
  const waiting: { ending: string; answer: VaultAnswer }[] = [];
  const vault: KeyVault = {
    certificateUrl: '',
    token: 'token-of-the-server',
    scope: '',
    asked: [],
    answerNext: (ending, answer) => void waiting.push({ ending, answer }),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://vault');
      const call = `${request.method} ${pathname}`;
      vault.asked.push(call);
      if (request.headers.authorization !== `Bearer ${vault.token}`) return give(response, challenge(vault));
      const index = waiting.findIndex(({ ending }) => pathname.endsWith(ending));
      const [instead] = index < 0 ? [] : waiting.splice(index, 1);
      if (instead) return give(response, instead.answer);
      if (searchParams.get('api-version') !== '7.4') return give(response, refused(400, 'BadParameter'));
      give(response, answerTo(call, origin(), pem, body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vault.certificateUrl = `${origin()}/certificates/seal`;
  vault.scope = 'https://127.0.0.1/.default';
  return vault;
}

/** Key Vault's error as it is documented, with the inner code that says why. */
export function refused(status: number, code: string, inner?: string): VaultAnswer {
  const error = { code, message: 'In words.', ...(inner && { innererror: { code: inner } }) };
  return { status, headers: { 'x-ms-request-id': 'request-1' }, body: { error } };
}

function challenge({ scope }: KeyVault): VaultAnswer {
  const resource = scope.replace('/.default', '');
  const words = `Bearer authorization="https://login.example/tenant", resource="${resource}"`;
  return { ...refused(401, 'Unauthorized'), headers: { 'www-authenticate': words } };
}

function answerTo(
  call: string,
  origin: string,
  { key, certificates }: { key: string; certificates: string },
  body: string,
): VaultAnswer {
  const kid = `${origin}/keys/seal/1`;
  if (call === 'GET /certificates/seal')
    return { status: 200, body: { kid, cer: new X509Certificate(certificates).raw.toString('base64') } };
  if (call !== 'POST /keys/seal/1/sign') return refused(404, 'KeyNotFound');
  const { alg, value } = JSON.parse(body) as { alg: string; value: string };
  const signature = signDigest(key, alg, Buffer.from(value, 'base64url'));
  return signature
    ? { status: 200, body: { kid, value: signature.toString('base64url') } }
    : refused(400, 'BadParameter');
}

/** Signs a digest as it is, which is what a vault is sent; none for an algorithm that is not the key's. */
function signDigest(pem: string, alg: string, digest: Buffer): Buffer | undefined {
  const key = createPrivateKey(pem);
  if (digest.length !== HASH) return undefined;
  if (alg === 'RS256' && key.asymmetricKeyType === 'rsa')
    return privateEncrypt(
      { key, padding: constants.RSA_PKCS1_PADDING },
      Buffer.concat([SHA256_INFO, digest]),
    );
  return alg === 'ES256' && key.asymmetricKeyType === 'ec' ? ecdsa(pem, digest) : undefined;
}

/** Node would hash the digest once more. */
function ecdsa(pem: string, digest: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'vault-'));
  const [key, input] = [join(folder, 'key.pem'), join(folder, 'digest')];
  try {
    writeFileSync(key, pem);
    writeFileSync(input, digest);
    const der = execFileSync('openssl', ['pkeyutl', '-sign', '-inkey', key, '-in', input]);
    const { result } = fromBER(new Uint8Array(der).buffer);
    const numbers = result instanceof Sequence ? result.valueBlock.value : [];
    return Buffer.concat(numbers.map((number) => of32(number instanceof Integer ? number.toBigInt() : 0n)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const of32 = (number: bigint) => Buffer.from(number.toString(16).padStart(2 * HASH, '0'), 'hex');

function give(response: ServerResponse, { status, headers, body }: VaultAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
