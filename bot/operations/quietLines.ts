import type { QuietLine } from '../api/contract';
import type { Head } from '../supervision/subject';
import { listedWorker } from './openFiles';

/** The openings of a file that the worker is told of later: those that wait for a second person and those in force. */
export function quietLines(head: Head, reader: string, today: string): QuietLine[] {
  return (head.quiet ?? [])
    .filter(({ until }) => until > today)
    .map(({ id, by, why, at, until, second }) => ({
      opening: id,
      worker: listedWorker(head),
      by,
      why,
      at,
      until,
      ...(second && { second: second.person }),
      mine: by.id === reader,
    }));
}
