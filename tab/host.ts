import type { HostContext, ThemeName } from './hostAnswers';
import { mayBeHosted, pageOf, themeOf, within } from './hostAnswers';

/** Where the tab is shown, and what that place offers. */
export interface Host {
  kind: 'teams' | 'browser';
  theme: ThemeName;
  /** Calls back on every change of the theme. There is one listener: a later call replaces it. */
  onTheme: (listener: (theme: ThemeName) => void) => void;
  /** The page of the deep link that opened the tab. */
  page?: string;
  /** 'content', 'sidePanel', 'meetingStage', … as Teams names it. */
  frame: string;
  /** The token that says who the person is; only in Teams. */
  token?: () => Promise<string>;
  /** Hands out a link to a view ('team/t-1?sort=next'): in Teams its own dialog, otherwise onto the clipboard. */
  share: (view: string, label: string) => Promise<void>;
}

const WAIT = 4_000;

/**
 * Says where the tab is. In Teams the context's theme comes first and the handler after, since only
 * changes reach the handler (TEAMS.md trap 21). Without an answer in four seconds it is a browser.
 */
export async function startHost(): Promise<Host> {
  if (!mayBeHosted(window)) return browserHost();
  return within(WAIT, teamsHost(), browserHost());
}

async function teamsHost(): Promise<Host> {
  const { app, authentication, pages } = await import('@microsoft/teams-js');
  await app.initialize();
  const context: HostContext = await app.getContext();
  void app.notifySuccess();
  return {
    kind: 'teams',
    theme: themeOf(context.app?.theme),
    onTheme: (listener) => app.registerOnThemeChangeHandler((name) => listener(themeOf(name))),
    page: pageOf(context),
    frame: context.page?.frameContext ?? 'content',
    token: () => authentication.getAuthToken(),
    share: async (view, label) => pages.shareDeepLink({ subPageId: view, subPageLabel: label }),
  };
}

const DARK = '(prefers-color-scheme: dark)';

/** A plain browser: `?theme=dark` or `?theme=contrast`, otherwise what the system prefers. */
function browserHost(): Host {
  const preferred = matchMedia(DARK);
  const present = (): ThemeName => {
    const asked = new URLSearchParams(location.search).get('theme');
    return asked ? themeOf(asked) : preferred.matches ? 'dark' : 'default';
  };
  return {
    kind: 'browser',
    theme: present(),
    onTheme: (listener) => preferred.addEventListener('change', () => listener(present())),
    frame: 'content',
    share: (view) => navigator.clipboard.writeText(`${location.origin}/tab/${view}`),
  };
}
