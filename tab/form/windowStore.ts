/** The parts of `Storage` that kept text needs. */
type WindowStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { keys: () => string[] };

/**
 * Where this window keeps text until it is closed. A browser that gives a page inside another's no
 * storage (Teams in a browser that blocks third-party data) throws at the mere name of it: then it is
 * kept for as long as the page is open.
 */
export const windowStore = (): WindowStore => {
  try {
    const store = window.sessionStorage;
    return {
      getItem: (key) => store.getItem(key),
      setItem: (key, value) => store.setItem(key, value),
      removeItem: (key) => store.removeItem(key),
      keys: () => Object.keys(store),
    };
  } catch {
    return memory;
  }
};

const held = new Map<string, string>();
const memory: WindowStore = {
  getItem: (key) => held.get(key) ?? null,
  setItem: (key, value) => void held.set(key, value),
  removeItem: (key) => void held.delete(key),
  keys: () => [...held.keys()],
};
