import { z } from 'zod';
import { outcomeOf, type Failed, type Retry } from './filingOutcome';
import type { GraphClient } from './graphClient';
import type { GraphFault } from './graphFault';
import { listFolder } from './listFolder';
import { removalFaults, type RemovalStep } from './removalFaults';

/** A document by its ids, wherever people have moved it. */
export interface DocumentPlace {
  driveId: string;
  itemId: string;
}

/** A worker's documents, and the libraries in which they have a folder. */
export interface RemovalRequest {
  workerReference: string;
  driveIds: readonly string[];
  documents: readonly DocumentPlace[];
}

/**
 * What came of it. 'kept': a hold or retention outside the product forbids it; `removed` counts what had gone before
 * that was met, mostly nothing. 'others': the folder holds documents that the product did not file.
 */
export type RemovalOutcome =
  | { state: 'removed'; documents: number; folderLeft: boolean }
  | { state: 'kept'; removed: number; why: string; whatToDo: string; reference: string }
  | { state: 'others'; count: number }
  | Retry
  | Failed;

type Stopped = Exclude<RemovalOutcome, { state: 'removed' }>;

/** https://learn.microsoft.com/en-us/graph/api/resources/itemretentionlabel */
const labelAnswer = z.object({
  retentionSettings: z.object({ isDeleteAllowed: z.boolean().nullish() }).nullish(),
});

/**
 * Deletes a worker's documents with all their versions, then the folder. Every document is asked first whether its
 * retention label allows it, so that a refusal comes before anything is gone. Done again after being cut short, it
 * deletes what is left. It never throws. What SharePoint deletes waits in the site's recycle bin.
 */
export async function removeFile(graph: GraphClient, request: RemovalRequest): Promise<RemovalOutcome> {
  const folders = [];
  for (const driveId of request.driveIds) {
    const listed = await listFolder(graph, driveId, request.workerReference);
    if ('fault' in listed) return stop('list', listed.fault);
    if (listed.folder) folders.push({ ...listed.folder, driveId });
  }
  const filed = new Set(request.documents.map(({ itemId }) => itemId));
  const others = folders.flatMap(({ files }) => files).filter((id) => !filed.has(id));
  if (others.length > 0) return { state: 'others', count: others.length };
  const stopped = (await askAll(graph, request.documents)) ?? (await deleteAll(graph, request.documents));
  if (stopped) return stopped;
  let folderLeft = false;
  for (const { driveId, id } of folders) {
    const gone = await graph({ method: 'DELETE', path: pathOf({ driveId, itemId: id }) });
    if (!gone.ok && gone.fault.status !== 404) folderLeft = true;
  }
  return { state: 'removed', documents: request.documents.length, folderLeft };
}

/** Where a label cannot be read, the deletion itself is the question. */
async function askAll(graph: GraphClient, documents: readonly DocumentPlace[]): Promise<Stopped | undefined> {
  for (const place of documents) {
    const reply = await graph({ method: 'GET', path: `${pathOf(place)}/retentionLabel` });
    const label = reply.ok ? labelAnswer.safeParse(reply.body) : undefined;
    if (label?.data?.retentionSettings?.isDeleteAllowed === false) return kept(0, '');
  }
  return undefined;
}

async function deleteAll(
  graph: GraphClient,
  documents: readonly DocumentPlace[],
): Promise<Stopped | undefined> {
  for (const [index, place] of documents.entries()) {
    const reply = await graph({ method: 'DELETE', path: pathOf(place) });
    if (reply.ok || reply.fault.status === 404) continue;
    const { status, requestId = '' } = reply.fault;
    return status === 403 || status === 423 ? kept(index, requestId) : stop('delete', reply.fault);
  }
  return undefined;
}

function kept(removed: number, reference: string): Stopped {
  return {
    state: 'kept',
    removed,
    why: 'SharePoint keeps a document: a hold or a retention label outside Supervision forbids deleting it, or the app may not delete there.',
    whatToDo:
      'Ask the records manager which hold it is (Microsoft Purview). When it has ended, run the command again.',
    reference,
  };
}

function stop(step: RemovalStep, fault: GraphFault): Retry | Failed {
  return outcomeOf(removalFaults, step, fault);
}

function pathOf({ driveId, itemId }: DocumentPlace): string {
  return `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}`;
}
