import type { IsoDate } from '../calendar';
import type { Policy } from '../policy';
import { judge } from './judge';
import type { CadenceState } from './result';
import type { Situation } from './situation';

/** One arrangement whose state a change of policy would change. */
export interface ChangedState<Key> {
  key: Key;
  before: CadenceState;
  after: CadenceState;
  /** Why, as the changed policy would say it. */
  explanation: string;
}

/**
 * Whose state would be another on a day if the organisation adopted other versions of its policy: what a
 * policy owner looks at before adopting. Pure; nothing is changed.
 */
export const changedStates = <Key>(
  arrangements: readonly { key: Key; situation: Situation }[],
  { before, after }: { before: readonly Policy[]; after: readonly Policy[] },
  on: IsoDate,
): ChangedState<Key>[] =>
  arrangements.flatMap(({ key, situation }) => {
    const was = judge(situation, before, on);
    const would = judge(situation, after, on);
    if (was.state === would.state) return [];
    return [{ key, before: was.state, after: would.state, explanation: would.explanation }];
  });
