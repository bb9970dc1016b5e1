/** Whether the server can be reached; pages subscribe and try again when it comes back. */
export interface Connection {
  isUp: () => boolean;
  /** Calls back on every change; the answer stops it. */
  subscribe: (listener: () => void) => () => void;
  lost: () => void;
  found: () => void;
  /** Asks the server now whether it is there. */
  ask: () => Promise<boolean>;
}

const AGAIN = 4_000;

/**
 * Keeps whether the last request got through. While none does, `probe` is asked every four seconds
 * and when the browser says that it is back.
 */
export function createConnection(probe: () => Promise<unknown>): Connection {
  const listeners = new Set<() => void>();
  let up = true;
  let timer: ReturnType<typeof setInterval> | undefined;
  const tell = () => listeners.forEach((listener) => listener());
  const found = () => {
    if (up) return;
    up = true;
    clearInterval(timer);
    tell();
  };
  const ask = () =>
    probe().then(
      () => (found(), true),
      () => (lost(), false),
    );
  const lost = () => {
    if (!up) return;
    up = false;
    timer = setInterval(() => void ask(), AGAIN);
    tell();
  };
  globalThis.addEventListener('online', () => void ask());
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return { isUp: () => up, subscribe, lost, found, ask };
}
