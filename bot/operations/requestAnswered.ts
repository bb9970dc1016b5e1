import type { Head } from '../supervision/subject';

/** The head once a session is planned with a supervisor: what the worker asked of them is answered. */
export function requestAnswered(head: Head, supervisor: string): Head {
  const { request, ...rest } = head;
  return request?.to.id === supervisor ? rest : head;
}
