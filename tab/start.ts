import type { ConfigAnswer, MeAnswer } from '../bot/api/contract';
import type { Api } from './api';
import { createApi } from './api';
import type { Connection } from './connection';
import { createConnection } from './connection';
import { forgetOthers } from './form/keptText';
import type { Host } from './host';
import { startHost } from './host';
import { asProblem, notConnected, Problem, problemOf, signedOut } from './problem';
import type { Route } from './routes';
import { addressOf, askedFirst, routeOf } from './routes';
import { pageScripts } from './shell/pageScripts';
import { keptToken, RETURN_PATH, signOut } from './signIn/keptToken';
import { text } from './text';
import { goTo } from './goTo';

/** Everything that the pages stand on, once somebody is signed in. */
export interface Started {
  host: Host;
  config: ConfigAnswer;
  api: Api;
  connection: Connection;
  me: MeAnswer;
  signInAgain?: (asSomeoneElse: boolean) => void;
}

/** How starting ended: ready, somebody has to press "Sign in", or it cannot go on. */
export type Start =
  | { kind: 'ready'; started: Started }
  | { kind: 'signIn'; host: Host; why: string; signIn: () => void }
  | { kind: 'failed'; host: Host; problem: Problem };

/** What is being waited for: the host first, since the theme comes from it. */
export interface Starting {
  host: Promise<Host>;
  end: Promise<Start>;
}

/** Starts the tab: where it is, how to sign in, who the person is. What can be asked at once is asked at once. */
export function start(): Starting {
  const host = startHost();
  const asked = askConfig();
  // Whoever waits for it hears of a failure.
  asked.catch(() => undefined);
  const end = host.then((known) => begin(known, asked).catch(failed(known)));
  return { host, end };
}

const failed =
  (host: Host) =>
  (thrown: unknown): Start => ({ kind: 'failed', host, problem: asProblem(thrown) });

async function askConfig(): Promise<ConfigAnswer> {
  const response = await fetch('/api/config').catch(() => undefined);
  if (!response) throw notConnected();
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as ConfigAnswer;
}

async function begin(host: Host, asked: Promise<ConfigAnswer>): Promise<Start> {
  if (host.page && location.pathname === '/tab/') goTo(host.page);
  const { token } = host;
  return token ? ready(host, asked, () => token()) : beginInBrowser(host, asked);
}

async function ready(
  host: Host,
  asked: Promise<ConfigAnswer>,
  token: (fresh: boolean) => Promise<string | undefined>,
  signInAgain?: Started['signInAgain'],
): Promise<Start> {
  const route = routeOf(location.pathname);
  const page = fetched(route.page);
  const connection = createConnection(askConfig);
  const api = createApi({ token, connection, fetch: (...request) => fetch(...request) });
  const first = askedFirst(route);
  if (first) api.ahead(first);
  const [config, me] = await Promise.all([asked, api.get<MeAnswer>('/api/me'), page]);
  forgetOthers(me.id);
  return { kind: 'ready', started: { host, config, api, connection, me, signInAgain } };
}

/** The page's script comes while the person is signed in; where it does not, the page itself says so. */
const fetched = (page: Route['page']): Promise<void> => pageScripts[page].fetch().catch(() => undefined);

async function beginInBrowser(host: Host, asked: Promise<ConfigAnswer>): Promise<Start> {
  if (location.pathname === RETURN_PATH) {
    const page = await cameBack(await asked);
    if (page === undefined) return toSignIn(host, await asked, text.problem.signIn);
    history.replaceState(null, '', page);
  }
  if (!keptToken()) return goToAuthority(await asked, here());
  const again = (asSomeoneElse: boolean) => void signInAnew(asked, asSomeoneElse);
  const token = (fresh: boolean) => Promise.resolve(fresh ? undefined : keptToken());
  try {
    return await ready(host, asked, token, again);
  } catch (thrown) {
    const why = whyNotHere(asProblem(thrown));
    if (why === undefined) throw thrown;
    signOut();
    return toSignIn(host, await asked, why);
  }
}

/** Why another account is needed; undefined where the account is not what is wrong. */
function whyNotHere({ answer: { code, title, detail } }: Problem): string | undefined {
  if (code === signedOut().answer.code) return text.problem.signIn;
  return code === 'guest' || code === 'left' ? `${title}. ${detail}` : undefined;
}

const here = (): string => location.pathname + location.search;

/** The library is fetched when somebody has to sign in, and never inside Teams. */
const signInLibrary = () => import('./signIn/browserSignIn');

const cameBack = async (config: ConfigAnswer): Promise<string | undefined> =>
  (await signInLibrary()).finishSignIn(config).catch(() => undefined);

const goToAuthority = async (config: ConfigAnswer, back: string, choose = false): Promise<never> =>
  (await signInLibrary()).goSignIn(config, back, choose);

async function signInAnew(asked: Promise<ConfigAnswer>, asSomeoneElse: boolean): Promise<void> {
  if (asSomeoneElse) signOut();
  await goToAuthority(await asked, asSomeoneElse ? addressOf.home : here(), asSomeoneElse);
}

const toSignIn = (host: Host, config: ConfigAnswer, why: string): Start => ({
  kind: 'signIn',
  host,
  why,
  signIn: () => void goToAuthority(config, addressOf.home, true),
});
