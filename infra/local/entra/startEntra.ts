import { AssertionError } from 'node:assert';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { text } from 'node:stream/consumers';
import {
  Events,
  OAuth2Issuer,
  OAuth2Service,
  type MutableRedirectUri,
  type MutableResponse,
  type MutableToken,
  type TokenRequestIncomingMessage,
} from 'oauth2-mock-server';
import { samplePeople, type SamplePerson } from '../sample/people';
import { graphClaims, idClaims, personClaims } from './claims';
import { entraIssuer, type EntraSettings } from './entraSettings';
import { peoplePage, refusalPage } from './peoplePage';
import { useSigningKey } from './signingKey';

/**
 * A stand-in for Entra on loopback: signs sample people in to the tab (authorization code with PKCE, after a
 * page that asks who to be) and gives the server its Graph token (client credentials). Tests take a person's
 * token at once with `POST <issuer>/sample-token {"oid"}`, which other web origins cannot read.
 */
export async function startEntra(settings: EntraSettings): Promise<Server> {
  const issuer = new OAuth2Issuer();
  issuer.url = entraIssuer(settings.port, settings.tenantId);
  await useSigningKey(issuer.keys, settings.keyFile);
  const service = new OAuth2Service(issuer);
  nameTheirClaims(service, settings);
  const server = createServer(handler(service, settings));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, '127.0.0.1', resolve);
  });
  return server;
}

function handler(service: OAuth2Service, settings: EntraSettings): RequestListener {
  const base = `/${settings.tenantId}/v2.0`;
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith(`${base}/`)) return answer(response, 404, 'text/plain', 'Not found.');
    const rest = url.pathname.slice(base.length);
    if (rest === '/sample-token') return void sampleToken(request, response, service, settings);
    if (rest === '/authorize') return authorize(request, response, url, service, base);
    pass(request, response, service, base);
  };
}

function authorize(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  service: OAuth2Service,
  base: string,
): void {
  const problem = refusal(url);
  if (problem) return answer(response, 400, 'text/html; charset=utf-8', refusalPage(problem));
  if (!chosenPerson(url)) return answer(response, 200, 'text/html; charset=utf-8', peoplePage(url));
  pass(request, response, service, base);
}

function refusal(url: URL): string | undefined {
  const target = url.searchParams.get('redirect_uri') ?? '';
  if (!/^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/.test(target)) {
    return 'This sign-in only returns to a page on this machine (redirect_uri).';
  }
  if (!url.searchParams.get('code_challenge'))
    return 'The page that sent you here did not use PKCE (code_challenge).';
  if (chosenPerson(url)?.status === 'left') return 'This person has left, so their account is closed.';
  return undefined;
}

// `login_hint` skips the page, as it does with Entra; `prompt=select_account` asks all the same.
function chosenPerson(url: URL): SamplePerson | undefined {
  const oid = url.searchParams.get('sample_person');
  if (oid) return samplePeople.find((one) => one.oid === oid);
  if (url.searchParams.get('prompt') === 'select_account') return undefined;
  const hint = url.searchParams.get('login_hint');
  return samplePeople.find((one) => one.userPrincipalName === hint);
}

function nameTheirClaims(service: OAuth2Service, settings: EntraSettings): void {
  const chosen = new Map<string, SamplePerson>();
  service.on(Events.BeforeAuthorizeRedirect, ({ url }: MutableRedirectUri, request: IncomingMessage) => {
    const person = chosenPerson(new URL(request.url ?? '/', 'http://localhost'));
    const code = url.searchParams.get('code');
    if (person && code) chosen.set(code, person);
  });
  service.on(Events.BeforeTokenSigning, (token: MutableToken, request: TokenRequestIncomingMessage) => {
    Object.assign(token.payload, claimsFor(token, request, chosen, settings));
    delete token.payload.scope;
  });
  service.on(Events.BeforeResponse, (response: MutableResponse, request: TokenRequestIncomingMessage) => {
    if (request.body.code) chosen.delete(request.body.code);
    if (isWrongSecret(request, settings)) {
      response.statusCode = 401;
      response.body = { error: 'invalid_client', error_description: 'The client id or secret is wrong.' };
    }
  });
}

function claimsFor(
  token: MutableToken,
  request: TokenRequestIncomingMessage,
  chosen: Map<string, SamplePerson>,
  settings: EntraSettings,
): Record<string, unknown> {
  if (request.body.grant_type === 'client_credentials') return graphClaims(settings);
  const person = chosen.get(request.body.code ?? '');
  const hasVerifier = 'code_verifier' in request.body;
  if (!person || !hasVerifier)
    throw new AssertionError({ message: 'The code is unknown, used already, or came without its verifier.' });
  return 'scope' in token.payload ? personClaims(person, settings) : idClaims(person, settings);
}

function isWrongSecret(request: TokenRequestIncomingMessage, settings: EntraSettings): boolean {
  const body = request.body as { grant_type: string; client_id?: string; client_secret?: string };
  if (body.grant_type !== 'client_credentials') return false;
  return body.client_id !== settings.graphClientId || body.client_secret !== settings.graphClientSecret;
}

async function sampleToken(
  request: IncomingMessage,
  response: ServerResponse,
  service: OAuth2Service,
  settings: EntraSettings,
): Promise<void> {
  const oid = oidIn(await text(request));
  const person = samplePeople.find((one) => one.oid === oid);
  if (!person) return answer(response, 404, 'application/json', '{"error":"unknown_person"}');
  const claims = personClaims(person, settings);
  const token = await service.issuer.buildToken({
    scopesOrTransform: (_header, payload) => void Object.assign(payload, claims),
  });
  answer(response, 200, 'application/json', JSON.stringify({ access_token: token, token_type: 'Bearer' }));
}

function oidIn(body: string): unknown {
  try {
    return (JSON.parse(body) as { oid?: unknown }).oid;
  } catch {
    return undefined;
  }
}

function pass(
  request: IncomingMessage,
  response: ServerResponse,
  service: OAuth2Service,
  base: string,
): void {
  request.url = (request.url ?? '/').slice(base.length);
  service.requestHandler(request, response);
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
