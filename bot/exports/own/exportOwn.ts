import type { Documents } from '../../operations/documentOf';
import { contextFor } from '../../operations/context';
import type { Actor, Outcome } from '../../operations/operations';
import { refused } from '../../operations/perform';
import { readMine } from '../../operations/readMine';
import { readableVersions } from '../../operations/readableVersions';
import type { OperationServices } from '../../operations/services';
import type { RecordVersion } from '../../supervision/record';
import { londonDate } from '../../supervision/calendar';
import { noteInLog } from '../noteInLog';
import { safeName } from '../safeName';
import { versionPdfs, type PdfEntry } from '../versionPdfs';
import { readWorkerFile, type WorkerFile } from '../workerFile';
import { zipOf, type ZipFile } from '../zipOf';
import { groupRecords } from './groupRecords';
import { ownData, type OwnData } from './ownData';
import { ownIndex } from './ownIndex';

/** An archive that is made while it is read, with a safe name for it. */
export interface Archive {
  zip: AsyncIterable<Uint8Array>;
  name: string;
}

/** A person's copy of all that they can see of their own supervision; in the access log before it is made. */
export async function exportOwn(
  services: OperationServices,
  documents: Documents,
  actor: Actor,
): Promise<Outcome<Archive>> {
  const { subjects } = services.store;
  const head = await subjects.loadHead(actor.id);
  const noted =
    head &&
    (await noteInLog(services, actor.id, { name: 'ownExport', by: actor.id, byName: head.worker.name }));
  const file = noted ? await readWorkerFile(subjects, actor.id) : undefined;
  if (!file) return refused(services, actor, 'ownExport', { code: 'notFound' });
  const context = contextFor(services, actor);
  const data = ownData(file, await readMine(services, actor), services.policies, context);
  const name = safeName(`My supervision ${file.head.worker.reference} ${londonDate(context.now)}`);
  const ofGroups = await groupRecords(services, actor, file.head.worker.name);
  const files = filesOf({ ...file, ofGroups }, data, documents, {
    organisation: services.organisation,
    madeAt: context.now,
  });
  return { ok: true, zip: zipOf(files, new Date(context.now)), name: `${name}.zip` };
}

/** The index comes last: only then is it known which documents could be had. */
async function* filesOf(
  file: WorkerFile & { ofGroups: RecordVersion[] },
  data: OwnData,
  documents: Documents,
  about: { organisation: string; madeAt: string },
): AsyncGenerator<ZipFile> {
  const entries: PdfEntry[] = [];
  const own = [...file.sessions, ...file.audits].flatMap(readableVersions);
  yield* versionPdfs([...own, ...file.ofGroups], documents, (entry) => entries.push(entry));
  const parts = dataFiles(data);
  for (const { path, content } of parts) yield { path, content: `${JSON.stringify(content, null, 2)}\n` };
  const facts = { ...about, documents: entries, ofGroups: file.ofGroups, files: parts };
  yield { path: 'index.html', content: ownIndex(data, facts) };
}

function dataFiles(data: OwnData) {
  const { worker, pairings, pauses, standing, sessions, agreements, actions, promises, accessLog, learning } =
    data;
  const { request, concerns, groupSessions, audits } = data;
  return [
    {
      path: 'data/person.json',
      holds: 'You, your supervisors and pauses, as data',
      content: { worker, pairings, pauses },
    },
    { path: 'data/standing.json', holds: 'How your supervision stands, as data', content: { standing } },
    { path: 'data/agreements.json', holds: 'Agreements, as data', content: agreements },
    {
      path: 'data/sessions.json',
      holds: 'Sessions, your reflections and records, as data',
      content: sessions,
    },
    { path: 'data/actions.json', holds: 'Actions, as data', content: { actions, promises } },
    { path: 'data/cases.json', holds: 'Your case register, as data', content: data.cases },
    {
      path: 'data/groups-and-audits.json',
      holds: 'Group sessions that you took part in, and examinations of your file, as data',
      content: { groupSessions, audits },
    },
    { path: 'data/learning-log.json', holds: 'Your learning log, as data', content: learning },
    {
      path: 'data/asked-and-raised.json',
      holds: 'What you asked for and raised about your supervision, as data',
      content: { request, concerns },
    },
    { path: 'data/access-log.json', holds: 'Who opened or changed what, as data', content: accessLog },
  ];
}
