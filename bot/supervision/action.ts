import type { Person } from './people';

/** open and stuck are alive and come back on the next agenda; the other two are closed. */
export type ActionState = 'open' | 'stuck' | 'done' | 'dropped';

/** Something agreed in a session, with an owner and a date, alive between sessions (DOMAIN.md rule 47). */
export interface Action {
  id: string;
  version: number;
  text: string;
  owner: Person;
  /** ISO date. */
  due: string;
  /** The day of the session in which it was agreed. */
  agreedOn: string;
  session: string;
  state: ActionState;
  /** Why it is stuck or no longer needed, in the owner's words (rule 62). */
  why?: string;
  changedAt: string;
}

/** Whether an action still asks for something. */
export function isAlive(action: Action): boolean {
  return action.state === 'open' || action.state === 'stuck';
}
