import type { Fault } from '../../infra/local/graph/faultControl';

/** What goes wrong at Graph itself in one run. */
export interface GraphTrouble {
  plan(faults: readonly Partial<Fault>[]): Promise<void>;
  /** Nothing goes wrong from here on. The names of the faults that were met, each as often as it was. */
  end(): Promise<string[]>;
}

/** The calls that a fault may lie in wait for. */
const CALLS = [
  ['upload', /:\/content\$$/],
  ['columns', /fields/],
  ['grant', /invite/],
  ['compare', /pdf/],
] as const;

/** Asks for faults at the stand-in's own door, and counts there which of them were met. */
export function makeGraphTrouble(origin: string): GraphTrouble {
  const planned: Partial<Fault>[] = [];
  const door = (init: RequestInit) => fetch(`${origin}/_faults`, init);
  return {
    plan: async (faults) => {
      for (const fault of faults) {
        // By its message a fault is known again among those that are still waiting.
        const body = JSON.stringify({ ...fault, message: String(planned.push(fault) - 1) });
        await door({ method: 'POST', body });
      }
    },
    end: async () => {
      const answer = await door({ method: 'GET' });
      const { value: waiting } = (await answer.json()) as { value: Fault[] };
      await door({ method: 'DELETE' });
      return planned.flatMap((fault, index) => {
        const left = waiting.find(({ message }) => message === String(index))?.times ?? 0;
        return Array.from({ length: (fault.times ?? 1) - left }, () => faultName(fault));
      });
    },
  };
}

/** A fault in a word, as 'upload 504 done': the call, the status, and what is special about it. */
export function faultName(fault: Partial<Fault>): string {
  const { pathPattern = '', status = 500, retryAfter, afterCommit, code } = fault;
  const call = CALLS.find(([, where]) => where.test(pathPattern))?.[0] ?? pathPattern;
  const what = status === 0 ? 'cut off' : status === -1 ? 'hangs' : String(status);
  const more = [retryAfter && `after ${retryAfter} s`, code, afterCommit && 'done'].filter(Boolean);
  return [call, what, ...more].join(' ');
}
