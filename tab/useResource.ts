import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from './problem';
import { asProblem } from './problem';
import type { Connection } from './connection';
import { useApp } from './useApp';

/** What the server answers for a path, kept up to date. */
export interface Resource<T> {
  /** Absent until the first answer. */
  value?: T;
  problem?: Problem;
  reload: () => Promise<void>;
  /** Shows an answer that came with a change. */
  put: (value: T) => void;
}

/**
 * Asks for a path: what was kept is shown at once, then the present answer. Asks again when the page
 * comes back into view and when a lost connection is found.
 */
export function useResource<T>(path: string): Resource<T> {
  const { api, connection } = useApp();
  const [state, setState] = useState<{ path: string; value?: T; problem?: Problem }>(() => ({
    path,
    value: api.kept(path) as T | undefined,
  }));
  const wanted = useRef(path);
  const asked = useRef(0);
  const shown = useRef(0);

  const put = useCallback(
    (value: T) => {
      shown.current = asked.current += 1;
      setState({ path, value });
    },
    [path],
  );
  const reload = useCallback(async () => {
    wanted.current = path;
    const turn = (asked.current += 1);
    // An answer may be overtaken by that of a later question: what it says is no longer so.
    const isNews = () => {
      if (wanted.current !== path || turn < shown.current) return false;
      shown.current = turn;
      return true;
    };
    try {
      const value = await api.get<T>(path);
      if (isNews()) setState({ path, value });
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (isNews())
        setState((last) => ({ path, problem, value: last.path === path ? last.value : undefined }));
    }
  }, [api, path]);

  useEffect(() => {
    return askOften(() => void reload(), connection);
  }, [reload, connection]);

  const present = state.path === path ? state : { value: api.kept(path) as T | undefined };
  return { value: present.value, problem: 'problem' in present ? present.problem : undefined, reload, put };
}

/** Now, whenever the page comes back into view, and when a lost connection is found. */
function askOften(ask: () => void, connection: Connection): () => void {
  const seen = () => {
    if (document.visibilityState === 'visible') ask();
  };
  const back = () => {
    if (connection.isUp()) ask();
  };
  document.addEventListener('visibilitychange', seen);
  const stop = connection.subscribe(back);
  ask();
  return () => {
    document.removeEventListener('visibilitychange', seen);
    stop();
  };
}
