import { GROUP_FUNCTION, type Member } from '../supervision/group';
import type { Context } from '../supervision/decision';
import type { Refusal } from '../supervision/refusal';
import type { Head } from '../supervision/subject';
import { contextFor } from './context';
import { mayInvite, teamsOf } from './groupPeople';
import { inputs, type Input } from './inputs';
import type { Actor, Done, Outcome } from './operations';
import { perform, refused } from './perform';
import { readInput } from './readInput';
import type { OperationServices } from './services';
import { FIELD } from '../text/fieldWords';

type Invitation = Input<'startGroup'>;

/**
 * Brings several workers together and plans their first session: whoever asks facilitates it (DOMAIN.md rules 13
 * to 16). The group gets a partition of its own; made twice with the same id it is made once. Who may be invited
 * is decided from each worker's own file.
 */
export async function startGroup(
  services: OperationServices,
  actor: Actor,
  raw: unknown,
): Promise<Outcome<Done>> {
  const read = readInput(inputs.startGroup, raw);
  const name = 'startGroup';
  if ('refusal' in read) return refused(services, actor, name, read.refusal);
  const { input } = read;
  const context = contextFor(services, actor);
  const made = await headFor(services, actor, input, context);
  if ('code' in made) return refused(services, actor, name, made);
  const there = await services.store.subjects.loadHead(made.worker.id);
  if (there ? !isSame(there, made) : (await services.store.subjects.createWorker(made)) === 'exists')
    return refused(services, actor, name, { code: 'stale' });
  const { session, kind, plannedAt, minutes } = input;
  return perform(services, actor, 'startSession', {
    worker: made.worker.id,
    session,
    kind,
    plannedAt,
    minutes,
  });
}

/** The partition of a group: no Entra id looks like it, so that no person's file is ever taken. */
function partitionOf({ group }: Invitation): string {
  return `G-${group}`;
}

function isSame(there: Head, made: Head): boolean {
  const facilitator = (head: Head) => head.pairings[0]?.supervisor.id;
  const members = (head: Head) =>
    head.group?.members
      .map(({ id }) => id)
      .sort()
      .join();
  return facilitator(there) === facilitator(made) && members(there) === members(made);
}

async function headFor(
  services: OperationServices,
  actor: Actor,
  input: Invitation,
  context: Context,
): Promise<Head | Refusal> {
  const { subjects } = services.store;
  const wanted = [...new Set(input.members)].filter((id) => id !== actor.id);
  const [own, teams, heads] = await Promise.all([
    subjects.loadHead(actor.id),
    teamsOf(services, actor),
    Promise.all(wanted.map((id) => subjects.loadHead(id))),
  ]);
  const known = heads.filter((head) => head !== undefined && !head.group) as Head[];
  if (known.length < 2 || known.length < wanted.length)
    return { code: 'invalid', fields: { members: FIELD.choosePeople } };
  const stranger = known.find((head) => !mayInvite(head, own, teams, context));
  if (stranger) return { code: 'notOfGroup', values: { name: stranger.worker.name } };
  return groupHead(actor, own, known, input, context);
}

function groupHead(
  actor: Actor,
  own: Head | undefined,
  people: readonly Head[],
  input: Invitation,
  context: Context,
): Head {
  const id = partitionOf(input);
  const [first] = people;
  const { team, teamName, service } = (own ?? first ?? { worker: { team: '', teamName: '', service: '' } })
    .worker;
  return {
    version: 0,
    worker: {
      id,
      name: input.name,
      reference: `G-${context.hash(id).slice(0, 8).toUpperCase()}`,
      jobTitle: '',
      team,
      teamName,
      service,
      profile: 'default',
      startedOn: context.today,
    },
    group: { members: people.map(memberOf).sort((a, b) => a.name.localeCompare(b.name, 'en-GB')) },
    pairings: [
      {
        id: 'facilitator',
        supervisor: {
          id: actor.id,
          name: own?.worker.name ?? actor.name ?? actor.id,
          jobTitle: own?.worker.jobTitle ?? '',
        },
        functions: [GROUP_FUNCTION],
        from: context.today,
      },
    ],
    pauses: [],
    sessions: [],
    chain: { hash: '', count: 0 },
  };
}

/** A worker as a group names them. */
export function memberOf({ worker: { id, name, reference, jobTitle } }: Head): Member {
  return { id, name, reference, jobTitle };
}
