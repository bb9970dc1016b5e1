import type { ConfigAnswer, MeAnswer } from '../bot/api/contract';
import type { Api } from './api';
import { createApi } from './api';
import type { Connection } from './connection';
import { createConnection } from './connection';
import { forgetOthers } from './form/keptText';
import type { Host } from './host';
import { startHost } from './host';
import { asProblem, notConnected, Problem, problemOf, signedOut } from './problem';
import { askedFirst, routeOf } from './routes';
import { text } from './text';
import { goTo } from './useRoute';

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
  | { kind: 'signIn'; host: Host; config: ConfigAnswer; why?: string; signIn: () => void }
  | { kind: 'failed'; host: Host; problem: Problem };

/** What is being waited for: the host first, since the theme comes from it. */
export interface Starting {
  host: Promise<Host>;
  end: Promise<Start>;
}

/** Starts the tab: where it is, how to sign in, who the person is. */
export function start(): Starting {
  const host = startHost();
  const asked = askConfig();
  const end = host.then((known) => asked.then((config) => begin(known, config)).catch(failed(known)));
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

async function begin(host: Host, config: ConfigAnswer): Promise<Start> {
  if (host.page && location.pathname === '/tab/') goTo(host.page);
  const { token } = host;
  return token ? ready(host, config, () => token()) : beginInBrowser(host, config);
}

async function ready(
  host: Host,
  config: ConfigAnswer,
  token: (fresh: boolean) => Promise<string | undefined>,
  signInAgain?: Started['signInAgain'],
): Promise<Start> {
  const connection = createConnection(askConfig);
  const api = createApi({ token, connection, fetch: (...request) => fetch(...request) });
  const first = askedFirst(routeOf(location.pathname));
  if (first) api.ahead(first);
  const me = await api.get<MeAnswer>('/api/me');
  forgetOthers(me.id);
  return { kind: 'ready', started: { host, config, api, connection, me, signInAgain } };
}

/** Only here is the sign-in library fetched: inside Teams it is never downloaded. */
async function beginInBrowser(host: Host, config: ConfigAnswer): Promise<Start> {
  const browser = await import('./signIn/browserSignIn');
  const back = () => location.pathname + location.search;
  const toSignIn = (why?: string): Start => ({
    kind: 'signIn',
    host,
    config,
    why,
    signIn: () => void browser.goSignIn(config, '/tab/', true),
  });
  if (location.pathname === browser.RETURN_PATH) {
    const page = await browser.finishSignIn(config).catch(() => undefined);
    if (page === undefined) return toSignIn(text.problem.signIn);
    history.replaceState(null, '', page);
  }
  if (!browser.keptToken()) return browser.goSignIn(config, back());
  const again = (asSomeoneElse: boolean) => {
    if (asSomeoneElse) browser.signOut();
    void browser.goSignIn(config, asSomeoneElse ? '/tab/' : back(), asSomeoneElse);
  };
  try {
    return await ready(
      host,
      config,
      (fresh) => Promise.resolve(fresh ? undefined : browser.keptToken()),
      again,
    );
  } catch (thrown) {
    if (asProblem(thrown).answer.code !== signedOut().answer.code) throw thrown;
    browser.signOut();
    return toSignIn(text.problem.signIn);
  }
}
