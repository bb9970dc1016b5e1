import { daysAfter } from '../supervision/calendar';
import { pairingsOn } from '../supervision/people';
import type { Head } from '../supervision/subject';
import { notSent } from '../supervision/supervisorChange';
import { fullDay, listInWords } from '../text/dates';
import type { AdministrationServices } from './administrationServices';

/**
 * What the last day of a supervisor means for those whom they supervise, in words for an administrator: who has
 * nobody from the next day on, and what the supervisor has still to send.
 */
export async function leftWithout(
  { store: { people, subjects } }: AdministrationServices,
  supervisor: string,
  lastDay: string,
): Promise<string[]> {
  const entries = await people.list(supervisor, 'supervises');
  const workers = new Set(entries.flatMap(({ key }) => (key.kind === 'supervises' ? [key.worker] : [])));
  const found = await Promise.all([...workers].map((worker) => subjects.loadHead(worker)));
  const heads = found.filter((head) => head !== undefined);
  return [...vacancies(heads, supervisor, lastDay), ...unsent(heads, supervisor)];
}

function vacancies(heads: readonly Head[], supervisor: string, lastDay: string): string[] {
  const theirs = heads.filter(({ pairings }) =>
    pairingsOn(pairings, lastDay).some((pairing) => pairing.supervisor.id === supervisor),
  );
  if (theirs.length === 0) return [];
  const names = listInWords(theirs.map(({ worker }) => worker.reference));
  const have = theirs.length === 1 ? 'has' : 'have';
  return [
    `${names} ${have} no supervisor from ${fullDay(daysAfter(lastDay, 1))} on, and the clock goes on. Say who follows with “npm run admin -- change-supervisor”; a manager can do it in the tab.`,
  ];
}

function unsent(heads: readonly Head[], supervisor: string): string[] {
  const records = heads.flatMap((head) =>
    notSent(head, supervisor).map((day) => `${fullDay(day)} (${head.worker.reference})`),
  );
  if (records.length === 0) return [];
  return [`Not sent yet: the record of ${listInWords(records)}. Only who held it can, until the last day.`];
}
