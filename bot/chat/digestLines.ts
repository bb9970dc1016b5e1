import { londonDate } from '../supervision/calendar';
import type { MyWorker, SessionLine } from '../supervision/views';
import { DIGEST } from '../text/digest';
import type { DigestLine } from './cards/digest';

/** What a supervisor has before them this morning: today's sessions, write-ups and signatures that wait, and dates that near. */
export function digestLines(workers: readonly MyWorker[], now: string): DigestLine[] {
  const sessions = workers.flatMap(({ worker, open }) =>
    open.map((line) => sessionLine(worker.name, line, londonDate(now))),
  );
  const standings = workers.map(standingLine);
  return [...sessions, ...standings].filter((line) => line !== undefined);
}

function sessionLine(
  name: string,
  { state, plannedAt, ref }: SessionLine,
  today: string,
): DigestLine | undefined {
  if (state === 'planned' && londonDate(plannedAt) === today)
    return { text: DIGEST.today(name, plannedAt), ref };
  if (state === 'unconfirmed') return { text: DIGEST.unconfirmed(name, plannedAt), ref };
  if (state === 'held') return { text: DIGEST.writeUp(name, plannedAt), ref };
  if (state === 'sent') return { text: DIGEST.signature(name), ref };
  return undefined;
}

function standingLine({ worker, standing }: MyWorker): DigestLine | undefined {
  const near = standing && ['dueSoon', 'pastTarget', 'pastLimit'].includes(standing.state) && !standing.next;
  return near ? { text: DIGEST.due(worker.name, standing.explanation) } : undefined;
}
