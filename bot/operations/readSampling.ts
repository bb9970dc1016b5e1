import type { PeopleEntry } from '../store/peopleIndex';
import type { DrawnLine, SamplingView } from '../supervision/auditViews';
import { readScope } from '../supervision/oversight';
import type { Person } from '../supervision/people';
import { servicesOf } from '../supervision/servicesOf';
import type { StandingFacts } from '../supervision/standing';
import { auditorsByRole } from './auditorsByRole';
import { contextFor } from './context';
import { openScope } from './openScope';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import type { OperationServices } from './services';

/**
 * Whose files somebody can draw a sample from, whom they can ask to examine it, and what they drew before. From the
 * projection and the index alone: which file a draw falls on is decided by `drawSample`, and nobody sees it before.
 */
export async function readSampling(
  services: OperationServices,
  actor: Actor,
  address: string,
): Promise<Outcome<{ view: SamplingView }>> {
  const context = contextFor(services, actor);
  const open = await openScope(services, actor, 'sampling', readScope(address));
  if (!open) return refused(services, actor, 'sampling', { code: 'notFound' });
  const names = servicesOf(open.teams);
  const teams = new Set(open.teams.map(({ id }) => id));
  const [rows, drew, examiners] = await Promise.all([
    Promise.all(names.map((name) => services.store.standings.byService<StandingFacts>(name))),
    services.store.people.list(actor.id, 'drew'),
    auditorsByRole(services),
  ]);
  const facts = rows.flat().map((row) => row.facts);
  const inScope = facts.filter(({ team, situation }) => teams.has(team.id) && !situation.leftOn);
  const supervising = new Set(facts.flatMap(({ supervisor }) => (supervisor ? [supervisor.id] : [])));
  const people = distinct(inScope.map(({ worker: { id, name } }) => ({ id, name })));
  const supervisors = people.filter(({ id }) => supervising.has(id));
  return {
    ok: true,
    view: {
      scope: open.view,
      within: open.within,
      schedules: context.policy.audit.schedules.map(({ id, title, who, sample }) => ({
        id,
        title,
        who,
        sample,
      })),
      supervisors: supervisors.filter(({ id }) => id !== actor.id),
      auditors: distinct([...supervisors, ...examiners]).filter(({ id }) => id !== actor.id),
      drawn: drawnLines(drew),
    },
  };
}

/** Each person once, by name. */
function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'en-GB'),
  );
}

function drawnLines(entries: readonly PeopleEntry[]): DrawnLine[] {
  // The facts of such an entry are written by `noteDrawn` alone, which has this shape.
  return entries
    .map(({ facts }) => facts as unknown as DrawnLine)
    .sort((a, b) => b.drawnOn.localeCompare(a.drawnOn) || a.reference.localeCompare(b.reference));
}
