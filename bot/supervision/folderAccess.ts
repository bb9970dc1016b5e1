import { supervisedIn } from './group';
import { pairingsOn, type Person } from './people';
import type { Head } from './subject';

/** Who may read the worker's folder, as it was last brought in line. */
export interface FolderAccess {
  /** byHand: the site refuses grants by the app, so a person makes them. madeByHand: they say that they did. */
  state: 'synced' | 'byHand' | 'madeByHand' | 'failed';
  /** ISO instant. */
  at: string;
  /** Entra ids of those who are to read it, sorted: people and groups. */
  readers: string[];
  /** Those of them whom the directory does not know any more. */
  notFound?: string[];
  folder?: { driveId: string; itemId: string; webUrl: string };
  why?: string;
  whatToDo?: string;
  /** What the administrator finds it by in Microsoft 365. */
  reference?: string;
}

/**
 * The worker, or the members of a group who belonged to it from the beginning on: a folder is read as a whole, and
 * records of a time in which somebody was not there are not theirs. The others read theirs in the tab.
 */
function inFolder(head: Head): Person[] {
  const since = head.group?.members.filter(({ joinedAt }) => joinedAt === undefined);
  return supervisedIn({ head: since ? { ...head, group: { members: since } } : head });
}

/**
 * The people who may read a folder on a day (ISO date): the worker while in post or the members of the group, and
 * who supervises them (DOMAIN.md rule 55).
 */
export function folderReaders(head: Head, today: string): Person[] {
  const { worker, pairings } = head;
  const inPost = worker.leftOn === undefined || today <= worker.leftOn;
  const people = [
    ...(inPost ? inFolder(head) : []),
    ...pairingsOn(pairings, today).map(({ supervisor: { id, name } }) => ({ id, name })),
  ];
  return people.filter(({ id }, index) => people.findIndex((other) => other.id === id) === index);
}
