import { routeOf } from './routes';

/** The three looks that Teams has. */
export type ThemeName = 'default' | 'dark' | 'contrast';

/** The parts of the Teams context that the tab uses. */
export interface HostContext {
  app?: { theme?: string };
  page?: { subPageId?: string; frameContext?: string };
}

/** The theme for what the host calls it; 'glass' and other new names are read as the default. */
export function themeOf(name: string | undefined): ThemeName {
  return name === 'dark' || name === 'contrast' ? name : 'default';
}

/** A page's address below the tab's own, with what its table shows ('team/t-1?state=pastLimit'). */
const PLACE = /^([A-Za-z0-9./-]{1,300})(\?[A-Za-z0-9.,=&%+-]{1,300})?$/;

/** The page that a deep link names ('session/w-1/s-1', 'team/t-1?state=pastLimit'), as an address of the tab; undefined for anything else. */
export function pageOf(context: HostContext): string | undefined {
  const asked = context.page?.subPageId?.replace(/^\/+|(?<!\/)\/+$/g, '') ?? '';
  const [, page, query = ''] = PLACE.exec(asked) ?? [];
  if (page === undefined || routeOf(`/tab/${page}`).page === 'nowhere') return undefined;
  return `/tab/${page}${query}`;
}

/**
 * The answer, or the fallback where it does not come in time or is a rejection: the Teams SDK waits
 * for a host that may not be there.
 */
export async function within<T>(milliseconds: number, answer: Promise<T>, fallback: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(fallback), milliseconds);
  });
  const settled = answer.catch(() => fallback);
  return Promise.race([settled, late]).finally(() => clearTimeout(timer));
}

/** Whether a window may be inside Teams: in a frame, in Teams' desktop or mobile shell. */
export function mayBeHosted(window: {
  parent: unknown;
  opener?: unknown;
  nativeInterface?: unknown;
}): boolean {
  return window.parent !== window || window.nativeInterface !== undefined;
}
