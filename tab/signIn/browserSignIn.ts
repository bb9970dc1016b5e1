import * as oauth from 'oauth4webapi';
import type { ConfigAnswer } from '../../bot/api/contract';
import { keepToken, readKept, RETURN_PATH } from './keptToken';

const GOING = 'signIn.going';

interface Going {
  verifier: string;
  state: string;
  nonce: string;
  back: string;
}

/** Goes to the authority (OAuth 2.1 authorization code with PKCE, RFC 7636) and comes back to `back`. */
export async function goSignIn(config: ConfigAnswer, back: string, choose = false): Promise<never> {
  const server = await authority(config);
  const going = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    back,
  };
  sessionStorage.setItem(GOING, JSON.stringify(going));
  const address = new URL(server.authorization_endpoint ?? '');
  const challenge = await oauth.calculatePKCECodeChallenge(going.verifier);
  const asked = {
    client_id: config.clientId,
    redirect_uri: location.origin + RETURN_PATH,
    response_type: 'code',
    scope: scopesOf(config),
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state: going.state,
    nonce: going.nonce,
    ...(choose ? { prompt: 'select_account' } : {}),
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  location.assign(address);
  return new Promise(() => undefined);
}

/**
 * Completes the sign-in from the address that the authority came back to, and gives the page that was
 * asked for. Throws where the answer is not the one to our question.
 */
export async function finishSignIn(config: ConfigAnswer, now = Date.now()): Promise<string> {
  const going = readKept(GOING) as Going | undefined;
  sessionStorage.removeItem(GOING);
  if (!going) throw new Error('No sign-in was begun in this window');
  const server = await authority(config);
  const client = { client_id: config.clientId };
  const params = oauth.validateAuthResponse(server, client, new URL(location.href), going.state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    params,
    location.origin + RETURN_PATH,
    going.verifier,
    transport(config),
  );
  const answer = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: going.nonce,
  });
  keepToken({ token: answer.access_token, until: now + (answer.expires_in ?? 3_600) * 1_000 });
  return going.back;
}

async function authority(config: ConfigAnswer): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(config.authority);
  const response = await oauth.discoveryRequest(issuer, transport(config));
  return oauth.processDiscoveryResponse(issuer, response);
}

/** Plain http is for an authority on this machine alone. */
function transport(config: ConfigAnswer): { [oauth.allowInsecureRequests]: boolean } {
  const { protocol, hostname } = new URL(config.authority);
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return { [oauth.allowInsecureRequests]: protocol === 'http:' && here };
}

function scopesOf(config: ConfigAnswer): string {
  return [...new Set(['openid', 'profile', ...config.scope.split(' ').filter(Boolean)])].join(' ');
}
