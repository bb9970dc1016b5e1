import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';
import { notLoaded, type Problem } from '../problem';
import { useApp } from '../useApp';
import { ProblemMessage } from './ProblemMessage';
import type { Script } from './script';

/**
 * A component that shows `Waiting` until its script is here, and itself at once where it already is. React's own
 * `Suspense` holds back what follows a fallback for 300 ms, and takes the whole tab down when a script does not
 * come; this one waits for the connection and, where that is not it, offers to load the tab anew.
 */
export function later<Props extends object, More extends Props = Props>(
  script: Script<Props>,
  Waiting: ComponentType<More>,
  Failed: ComponentType<{ problem: Problem; retry: () => unknown }> = ProblemMessage,
): ComponentType<More> {
  return function Later(props: More) {
    const failed = useFetched(script);
    const Part = script.part();
    if (Part) return <Part {...props} />;
    if (failed) return <Failed problem={notLoaded()} retry={() => location.reload()} />;
    return <Waiting {...props} />;
  };
}

/** Fetches the script, again when a lost connection is found. Says whether it failed though the server is there. */
function useFetched<Props extends object>(script: Script<Props>): boolean {
  const { connection } = useApp();
  const [ended, setEnded] = useState<'here' | 'failed'>();
  useEffect(() => {
    if (script.part()) return;
    const fetch = async () => {
      try {
        await script.fetch();
        setEnded('here');
      } catch {
        if (await connection.ask()) setEnded('failed');
      }
    };
    void fetch();
    return connection.subscribe(() => {
      if (connection.isUp()) void fetch();
    });
  }, [script, connection]);
  return ended === 'failed';
}
