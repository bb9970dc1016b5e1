import { z } from 'zod';
import type { GraphFault } from '../../filing/graphFault';
import { retryAfter } from '../../filing/retryAfter';

/** Gives the app's token for a scope. @throws where there is none to be had now. */
export type VaultToken = (scope: string) => Promise<string>;

/** What the vault is reached by. */
export interface VaultAccess {
  token: VaultToken;
  /** In milliseconds. */
  now: () => number;
  /** Milliseconds before a call is given up; 10,000 unless told. */
  timeOut?: number;
}

/** An answer's body, or why there is none. */
export type VaultReply = { ok: true; body: unknown } | { ok: false; fault: GraphFault };

/** Asks the vault: a GET, or a POST of what is given as JSON. */
export type VaultClient = (address: string, body?: object) => Promise<VaultReply>;

const VERSION = '7.4';

/** Key Vault's error; the inner code says which of several reasons a refusal has. */
const refusal = z.object({
  error: z.object({ code: z.string(), innererror: z.object({ code: z.string() }).optional() }),
});

/**
 * A client of Key Vault's REST interface. Whom to ask for a token the vault says itself, in the challenge
 * of its first answer (https://learn.microsoft.com/en-us/azure/key-vault/general/authentication-requests-and-responses).
 */
export function vaultClient({ token, now, timeOut = 10_000 }: VaultAccess): VaultClient {
  const held: { scope?: string } = {};
  const ask = async (address: string, body: object | undefined): Promise<Response> => {
    const headers = new Headers(body && { 'content-type': 'application/json' });
    if (held.scope !== undefined) headers.set('authorization', `Bearer ${await tokenFor(held.scope)}`);
    return fetch(`${address}?api-version=${VERSION}`, {
      method: body ? 'POST' : 'GET',
      headers,
      ...(body && { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeOut),
    });
  };
  const tokenFor = (scope: string) =>
    token(scope).catch(() => {
      throw Object.assign(new Error('No token'), { name: 'SignInUnavailable' });
    });
  return async (address, body) => {
    try {
      const first = await ask(address, body);
      const scope = first.status === 401 ? scopeIn(first, address) : undefined;
      if (scope === undefined) return await read(first, now);
      held.scope = scope;
      return await read(await ask(address, body), now);
    } catch (error) {
      return { ok: false, fault: silent(error) };
    }
  };
}

/** The scope that a challenge names; none where it names a service that this vault is no part of. */
function scopeIn(answer: Response, address: string): string | undefined {
  const challenge = answer.headers.get('www-authenticate') ?? '';
  const [, resource = ''] = /(?:resource|scope)="([^"]+)"/.exec(challenge) ?? [];
  if (!URL.canParse(resource)) return undefined;
  const { hostname } = new URL(resource);
  const vault = new URL(address).hostname;
  if (vault !== hostname && !vault.endsWith(`.${hostname}`)) return undefined;
  return `${resource.replace(/\/(\.default)?$/, '')}/.default`;
}

async function read(answer: Response, now: () => number): Promise<VaultReply> {
  const body: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return { ok: true, body };
  const parsed = refusal.safeParse(body);
  const error = parsed.success ? parsed.data.error : undefined;
  const retryAfterSeconds = retryAfter(answer.headers.get('retry-after'), now);
  const requestId = answer.headers.get('x-ms-request-id');
  return {
    ok: false,
    fault: {
      kind: 'answered',
      status: answer.status,
      code: error?.innererror?.code ?? error?.code ?? '',
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      ...(requestId !== null && { requestId }),
    },
  };
}

function silent(error: unknown): GraphFault {
  const name = error instanceof Error ? error.name : '';
  const kind =
    name === 'TimeoutError' ? 'timeout' : name === 'SignInUnavailable' ? 'signInUnavailable' : 'network';
  return { kind, status: 0, code: '' };
}
