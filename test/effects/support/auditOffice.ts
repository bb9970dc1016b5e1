import { projectStanding } from '../../../bot/effects/projectStanding';
import { drawSample } from '../../../bot/operations/drawSample';
import type { Person } from '../../../bot/supervision/people';
import type { OperationName } from '../../../bot/supervision/operationName';
import { actorOf, startFilingOffice, type FilingOffice } from './filingOffice';

/** An office in which Priya supervises Tom and Siân, each with a complete record; Lena examines. */
export interface AuditOffice extends FilingOffice {
  priya: Person;
  tom: Person;
  sian: Person;
  lena: Person;
  /** Draws a file of Priya's supervision, or another's; Lena examines it unless another does. */
  draw(seed: string, who?: { auditor?: Person; supervisor?: Person }): ReturnType<typeof drawSample>;
  /** Opens a worker's record as somebody, with a reason or without. */
  record(who: Person, worker: Person, reason?: string): ReturnType<FilingOffice['operations']['record']>;
  /** Makes somebody the manager of the service, in which Anil is an auditor and Helen is not; the scope of the team. */
  putUnder(manager: Person): Promise<string>;
}

/** The session that each of the two had. */
export const sessionOf = (worker: Person) => ({
  worker: worker.id,
  session: `session-${worker.name.length}`,
});

/** Starts it, on the day of the sessions. */
export async function startAuditOffice(): Promise<AuditOffice> {
  const office = await startFilingOffice();
  const lena = await office.worker('Lena Fox');
  const priya = await office.worker('Priya Raman');
  const tom = await office.worker('Tom Hartley', priya);
  const sian = await office.worker('Siân Rhys-Jones', priya);
  office.clock.now = '2026-11-03T12:00:00.000Z';
  await supervise(office, priya, tom);
  await supervise(office, priya, sian);
  await office.settle();
  const { policyOn } = office.services;
  return Object.assign(office, {
    priya,
    tom,
    sian,
    lena,
    draw: (seed: string, who: { auditor?: Person; supervisor?: Person } = {}) =>
      drawSample(
        office.services,
        { id: 'administrator', name: 'Jo Ward' },
        {
          supervisor: (who.supervisor ?? priya).id,
          auditor: (who.auditor ?? lena).id,
          schedule: policyOn('2026-11-03').audit.schedules[0]?.id ?? '',
          session: `audit-${seed}`,
          seed,
        },
      ),
    record: (who: Person, worker: Person, reason?: string) =>
      office.operations.record(actorOf(who), { ...sessionOf(worker), ...(reason && { reason }) }),
    putUnder: (manager: Person) => putUnder(office, manager, [priya, tom, sian]),
  });
}

async function putUnder(office: FilingOffice, manager: Person, staff: readonly Person[]): Promise<string> {
  const { subjects, teams, roles } = office.services.store;
  const head = await subjects.loadHead(staff[0]?.id ?? '');
  const { service = '', team = '', teamName = '' } = head?.worker ?? {};
  await teams.put({ id: team, name: teamName, service, managers: [] });
  await teams.putService({ name: service, managers: [manager] });
  for (const { id } of staff) await projectStanding(office.services, id);
  await roles.putAssigned({
    at: office.clock.now,
    people: {
      'anil-0001': { name: 'Anil Quality', roles: ['auditor'] },
      'helen-0001': { name: 'Helen Human', roles: ['hr'] },
    },
  });
  return `team.${team}`;
}

/** A session of a worker's, written, signed by both and closed. */
async function supervise(office: FilingOffice, supervisor: Person, worker: Person): Promise<void> {
  const at = sessionOf(worker);
  const does = (who: Person, name: OperationName, input: object) =>
    office.operations.perform(actorOf(who), name, { ...at, ...input });
  await does(supervisor, 'startSession', {
    kind: 'personal',
    plannedAt: '2026-11-03T09:30:00.000Z',
    minutes: 90,
  });
  await does(supervisor, 'saveRecord', {
    seen: 0,
    headings: { support: { notes: `How ${worker.name} finds the work.`, decisions: '' } },
    heldOn: '2026-11-03',
    minutes: 90,
  });
  const preview = await office.operations.preview(actorOf(supervisor), at);
  if (!preview.ok) throw new Error('cannot be previewed');
  const { hash } = preview.preview.record;
  await does(supervisor, 'sendRecord', { seen: 1, hash, sign: true });
  await does(worker, 'signRecord', { number: 1, hash, stance: 'agree' });
}
