import { randomBytes } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeLocalCertificate } from '../../../bot/records/localCertificate';

/** How the host shows the tab, and as whom. */
export interface Showing {
  /** What `getAuthToken` gives. */
  token: string;
  theme?: 'default' | 'dark' | 'contrast';
  frame?: 'content' | 'sidePanel' | 'meetingStage';
  /** The tab fills the window, with nothing of Teams around it. */
  fullScreen?: boolean;
  /** What the deep link named: 'session/w-1/s-1'. */
  subPage?: string;
}

/**
 * A page that hosts the tab in a frame as Teams does, at Teams' own address: it answers `initialize`,
 * `getContext` and `getAuthToken`, and tells of changes of the theme (the messages of teams-js 2).
 */
export interface TeamsHost {
  /** For Chromium: takes Teams' address to this machine. */
  flag: string;
  /** The address of the host page that shows the tab like this. */
  addressOf: (tab: string, showing: Showing) => string;
  stop: () => Promise<void>;
}

const TEAMS = 'teams.microsoft.com';

/** What runs in the host page: from what was asked to what is answered, by the name of the function. */
const SCRIPT = `
  const { tab, token, theme = 'default', frame = 'content', fullScreen = false, subPage } =
    JSON.parse(decodeURIComponent(location.hash.slice(1)));
  const runtime = { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: { pages: {} } };
  const context = {
    theme, frameContext: frame, locale: 'en-gb', entityId: 'home', subEntityId: subPage, hostClientType: 'web',
    isFullScreen: fullScreen, ...(frame === 'content' ? {} : { meetingId: 'meeting-1', chatId: 'chat-1' }),
    userObjectId: 'somebody-else', tid: 'another-tenant',
  };
  const answers = {
    'initialize': [frame, 'web', JSON.stringify(runtime), '2.58.0'],
    'getContext': [context],
    'authentication.getAuthToken': [true, token],
  };
  window.asked = [];
  addEventListener('message', ({ data, source, origin }) => {
    if (!data || typeof data.func !== 'string') return;
    window.asked.push(data.func);
    const args = answers[data.func];
    if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
  });
  const shown = document.querySelector('iframe');
  window.setTheme = (name) => shown.contentWindow.postMessage({ func: 'themeChange', args: [name] }, new URL(tab).origin);
  shown.src = tab;
`;

const PAGE = `<!doctype html><html lang="en"><title>Host</title>
<style>html, body { margin: 0; height: 100% } iframe { border: 0; width: 100%; height: 100% }</style>
<iframe title="Supervision"></iframe><script>${SCRIPT}</script></html>`;

/** Starts it on a free port of this machine, over HTTPS. */
export async function startTeamsHost(): Promise<TeamsHost> {
  const [from, to] = [new Date(Date.now() - 86_400_000), new Date(Date.now() + 86_400_000)];
  const serialNumbers = [randomBytes(8), randomBytes(8)] as const;
  const { key, certificates } = makeLocalCertificate({ organisation: 'Host', from, to, serialNumbers });
  const server = createServer({ key, cert: certificates }, (_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    flag: `--host-resolver-rules=MAP ${TEAMS}:443 127.0.0.1:${port}`,
    addressOf: (tab, showing) =>
      `https://${TEAMS}/#${encodeURIComponent(JSON.stringify({ ...showing, tab }))}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
