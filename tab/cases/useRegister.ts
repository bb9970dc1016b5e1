import type { Answers, OperationInput } from '../../bot/api/contract';
import type { CaseRegister } from '../../bot/supervision/caseViews';
import type { OperationName } from '../../bot/supervision/operationName';
import type { Problem } from '../problem';
import { useApp } from '../useApp';
import { useResource } from '../useResource';

type Own<N extends OperationName> = Omit<OperationInput<N>, 'worker'>;

/** A register on the screen, and what is done to it. */
export interface RegisterInUse {
  value?: CaseRegister;
  problem?: Problem;
  reload: () => Promise<void>;
  /** Does it, says what was done and shows the register as it stands then. */
  operate: <N extends RegisterOperation>(name: N, input: Own<N>) => Promise<void>;
}

/** What can be done to a register. */
export type RegisterOperation =
  'addCases' | 'changeCaseType' | 'closeCases' | 'superviseCases' | 'recordedInCaseSystem';

/** A worker's register from the server. */
export function useRegister(worker: string): RegisterInUse {
  const { api, announce } = useApp();
  const { value, problem, reload } = useResource<Answers['cases']>(`/api/cases/${worker}`);
  return {
    value,
    problem,
    reload,
    operate: async (name, input) => {
      const { done } = await api.operate(name, { worker, ...input } as unknown as OperationInput<
        typeof name
      >);
      announce(done);
      await reload();
    },
  };
}
