import { supervisedPerson } from './group';
import type { Person } from './people';
import type { Role } from './record';
import type { Session } from './session';
import type { Head } from './subject';

/** The part that somebody who may open a session plays in it. */
export function roleOf(head: Pick<Head, 'worker' | 'group'>, person: string): Role {
  return supervisedPerson(head, person) ? 'worker' : 'supervisor';
}

/** The same person, by name. */
export function selfIn(
  { head, session }: { head: Pick<Head, 'worker' | 'group'>; session: Pick<Session, 'supervisor'> },
  person: string,
): Person {
  return supervisedPerson(head, person) ?? session.supervisor;
}
