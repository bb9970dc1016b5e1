import { z } from 'zod';
import type { GraphClient } from './graphClient';
import type { GraphFault } from './graphFault';
import { safeFileName } from './safeFileName';

/** A worker's folder with the ids of all documents in it, at any depth. */
export interface ListedFolder {
  id: string;
  files: string[];
}

/** No folder where nothing was ever filed. */
export type FolderListing = { folder?: ListedFolder } | { fault: GraphFault };

const found = z.object({ id: z.string().min(1) });
const page = z.object({
  value: z.array(z.object({ id: z.string().min(1), folder: z.object({}).nullish() })),
  '@odata.nextLink': z.string().optional(),
});

/** Lists what is in a worker's folder, page by page and folder by folder. It never throws. */
export async function listFolder(
  graph: GraphClient,
  driveId: string,
  workerReference: string,
): Promise<FolderListing> {
  const drive = `/drives/${encodeURIComponent(driveId)}`;
  const top = await graph({
    method: 'GET',
    path: `${drive}/root:/${encodeURIComponent(safeFileName(workerReference, 64))}`,
  });
  if (!top.ok) return top.fault.status === 404 ? {} : { fault: top.fault };
  const parsed = found.safeParse(top.body);
  if (!parsed.success) return { fault: unreadable };
  const folder: ListedFolder = { id: parsed.data.id, files: [] };
  const waiting = [folder.id];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const fault = await addChildren(
      graph,
      `${drive}/items/${encodeURIComponent(id)}/children`,
      folder,
      waiting,
    );
    if (fault) return { fault };
  }
  return { folder };
}

async function addChildren(
  graph: GraphClient,
  path: string,
  folder: ListedFolder,
  waiting: string[],
): Promise<GraphFault | undefined> {
  for (let next: string | undefined = path; next !== undefined;) {
    const reply = await graph({ method: 'GET', path: next });
    if (!reply.ok) return reply.fault;
    const parsed = page.safeParse(reply.body);
    if (!parsed.success) return unreadable;
    for (const item of parsed.data.value) (item.folder ? waiting : folder.files).push(item.id);
    next = parsed.data['@odata.nextLink']?.replace(/^https?:\/\/[^/]+\/[^/]+/, '');
  }
  return undefined;
}

const unreadable: GraphFault = { kind: 'unreadable', status: 0, code: '' };
