import type { GraphClient } from './graphClient';

/** The bytes of a filed document, found by its ids wherever people have moved it; undefined where it cannot be had now. */
export async function fetchDocument(
  graph: GraphClient,
  driveId: string,
  itemId: string,
): Promise<Buffer | undefined> {
  const path = `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}/content`;
  const reply = await graph({ method: 'GET', path, as: 'bytes' });
  return reply.ok && Buffer.isBuffer(reply.body) ? reply.body : undefined;
}
