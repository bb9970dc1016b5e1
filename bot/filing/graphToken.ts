import type { TokenCredential } from '@azure/identity';
import { z } from 'zod';

/** Gives an access token for Graph; `fresh` asks for a new one because the last was not accepted. */
export type GraphToken = (fresh?: boolean) => Promise<string>;

/** Where and as whom the app signs in with a client secret. */
export interface ClientCredentials {
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
}

const scope = 'https://graph.microsoft.com/.default';

/** A token is renewed this long before it ends, so that none ends on its way. */
const marginMs = 120_000;

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() });

/**
 * Signs in by client credentials (RFC 6749, 4.4) and keeps the token until shortly before it ends.
 * `now` is in milliseconds. Throws an error named `SignInRefused` (the credential is wrong) or
 * `SignInUnavailable` (try again later).
 */
export function clientCredentialsToken(credentials: ClientCredentials, now: () => number): GraphToken {
  return keptToken(now, async () => {
    const answer = await askForToken(credentials);
    return { token: answer.access_token, endsAt: now() + answer.expires_in * 1000 };
  });
}

/** Signs in by an Azure credential, such as the server's managed identity. Errors as above. */
export function credentialToken(credential: TokenCredential, now: () => number): GraphToken {
  return keptToken(now, async () => {
    const answer = await credential.getToken(scope).catch(() => null);
    if (!answer) throw signInError('SignInUnavailable', 'The server’s identity gave no token.');
    return { token: answer.token, endsAt: answer.expiresOnTimestamp };
  });
}

function keptToken(now: () => number, ask: () => Promise<{ token: string; endsAt: number }>): GraphToken {
  let kept: Promise<{ token: string; endsAt: number }> | undefined;
  return async (fresh = false) => {
    const held = fresh ? undefined : await kept?.catch(() => undefined);
    if (held && held.endsAt - marginMs > now()) return held.token;
    kept = ask();
    return (await kept).token;
  };
}

async function askForToken(credentials: ClientCredentials): Promise<z.infer<typeof tokenAnswer>> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret,
    scope,
  });
  const answer = await fetch(credentials.tokenUrl, {
    method: 'POST',
    body,
    // The secret is for the address of the settings and no other.
    redirect: 'manual',
    signal: AbortSignal.timeout(10_000),
  }).catch(() => undefined);
  if (!answer || answer.status >= 500 || answer.status === 429) {
    throw signInError('SignInUnavailable', 'The sign-in service did not answer.');
  }
  if (!answer.ok)
    throw signInError('SignInRefused', `The sign-in service refused the app (${answer.status}).`);
  const parsed = tokenAnswer.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success) throw signInError('SignInUnavailable', 'The sign-in service gave no token.');
  return parsed.data;
}

function signInError(name: 'SignInRefused' | 'SignInUnavailable', message: string): Error {
  return Object.assign(new Error(message), { name });
}
