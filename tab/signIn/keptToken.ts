const TOKEN = 'signIn.token';

/** Where the authority sends people back to; registered there. */
export const RETURN_PATH = '/tab/signed-in';

interface KeptToken {
  token: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** The token of this browser window, while it lasts. Closing the window forgets it. */
export function keptToken(now = Date.now()): string | undefined {
  const kept = readKept(TOKEN) as KeptToken | undefined;
  return kept && kept.until - 30_000 > now ? kept.token : undefined;
}

/** Keeps a token for this browser window. */
export function keepToken(kept: KeptToken): void {
  sessionStorage.setItem(TOKEN, JSON.stringify(kept));
}

/** Forgets who is signed in and everything else that this window kept. */
export function signOut(): void {
  sessionStorage.clear();
}

/** What this window kept under a key, if anything. */
export function readKept(key: string): unknown {
  const text = sessionStorage.getItem(key);
  return text === null ? undefined : JSON.parse(text);
}
