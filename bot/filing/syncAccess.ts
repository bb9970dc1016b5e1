import { z } from 'zod';
import { accessFaults, type AccessStep } from './accessFaults';
import { outcomeOf, type Failed, type Retry } from './filingOutcome';
import { permissionList, planGrants, type GrantPlan } from './folderGrants';
import type { GraphClient, GraphReply } from './graphClient';
import type { GraphFault } from './graphFault';
import { safeFileName } from './safeFileName';

/** Whose folder it is and who may read it. */
export interface AccessRequest {
  driveId: string;
  workerReference: string;
  /** Entra object ids of people and groups; nobody else keeps a grant. */
  readers: readonly string[];
}

/** A worker's folder in its library. */
export interface WorkerFolder {
  driveId: string;
  itemId: string;
  webUrl: string;
}

/** What came of it. 'byHand': the site refuses grants made by the app. */
export type AccessOutcome =
  | { state: 'synced'; folder: WorkerFolder; granted: string[]; revoked: number; notFound: string[] }
  | { state: 'byHand'; why: string; whatToDo: string; reference: string; folder?: WorkerFolder }
  | Retry
  | Failed;

type Stopped = Exclude<AccessOutcome, { state: 'synced' }>;
type Step<Value> = { value: Value } | { stopped: Stopped };

const folderItem = z.object({ id: z.string().min(1), webUrl: z.string() });

/**
 * Makes the worker's folder readable by exactly these people and groups, however often it is asked: the folder is
 * made where it is missing, inheritance ends with the first grant, what is not wanted is revoked by its id before
 * anybody new is let in. It never throws; every fault is an outcome in words (`accessFaults`).
 * Source: https://learn.microsoft.com/en-us/graph/api/driveitem-invite.
 */
export async function syncAccess(graph: GraphClient, request: AccessRequest): Promise<AccessOutcome> {
  const found = await folderOf(graph, request);
  if ('stopped' in found) return found.stopped;
  const folder = found.value;
  const plan = await planFor(graph, folder, request);
  if ('stopped' in plan) return withFolder(plan.stopped, folder);
  const revoked = await revokeAll(graph, folder, plan.value.revoke);
  if ('stopped' in revoked) return withFolder(revoked.stopped, folder);
  const granted = await grantAll(graph, folder, toGrant(plan.value, request.readers));
  if ('stopped' in granted) return withFolder(granted.stopped, folder);
  const after = await inherited(graph, folder, request, plan.value);
  if (after) return withFolder(after, folder);
  return { state: 'synced', folder, revoked: revoked.value, ...granted.value };
}

async function folderOf(graph: GraphClient, request: AccessRequest): Promise<Step<WorkerFolder>> {
  const drive = `/drives/${encodeURIComponent(request.driveId)}`;
  const name = safeFileName(request.workerReference, 64);
  const look = () => graph({ method: 'GET', path: `${drive}/root:/${encodeURIComponent(name)}` });
  const there = await look();
  if (there.ok || there.fault.status !== 404) return folderIn(there, request);
  const body = { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
  const made = await graph({ method: 'POST', path: `${drive}/root/children`, body });
  const taken = !made.ok && made.fault.status === 409 && made.fault.code === 'nameAlreadyExists';
  return folderIn(taken ? await look() : made, request);
}

function folderIn(reply: GraphReply, { driveId }: AccessRequest): Step<WorkerFolder> {
  if (!reply.ok) return { stopped: stop('folder', reply.fault) };
  const parsed = folderItem.safeParse(reply.body);
  if (!parsed.success) return { stopped: stop('folder', unreadable) };
  return { value: { driveId, itemId: parsed.data.id, webUrl: parsed.data.webUrl } };
}

async function planFor(
  graph: GraphClient,
  folder: WorkerFolder,
  { readers }: AccessRequest,
): Promise<Step<GrantPlan>> {
  const reply = await graph({ method: 'GET', path: `${pathOf(folder)}/permissions`, query: { $top: '200' } });
  if (!reply.ok) return { stopped: stop('list', reply.fault) };
  const parsed = permissionList.safeParse(reply.body);
  return parsed.success
    ? { value: planGrants(parsed.data.value, readers) }
    : { stopped: stop('list', unreadable) };
}

/** Inheritance ends only with an invitation, so where nobody is missing one of the readers is invited again. */
function toGrant({ grant, inherits }: GrantPlan, readers: readonly string[]): readonly string[] {
  return grant.length === 0 && inherits ? readers.slice(0, 1) : grant;
}

async function revokeAll(
  graph: GraphClient,
  folder: WorkerFolder,
  ids: readonly string[],
): Promise<Step<number>> {
  for (const id of ids) {
    const reply = await graph({
      method: 'DELETE',
      path: `${pathOf(folder)}/permissions/${encodeURIComponent(id)}`,
    });
    if (!reply.ok && reply.fault.status !== 404) return { stopped: stop('revoke', reply.fault) };
  }
  return { value: ids.length };
}

/** One invitation a reader: in a common one, somebody whose account has gone would keep the others out. */
async function grantAll(
  graph: GraphClient,
  folder: WorkerFolder,
  readers: readonly string[],
): Promise<Step<{ granted: string[]; notFound: string[] }>> {
  const granted: string[] = [];
  const notFound: string[] = [];
  for (const objectId of readers) {
    const reply = await graph({
      method: 'POST',
      path: `${pathOf(folder)}/invite`,
      body: invitation(objectId),
    });
    if (reply.ok) granted.push(objectId);
    else if (reply.fault.status === 400) notFound.push(objectId);
    else return { stopped: stop('grant', reply.fault) };
  }
  return { value: { granted, notFound } };
}

function invitation(objectId: string): object {
  return {
    recipients: [{ objectId }],
    roles: ['read'],
    requireSignIn: true,
    sendInvitation: false,
    retainInheritedPermissions: false,
  };
}

/** Looks again where grants came down from the library, which is never taken on trust. */
async function inherited(
  graph: GraphClient,
  folder: WorkerFolder,
  request: AccessRequest,
  before: GrantPlan,
): Promise<Stopped | undefined> {
  if (!before.inherits) return undefined;
  const plan = await planFor(graph, folder, request);
  if ('stopped' in plan) return plan.stopped;
  return plan.value.inherits ? stillInherits : undefined;
}

const stillInherits: Failed = {
  state: 'failed',
  why: 'The folder still takes its readers from the library above it.',
  whatToDo:
    'Ask a SharePoint administrator to stop the folder inheriting permissions and to take every grant off the library itself, then run “npm run admin -- access-retry”.',
  reference: '',
};

const unreadable: GraphFault = { kind: 'unreadable', status: 0, code: '' };

function stop(step: AccessStep, fault: GraphFault): Stopped {
  return fault.status === 403 && step !== 'folder' ? byHand(fault) : outcomeOf(accessFaults, step, fault);
}

function byHand({ requestId = '' }: GraphFault): Stopped {
  return {
    state: 'byHand',
    why: 'The site does not let the app decide who may read a folder.',
    whatToDo:
      'Make the grants that “npm run admin -- access-list” prints by hand, then say so with “npm run admin -- access-made”; or give the app the full-control role on the site and run “npm run admin -- access-retry”.',
    reference: requestId,
  };
}

function withFolder(stopped: Stopped, folder: WorkerFolder): Stopped {
  return stopped.state === 'byHand' ? { ...stopped, folder } : stopped;
}

function pathOf({ driveId, itemId }: WorkerFolder): string {
  return `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}`;
}
