import type { Head } from '../../../bot/supervision/subject';
import type { Directorate, Pairing, Service, Team } from '../../../bot/supervision/people';
import { daysBefore, sampleOrganisation, samplePeople, samplePerson, type SamplePerson } from './people';

const named = (key: string) => {
  const { oid, displayName } = samplePerson(key);
  return { id: oid, name: displayName };
};

/** The two sample teams with their managers. */
export function sampleTeams(): Team[] {
  return sampleOrganisation.teams.map(({ id, name, manager }) => ({
    id,
    name: `${name} team`,
    service: sampleOrganisation.service.name,
    managers: [named(manager)],
  }));
}

/** The sample service with its manager, and the directorate with its director. */
export function sampleManagement(): { service: Service; directorate: Directorate } {
  const { service, director } = sampleOrganisation;
  return {
    service: { name: service.name, managers: [named(service.manager)] },
    directorate: { directors: [named(director)] },
  };
}

/** Everyone in a team, each with an empty file as it is before their first session here. */
export function sampleHeads(today: string): Head[] {
  return samplePeople.filter(({ team }) => team !== undefined).map((person) => headOf(person, today));
}

function headOf(person: SamplePerson, today: string): Head {
  const team = sampleTeams().find(({ id }) => id === person.team);
  return {
    version: 1,
    worker: {
      id: person.oid,
      name: person.displayName,
      reference: person.reference,
      jobTitle: person.jobTitle,
      team: person.team ?? '',
      teamName: team?.name ?? '',
      service: sampleOrganisation.service.name,
      profile: profileOf(person),
      startedOn: daysBefore(today, person.startedDaysAgo),
      ...(person.leftDaysAgo !== undefined && { leftOn: daysBefore(today, person.leftDaysAgo) }),
    },
    pairings: pairingsOf(person, today),
    pauses:
      person.awayDaysAgo === undefined
        ? []
        : [{ from: daysBefore(today, person.awayDaysAgo), reason: 'long-leave' }],
    sessions: [],
    chain: { hash: '', count: 0 },
  };
}

function profileOf({ profile, jobTitle }: SamplePerson): string {
  if (jobTitle.includes('agency')) return 'agency';
  return profile === 'newlyQualified' ? 'newly-qualified' : profile;
}

function pairingsOf(person: SamplePerson, today: string): Pairing[] {
  const pair = (key: string | undefined, functions: string[]): Pairing[] => {
    if (key === undefined) return [];
    const { jobTitle } = samplePerson(key);
    // Arranged before the first day, so that the first session can be in the calendar by then.
    const from = daysBefore(today, Math.min(person.startedDaysAgo + 14, 400));
    return [
      {
        id: `${person.key}-${key}`,
        supervisor: { ...named(key), jobTitle },
        functions,
        from,
        ...agreement(person, today),
      },
    ];
  };
  const { supervisor, caseSupervisor } = person;
  if (supervisor === caseSupervisor) return pair(supervisor, ['personal', 'case']);
  return [...pair(supervisor, ['personal']), ...pair(caseSupervisor, ['case'])];
}

/** Most have a current agreement; one is due for review and one was never made. */
function agreement({ key, startedDaysAgo }: SamplePerson, today: string): Pick<Pairing, 'agreementSignedOn'> {
  if (key === 'grace') return {};
  return { agreementSignedOn: daysBefore(today, key === 'tom' ? 352 : Math.min(startedDaysAgo - 7, 200)) };
}
