import type { OperationName } from '../supervision/operationName';
import { exportOwn } from '../exports/own/exportOwn';
import { readAccessLog } from '../exports/readAccessLog';
import { readGroupPeople } from './groupPeople';
import { inspectorPack } from '../exports/inspectorPack';
import { exportCompliance } from '../exports/tables/exportCompliance';
import { exportPairing, exportTable } from '../exports/tables/exportTable';
import { keptView } from '../privacy/keptView';
import type { Actor, Done, Operations, Outcome } from './operations';
import { perform, refused } from './perform';
import { readArrangements } from './readArrangements';
import { readAudit, readAudits } from './readAudits';
import { readCases } from './readCases';
import { readConcern, readConcerns } from './readConcerns';
import { readLearning } from './readLearning';
import { findWorkers } from './findWorkers';
import { readAccessRequests } from './readAccessRequests';
import { readAskedFor } from './readAskedFor';
import { readLogOf } from './readLogOf';
import { readInspection } from './readInspection';
import { readRecords } from './readRecords';
import { readMe } from './readMe';
import { readMine, readMyWorkers } from './readMine';
import { readOpenMatters } from './readOpenMatters';
import { readOverview } from './readOverview';
import { readPairing } from './readPairing';
import { readPreview, readRecord, readSession } from './readSession';
import { readSampling } from './readSampling';
import { readSupervisors } from './readSupervisors';
import { readTeam } from './readTeam';
import { readVerdict } from './readVerdict';
import { registry, type ChangeName } from './registry';
import type { OperationServices } from './services';
import { sampleFor } from './sampleFor';
import { startGroup } from './startGroup';
import { documentOf, type Documents } from './documentOf';

/** All that both doors can ask for, over one set of services. */
export function makeOperations(services: OperationServices, documents: Documents): Operations {
  return {
    perform: (actor, name, input) => change(services, actor, name, input),
    session: (actor, ref) => readSession(services, actor, ref),
    record: (actor, ref) => readRecord(services, actor, ref),
    document: async (actor, ref) => {
      const opened = await readRecord(services, actor, ref);
      return opened.ok ? documentOf(opened.version, documents) : opened;
    },
    preview: (actor, ref) => readPreview(services, actor, ref),
    mine: (actor) => readMine(services, actor),
    myWorkers: (actor) => readMyWorkers(services, actor),
    cases: (actor, worker) => readCases(services, actor, worker),
    team: (actor, team) => readTeam(services, actor, team),
    learning: (actor) => readLearning(services, actor),
    concerns: (actor) => readConcerns(services, actor),
    concern: (actor, ref) => readConcern(services, actor, ref),
    supervisors: (actor, team) => readSupervisors(services, actor, team),
    overview: (actor, scope) => readOverview(services, actor, scope),
    arrangements: (actor, scope) => readArrangements(services, actor, scope),
    inspectorPack: (actor, scope, asked) => inspectorPack(services, documents, actor, scope, asked),
    inspection: (actor) => readInspection(services, actor),
    compliance: (actor, scope) => exportCompliance(services, actor, scope),
    table: (actor, address) => exportTable(services, actor, address),
    pairingTable: (actor, address) => exportPairing(services, actor, address),
    pairing: (actor, ref) => readPairing(services, actor, ref),
    audits: (actor) => readAudits(services, actor),
    audit: (actor, ref) => readAudit(services, actor, ref),
    sampling: (actor, scope) => readSampling(services, actor, scope),
    groupPeople: (actor) => readGroupPeople(services, actor),
    kept: keptView,
    me: (actor) => readMe(services, actor),
    verify: (pdf) => readVerdict(services, documents, pdf),
    accessLog: (actor, before) => readAccessLog(services, actor, before),
    records: (actor, worker) => readRecords(services, actor, worker),
    findWorkers: (actor, words) => findWorkers(services, actor, words),
    askedFor: (actor, worker) => readAskedFor(services, actor, worker),
    accessRequests: (actor) => readAccessRequests(services, actor),
    openMatters: (actor) => readOpenMatters(services, actor),
    logOf: (actor, of) => readLogOf(services, actor, of),
    export: (actor) => exportOwn(services, documents, actor),
  };
}

async function change(
  services: OperationServices,
  actor: Actor,
  name: OperationName,
  input: unknown,
): Promise<Outcome<Done>> {
  if (name === 'drawSample') return sampleFor(services, actor, input);
  if (name === 'startGroup') return startGroup(services, actor, input);
  if (Object.hasOwn(registry, name)) return perform(services, actor, name as ChangeName, input);
  return refused(services, actor, 'unknown', { code: 'notFound' });
}
