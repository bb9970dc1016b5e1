import type { Context } from '../supervision/decision';
import type { Head } from '../supervision/subject';

/** The head once somebody has planned a session: what the worker asked of them is answered. */
export function requestAnswered(head: Head, { actor }: Context): Head {
  const { request, ...rest } = head;
  return request?.to.id === actor.id ? rest : head;
}
