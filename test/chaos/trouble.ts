import type { Service, Step } from './steps';

/**
 * What becomes of one request. 'refused': answered 503 · 'requestLost': the line breaks before it arrives ·
 * 'answerLost': done, and the line breaks · 'frozen': done, and no answer ever comes · 'slow': takes a second or so.
 */
export type Fate = 'refused' | 'requestLost' | 'answerLost' | 'frozen' | 'slow';

/**
 * When a server is killed at a step: before the request has left for the service, after the service has done it
 * and before the answer is heard, or 'late': the server dies, and what it sent still arrives after a while.
 */
export type KillWhen = 'before' | 'after' | 'late';

/** One thing that is to go wrong, at the step's request number `skip + 1` and, for faults, the `times - 1` after it. */
export type Mishap = { step: Step; skip: number } & ({ kill: KillWhen } | { fate: Fate; times: number });

/** What the gates of a run are told about each request that comes by. */
export interface Trouble {
  /** What is to happen to this request; undefined lets it pass. */
  meet(step: Step): { kill: KillWhen } | { fate: Fate } | undefined;
  /** Nothing goes wrong from here on. */
  end(): void;
  /** Whether every kill that was planned has happened. */
  killsLeft(): number;
  /** How often each step came by, whatever became of it. */
  passed: Map<Step, number>;
  /** The steps at which a server was killed, as 'upload.after'. */
  killed: string[];
  /** The steps that went wrong otherwise, as 'upload.answerLost'. */
  failed: string[];
}

/** Makes the trouble of one run. */
export function makeTrouble(mishaps: readonly Mishap[]): Trouble {
  let waiting = mishaps.map((mishap) => ({ ...mishap }));
  const trouble: Trouble = {
    passed: new Map(),
    killed: [],
    failed: [],
    killsLeft: () => waiting.filter((each) => 'kill' in each).length,
    end: () => {
      waiting = [];
    },
    meet: (step) => {
      trouble.passed.set(step, (trouble.passed.get(step) ?? 0) + 1);
      const due = waiting.filter((each) => each.step === step);
      const now = due.find(({ skip }) => skip <= 0);
      for (const each of due) each.skip -= 1;
      if (!now) return undefined;
      if ('kill' in now) {
        waiting = waiting.filter((each) => each !== now);
        trouble.killed.push(`${step}.${now.kill}`);
        return { kill: now.kill };
      }
      now.times -= 1;
      if (now.times <= 0) waiting = waiting.filter((each) => each !== now);
      trouble.failed.push(`${step}.${now.fate}`);
      return { fate: now.fate };
    },
  };
  return trouble;
}

/** The services that a gate stands in front of. */
export const SERVICES: readonly Service[] = ['tables', 'queues', 'graph', 'signIn'];
