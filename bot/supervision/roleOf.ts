import { supervisedPerson } from './group';
import type { Person } from './people';
import type { Role } from './record';
import type { Session } from './session';
import type { Head } from './subject';

/** Whose session it is, and when it is or was. */
interface Of {
  head: Pick<Head, 'worker' | 'group'>;
  session?: Session;
}

/** The part that somebody who may open a session plays in it. */
export function roleOf(of: Of, person: string): Role {
  return supervisedPerson(of, person) ? 'worker' : 'supervisor';
}

/** The same person, by name. */
export function selfIn(of: Of & { session: Session }, person: string): Person {
  return supervisedPerson(of, person) ?? of.session.supervisor;
}
