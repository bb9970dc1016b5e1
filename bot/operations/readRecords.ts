import type { RecordsAnswer } from '../api/contract';
import { allowanceOf, mayDo, type Party } from '../supervision/permissions';
import { pairingsOn } from '../supervision/people';
import { completeVersion } from '../supervision/summary';
import type { SessionSummary } from '../supervision/session';
import type { Head } from '../supervision/subject';
import { whoSees } from '../text/whoSees';
import { contextFor } from './context';
import type { Actor, Outcome } from './operations';
import { listedWorker } from './openFiles';
import { partiesOf } from './partiesOf';
import { refused } from './perform';
import { recordLine } from './sessionLines';
import type { OperationServices } from './services';

/**
 * The records of a worker that this person may open, with dates and states and nothing of what was said; a new
 * supervisor finds those of before here (DOMAIN.md rule 53). Listing them opens nothing.
 */
export async function readRecords(
  services: OperationServices,
  actor: Actor,
  worker: string,
): Promise<Outcome<{ view: RecordsAnswer }>> {
  const context = contextFor(services, actor);
  const subject = (await services.store.subjects.load(worker))?.subject;
  const parties = subject && (await partiesOf(services, subject, 'records', context));
  if (!subject || !parties || !mayDo('records', parties))
    return refused(services, actor, 'records', { code: 'notFound' });
  const { head } = subject;
  const records = head.sessions
    .filter((summary) => hasRecord(summary) && isOpenTo(head, summary, parties, actor.id, context.today))
    .reverse()
    .map((summary) => recordLine(head, summary, context));
  const view = {
    worker: listedWorker(head),
    records,
    asksReason: !parties.has('pairedSupervisor') && !mayDo('openRecord', parties),
    mayOpenQuietly: mayDo('proposeQuietOpening', parties),
    whoCanSee: whoSees(['records']),
  };
  return { ok: true, view };
}

function hasRecord(summary: SessionSummary): boolean {
  return completeVersion(summary) !== undefined;
}

/** Whoever has no role or grant sees what their own functions lead to: one's own records, and those that one succeeds to. */
function isOpenTo(
  { pairings }: Head,
  { supervisor, kind }: SessionSummary,
  parties: ReadonlySet<Party>,
  person: string,
  today: string,
): boolean {
  if (allowanceOf('openRecord', parties)) return true;
  const mine = pairingsOn(pairings, today).filter((pairing) => pairing.supervisor.id === person);
  const needed = kind === 'case' ? 'case' : 'personal';
  return supervisor.id === person || mine.some(({ functions }) => functions.includes(needed));
}
