import { relationsToScope } from '../supervision/oversight';
import { pairingsOn } from '../supervision/people';
import type { Context } from '../supervision/decision';
import {
  allowanceOf,
  permissionTable,
  type Act,
  type OutsideRelation,
  type Party,
} from '../supervision/permissions';
import { relationsOf } from '../supervision/relations';
import { appRoles } from '../supervision/roles';
import type { Subject } from '../supervision/subject';
import { rolesOf } from './rolesOf';
import type { OperationServices } from './services';

/** Parties that the file itself does not tell. */
const ELSEWHERE: ReadonlySet<string> = new Set<Party>([
  ...appRoles,
  'lineManager',
  'teamManager',
  'serviceManager',
  'director',
  'auditorOfSample',
]);

/**
 * What the actor is to this subject, as far as an act asks. Lines of management cost another round, so they are
 * read only where the file does not settle it and the act is open to somebody beyond it.
 */
export async function partiesOf(
  services: OperationServices,
  subject: Subject,
  act: Act,
  { actor, today }: Context,
): Promise<ReadonlySet<Party>> {
  const near = relationsOf(subject, { id: actor.id }, today);
  const settled = near.has('worker') || allowanceOf(act, near) === 'allowed';
  if (settled || !Object.keys(permissionTable[act]).some((party) => ELSEWHERE.has(party))) return near;
  const [roles, outside] = await Promise.all([
    rolesOf(services, actor),
    outsideOf(services, subject, actor.id, today),
  ]);
  return relationsOf(subject, { id: actor.id, roles, outside }, today);
}

async function outsideOf(
  services: OperationServices,
  subject: Subject,
  person: string,
  today: string,
): Promise<OutsideRelation[]> {
  const [around, managesLine] = await Promise.all([
    relationsAround(services, subject, person),
    isLineManager(services, subject, person, today),
  ]);
  return [...around, ...(managesLine ? (['lineManager'] as const) : [])];
}

/** By the worker's team, its service and the directorate. */
async function relationsAround(
  { store: { teams } }: OperationServices,
  { head: { worker } }: Subject,
  person: string,
): Promise<OutsideRelation[]> {
  const [team, service, directorate] = await Promise.all([
    teams.get(worker.team),
    teams.service(worker.service),
    teams.directorate(),
  ]);
  const organisation = { services: service ? [service] : [], directorate };
  return relationsToScope(organisation, { service: worker.service, ...(team && { team }) }, person);
}

/** The line manager of a supervisor is who supervises them in person (DOMAIN.md rule 63). */
async function isLineManager(
  { store }: OperationServices,
  { head }: Subject,
  person: string,
  today: string,
): Promise<boolean> {
  const supervisors = [...new Set(pairingsOn(head.pairings, today).map(({ supervisor }) => supervisor.id))];
  const heads = await Promise.all(supervisors.map((id) => store.subjects.loadHead(id)));
  return heads.some((found) =>
    pairingsOn(found?.pairings ?? [], today).some(
      ({ supervisor, functions }) => supervisor.id === person && functions.includes('personal'),
    ),
  );
}
