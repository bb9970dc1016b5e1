import type { Effect } from './effect';
import type { Viewer } from './permissions';
import type { Policy } from './policy';
import type { Refusal, RefusalCode } from './refusal';
import type { Subject } from './subject';

/** What a decision knows besides the subject; all that depends on time and chance is passed in. */
export interface Context {
  actor: Viewer;
  /** ISO instant. */
  now: string;
  /** Today in London, ISO date. */
  today: string;
  policy: Policy;
  /** All versions of the policy, for judging the past by the rule of its day. */
  policies: readonly Policy[];
  organisation: string;
  /** SHA-256 of the canonical form of plain data, in hexadecimal. */
  hash(data: unknown): string;
}

/** What an operation comes to: the subject as it is to be, with what follows; or a refusal. */
export type Decision = Changed | { refused: Refusal };

/** A change, with what the access log says of it beside its name. */
export interface Changed {
  next: Subject;
  effects: Effect[];
  /** In the words of whoever did it, or who was let in until when. */
  reason?: string;
  /** A lawful exception: the worker is not shown the row before that day (ISO date). */
  hiddenUntil?: string;
}

/** The change. The same subject given back means that it is so already: nothing is written. */
export function change(next: Subject, ...effects: Effect[]): Changed {
  return { next, effects };
}

/** A refusal by code. */
export function refuse(code: RefusalCode, rest: Omit<Refusal, 'code'> = {}): Decision {
  return { refused: { code, ...rest } };
}
