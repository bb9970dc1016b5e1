import { ADMINISTRATOR } from '../../operations/performBySystem';
import { findWorker } from '../../administration/findWorker';
import type { Documents } from '../../operations/documentOf';
import type { OperationServices } from '../../operations/services';
import type { OnSession } from '../../operations/operation';
import type { Head } from '../../supervision/subject';
import { answersOf } from '../own/ownData';
import { noteInLog } from '../noteInLog';
import { versionPdfs, type PdfEntry } from '../versionPdfs';
import { readWorkerFile, type WorkerFile } from '../workerFile';
import { zipOf, type ZipFile } from '../zipOf';
import { bundleIndex } from './bundleIndex';
import { elsewhere } from './elsewhere';
import { knownPeople } from './knownPeople';
import { passagesOf } from './passages';
import { reviewItems, type ReviewItem } from './reviewItems';
import { reviewPage } from './reviewPage';

/** Whose file, who asks for it, and why: all three go into the worker's access log. */
export interface BundleRequest {
  /** The worker's id, or their reference. */
  worker: string;
  by: string;
  why: string;
}

/**
 * Everything about a worker in the store, for whoever answers a subject access request: with the supervisor's
 * unsent drafts, and with what may be about others marked. Undefined where there is no such worker.
 */
export async function exportBundle(
  services: OperationServices,
  documents: Documents,
  request: BundleRequest,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const head = await findWorker(services, request.worker);
  if (!head) return undefined;
  const worker = head.worker.id;
  await noteInLog(services, worker, {
    name: 'subjectAccessExport',
    by: ADMINISTRATOR,
    byName: request.by,
    reason: request.why,
  });
  const file = await readWorkerFile(services.store.subjects, worker);
  if (!file) return undefined;
  return zipOf(filesOf(services, documents, request, file), new Date(services.now()));
}

async function* filesOf(
  services: OperationServices,
  documents: Documents,
  request: BundleRequest,
  file: WorkerFile,
): AsyncGenerator<ZipFile> {
  const { store } = services;
  const { name, reference, id } = file.head.worker;
  const items = reviewItems(passagesOf(file, titlesOf(services)), await knownPeople(store, file.head));
  const pdfs: PdfEntry[] = [];
  yield* versionPdfs(
    [...file.sessions, ...file.audits].flatMap(({ versions }) => versions),
    documents,
    (entry) => pdfs.push(entry),
  );
  yield { path: 'review.html', content: reviewPage(name, items) };
  yield json('review.json', items.map(withDecisions));
  yield json('data/file.json', {
    head: file.head,
    actions: file.actions,
    sessions: file.sessions.map(withoutUnshared),
    cases: file.cases,
    audits: file.audits,
    concerns: file.concerns,
  });
  yield json('data/access-log.json', { entries: file.operations, followed: file.others });
  yield json('data/elsewhere.json', await elsewhere(store, id));
  yield json('data/kept-about-the-worker.json', await keptBeside(services, file.head));
  yield json(
    'unread/reflections.json',
    file.sessions.flatMap((subject) => unshared(subject, services)),
  );
  yield json('unread/learning-log.json', file.learning);
  const documentCount = pdfs.filter(({ origin }) => origin !== 'none').length;
  const facts = {
    ...request,
    worker: name,
    reference,
    madeAt: services.now(),
    items,
    documents: documentCount,
  };
  yield { path: 'READ-FIRST.html', content: bundleIndex(facts) };
}

/** What every heading is called, in whichever policy has it last. */
function titlesOf({ policies }: OperationServices): Map<string, string> {
  const sections = policies.flatMap(({ agenda, agreement }) => [...agenda.headings, ...agreement.sections]);
  return new Map(sections.map(({ id, title }) => [id, title]));
}

function json(path: string, content: object): ZipFile {
  return { path, content: `${JSON.stringify(content, null, 2)}\n` };
}

/** A place for the person's decision beside each mark; nothing is decided here. */
function withDecisions(item: ReviewItem) {
  return { ...item, marks: item.marks.map((mark) => ({ ...mark, decision: '' })) };
}

/** The session as it is stored, without what the worker wrote for themselves: that is in a file of its own. */
function withoutUnshared({ session, reflection, draft, keptDrafts, versions }: OnSession) {
  const { answers: _unshared, ...rest } = reflection ?? { answers: {} };
  return {
    session,
    ...(reflection && { reflection: rest }),
    ...(draft && { draft }),
    ...(keptDrafts && { keptDrafts }),
    versions,
  };
}

function unshared({ session, reflection }: OnSession, { policies }: OperationServices) {
  if (!reflection) return [];
  return [
    { session: session.id, savedAt: reflection.savedAt, answers: answersOf(reflection.answers, policies) },
  ];
}

/** What stands about the worker outside their own partition. */
async function keptBeside({ store }: OperationServices, { worker }: Head) {
  const [rows, waits, conversation] = await Promise.all([
    store.standings.byTeam(worker.service, worker.team),
    store.people.list(worker.id),
    store.conversations.get('person', worker.id),
  ]);
  return { standing: rows.filter(({ key }) => key.worker === worker.id), waits, conversation };
}
