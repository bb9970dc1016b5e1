import { useCallback, useRef } from 'react';
import type { OperationInput } from '../../bot/api/contract';
import type { SessionRef } from '../../bot/supervision/session';
import type { OperationName } from '../../bot/supervision/operationName';
import type { SessionView } from '../../bot/supervision/views';
import { asProblem, Problem } from '../problem';
import { useApp } from '../useApp';
import type { Resource } from '../useResource';
import { useResource } from '../useResource';

/** Does an operation on this session and shows the session as it stands after; throws a `Problem`. */
export type Operate = <N extends OperationName>(
  name: N,
  input: Omit<OperationInput<N>, 'worker' | 'session'>,
) => Promise<SessionView | undefined>;

/** One session: as it stands, and how to change it. */
export interface SessionInUse extends Resource<SessionView> {
  at: SessionRef;
  operate: Operate;
}

/** Reads one session and changes it. A refusal that says how it stands now shows that too. */
export function useSession(at: SessionRef): SessionInUse {
  const { api, announce } = useApp();
  const resource = useResource<SessionView>(`/api/sessions/${at.worker}/${at.session}`);
  const { put, reload } = resource;
  const { worker, session } = at;
  const turns = useRef(new Set<Turn>());
  const operate = useCallback(
    async (name: OperationName, input: object) => {
      const turn = begin(turns.current);
      const show = async (view: SessionView | undefined) => {
        if (view && turn.alone) put(view);
        else await reload();
      };
      try {
        const answer = await api.post<{ session?: SessionView; done: string }>(`/api/operations/${name}`, {
          worker,
          session,
          ...input,
        });
        if (!QUIET.has(name)) announce(answer.done);
        await show(answer.session);
        return answer.session;
      } catch (thrown) {
        const stands = standsNow(thrown);
        if (stands) await show(stands);
        throw asProblem(thrown);
      } finally {
        turns.current.delete(turn);
      }
    },
    [api, announce, worker, session, put, reload],
  );
  return { ...resource, at, operate };
}

/** One operation on its way; `alone` until another is sent before its answer is there. */
interface Turn {
  alone: boolean;
}

/**
 * Answers of operations that are on their way at once may come in any order, the older state last: none of them
 * is shown, what stands then is asked for.
 */
function begin(turns: Set<Turn>): Turn {
  const turn = { alone: turns.size === 0 };
  turns.forEach((other) => (other.alone = false));
  turns.add(turn);
  return turn;
}

/** Saves as one types are said by the save state, not one by one. */
const QUIET = new Set<OperationName>(['saveReflection', 'saveRecord', 'saveDifference']);

/** How the session stands now, where a refusal says so. */
export function standsNow(thrown: unknown): SessionView | undefined {
  return thrown instanceof Problem ? thrown.answer.session : undefined;
}
