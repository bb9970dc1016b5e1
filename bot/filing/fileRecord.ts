import { createHash } from 'node:crypto';
import { z } from 'zod';
import { filingFaults, type FilingStep } from './filingFaults';
import { outcomeOf, type Failed, type FilingOutcome, type Retry } from './filingOutcome';
import { recordPath, type FilingRequest } from './filingRequest';
import type { GraphClient, GraphReply } from './graphClient';
import type { GraphFault } from './graphFault';
import { columnValues } from './libraryColumns';

const filedItem = z.object({ id: z.string().min(1), webUrl: z.string() });
type FiledItem = z.infer<typeof filedItem>;
type Found = { state: 'found'; item: FiledItem } | Retry | Failed;

/**
 * Files a sealed record in SharePoint, once however often it is asked: the name is made of the record's id and
 * version, an upload never overwrites, and where a document of that name is there already it is the same one only
 * if its bytes are. The columns are set on every try, so a try that was cut short is finished by the next.
 * It never throws; every fault is an outcome in words (`filingFaults`).
 */
export async function fileRecord(graph: GraphClient, request: FilingRequest): Promise<FilingOutcome> {
  if (sha256(request.pdf) !== request.hash) return unlikeItsHash();
  const found = await upload(graph, request);
  if (found.state !== 'found') return found;
  const { id, webUrl } = found.item;
  const fields = `/drives/${encodeURIComponent(request.driveId)}/items/${encodeURIComponent(id)}/listItem/fields`;
  const set = await graph({ method: 'PATCH', path: fields, body: columnValues(request) });
  if (!set.ok) return outcome('columns', set.fault);
  return { state: 'filed', driveId: request.driveId, itemId: id, webUrl };
}

async function upload(graph: GraphClient, request: FilingRequest): Promise<Found> {
  const sent = await graph({
    method: 'PUT',
    path: `${pathTo(request)}:/content`,
    query: { '@microsoft.graph.conflictBehavior': 'fail' },
    body: request.pdf,
    contentType: 'application/pdf',
  });
  const taken = !sent.ok && sent.fault.status === 409 && sent.fault.code === 'nameAlreadyExists';
  return taken ? compare(graph, request) : itemIn(sent, 'upload');
}

/** A document of that name is there: ours, from a try whose answer was lost, or another. */
async function compare(graph: GraphClient, request: FilingRequest): Promise<Found> {
  const there = itemIn(await graph({ method: 'GET', path: pathTo(request) }), 'compare');
  if (there.state !== 'found') return there;
  const path = `/drives/${encodeURIComponent(request.driveId)}/items/${encodeURIComponent(there.item.id)}/content`;
  const content = await graph({ method: 'GET', path, as: 'bytes' });
  if (!content.ok) return outcome('compare', content.fault);
  if (!(content.body instanceof Uint8Array)) return outcome('compare', unreadable);
  return sha256(content.body) === request.hash ? there : anotherDocument(there.item);
}

function itemIn(reply: GraphReply, step: FilingStep): Found {
  if (!reply.ok) return outcome(step, reply.fault);
  const parsed = filedItem.safeParse(reply.body);
  return parsed.success ? { state: 'found', item: parsed.data } : outcome(step, unreadable);
}

function outcome(step: FilingStep, fault: GraphFault): Retry | Failed {
  return outcomeOf(filingFaults, step, fault);
}

const unreadable: GraphFault = { kind: 'unreadable', status: 0, code: '' };

function pathTo(request: FilingRequest): string {
  const path = recordPath(request).map(encodeURIComponent).join('/');
  return `/drives/${encodeURIComponent(request.driveId)}/root:/${path}`;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function unlikeItsHash(): Failed {
  return {
    state: 'failed',
    why: 'The sealed document is not the one that was sealed: its content does not match its hash.',
    whatToDo: 'Nothing was filed. Ask the administrator to compare the stored document with the last backup.',
    reference: '',
  };
}

function anotherDocument(item: FiledItem): Failed {
  return {
    state: 'failed',
    why: 'Another document with this record’s name is there already, and its content is different.',
    whatToDo:
      'Open the folder in SharePoint, rename or move the other document, then choose Try again. Nothing was overwritten.',
    reference: item.id,
  };
}
