import { OPEN_DESK, type PeopleKey } from '../store/peopleIndex';
import type { Remaining } from '../store/certificates';
import { everMembers } from '../supervision/group';
import { OPEN_MATTERS } from '../supervision/openMatters';
import type { Concern } from '../supervision/concern';
import type { Session } from '../supervision/session';
import type { Head } from '../supervision/subject';

type Named = NonNullable<Remaining['people']>;

/** Whose index names something that one row of a file holds: an audit's people, a concern's reader. */
export function namedByRow(worker: string, type: string, value: unknown): Named {
  if (type === 'concern') {
    const { id, reader } = value as Concern;
    return [{ person: reader.id, key: { kind: 'concern', worker, concern: id } }];
  }
  const audit = type === 'session' ? (value as Session).audit : undefined;
  if (!audit) return [];
  const { id } = value as Session;
  const key: PeopleKey = { kind: 'audit', worker, audit: id };
  return [
    { person: audit.auditor.id, key },
    { person: audit.supervisor.id, key },
    { person: audit.drawnBy.id, key: { kind: 'drew', worker, audit: id } },
  ];
}

/** Where else a head is named: what managers see of it, who supervises, who belongs to a group, what is open. */
export function namedByHead({
  worker,
  pairings,
  group,
}: Head): Required<Pick<Remaining, 'standings' | 'supervisors' | 'people'>> {
  const functions = new Set(['personal', ...pairings.flatMap((pairing) => pairing.functions)]);
  const { id, service, team } = worker;
  const members = group ? [...everMembers(group), ...pairings.map(({ supervisor }) => supervisor)] : [];
  return {
    standings: [...functions].map((name) => ({ service, team, function: name })),
    supervisors: pairings.flatMap(({ supervisor, functions: theirs }) =>
      theirs.map((name) => ({ person: supervisor.id, function: name })),
    ),
    people: [
      ...members.map((one) => ({ person: one.id, key: { kind: 'group', group: id } as const })),
      ...OPEN_MATTERS.map((matter) => ({
        person: OPEN_DESK,
        key: { kind: 'open', matter, worker: id } as const,
      })),
    ],
  };
}
