import { driveFor } from '../../bot/filing/driveFor';
import { syncAccess, type AccessOutcome } from '../../bot/filing/syncAccess';
import type { Fault } from '../../infra/local/graph/faultControl';
import { samplePerson } from '../../infra/local/sample/people';
import { driveId, startGraphStack, type GraphStack } from './support/graphStack';

const tom = samplePerson('tom').oid;
const priya = samplePerson('priya').oid;
const morag = samplePerson('morag').oid;
const auditors = '7a000000-0000-4000-8000-000000000001';
const invite = { method: 'POST', pathPattern: '/invite$' };

let stack: GraphStack;
beforeEach(async () => {
  stack = await startGraphStack({ groups: [{ id: auditors, displayName: 'Supervision auditors' }] });
});
afterEach(() => stack.stop());

const sync = (...readers: string[]) =>
  syncAccess(stack.client(500), { driveId, workerReference: 'W-1005', readers });

async function ask(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<unknown> {
  const reply = await stack.client()({ method, path, ...(body && { body }) });
  if (!reply.ok) throw new Error(`${path} ${reply.fault.status}`);
  return reply.body;
}

interface Grants {
  value: {
    id: string;
    roles: string[];
    inheritedFrom?: object;
    grantedToV2: Record<'user' | 'group', { id: string } | undefined>;
  }[];
}

async function grantsOn(path: string): Promise<Grants['value']> {
  const { id } = (await ask('GET', `/drives/${driveId}/${path}`)) as { id: string };
  return ((await ask('GET', `/drives/${driveId}/items/${id}/permissions`)) as Grants).value;
}

async function readersOf(path: string): Promise<string[]> {
  const held = (await grantsOn(path)).map(({ grantedToV2: { user, group } }) => user?.id ?? group?.id ?? '');
  return held.sort();
}

async function grant(itemId: string, objectId: string, role: string): Promise<void> {
  const body = { recipients: [{ objectId }], roles: [role], requireSignIn: true, sendInvitation: false };
  await ask('POST', `/drives/${driveId}/items/${itemId}/invite`, {
    ...body,
    retainInheritedPermissions: true,
  });
}

async function folderId(): Promise<string> {
  return ((await ask('GET', `/drives/${driveId}/root:/W-1005`)) as { id: string }).id;
}

describe('who may read a worker’s folder in SharePoint (rule 55)', () => {
  it('is the worker and the supervisor, to read only, and nobody else', async () => {
    expect(await sync(tom, priya)).toMatchObject({ state: 'synced', granted: [tom, priya], notFound: [] });
    expect(await readersOf('root:/W-1005')).toEqual([tom, priya].sort());
    expect((await grantsOn('root:/W-1005')).map(({ roles }) => roles)).toEqual([['read'], ['read']]);
  });

  it('are the groups too that the settings name', async () => {
    await sync(tom, auditors);
    expect(await readersOf('root:/W-1005')).toEqual([tom, auditors].sort());
    expect(await sync(tom, auditors)).toMatchObject({ granted: [], revoked: 0 });
  });

  it('takes in the documents that are there, and grants nothing on the library', async () => {
    await stack.client()({
      method: 'PUT',
      path: `/drives/${driveId}/root:/W-1005/records/a.pdf:/content`,
      body: Buffer.from('pdf'),
      contentType: 'application/pdf',
    });
    await sync(tom, priya);
    expect(await readersOf('root:/W-1005/records/a.pdf')).toEqual([tom, priya].sort());
    expect(await grantsOn('root')).toEqual([]);
  });

  it('moves with a change of supervisor: the old grant goes, by its id', async () => {
    await sync(tom, priya);
    expect(await sync(tom, morag)).toMatchObject({ state: 'synced', granted: [morag], revoked: 1 });
    expect(await readersOf('root:/W-1005')).toEqual([tom, morag].sort());
  });

  it('changes nothing when it is so already', async () => {
    await sync(tom, priya);
    expect(await sync(tom, priya)).toMatchObject({ state: 'synced', granted: [], revoked: 0 });
  });

  it('does not come down from the library, even where somebody was let in there', async () => {
    await grant('root', morag, 'read');
    expect(await sync(tom, priya)).toMatchObject({ state: 'synced' });
    expect(await readersOf('root:/W-1005')).toEqual([tom, priya].sort());
  });

  it('is never more than reading, whatever was granted by hand', async () => {
    await sync(tom, priya);
    await grant(await folderId(), priya, 'write');
    await grant(await folderId(), morag, 'read');
    expect(await sync(tom, priya)).toMatchObject({ state: 'synced', granted: [priya], revoked: 2 });
    expect((await grantsOn('root:/W-1005')).map(({ roles }) => roles)).toEqual([['read'], ['read']]);
  });

  it('lets the others in where the account of one has gone', async () => {
    const gone = '7a000000-0000-4000-8000-00000000dead';
    expect(await sync(gone, tom)).toMatchObject({ state: 'synced', granted: [tom], notFound: [gone] });
  });

  it('is left to a person where the site refuses grants by the app', async () => {
    await stack.fault({ ...invite, status: 403 });
    const outcome = await sync(tom, priya);
    expect(outcome).toMatchObject({ state: 'byHand', whatToDo: expect.stringContaining('access-list') });
    expect(outcome).toMatchObject({ folder: { driveId, webUrl: expect.stringContaining('W-1005') } });
  });
});

const again: [what: string, fault: Partial<Fault>, afterSeconds: number][] = [
  ['429 with Retry-After', { ...invite, status: 429, retryAfter: 17 }, 17],
  ['503', { ...invite, status: 503 }, 30],
  ['a connection that is cut after the grant was made', { ...invite, status: 0, afterCommit: true }, 30],
  ['no answer in time', { ...invite, status: -1 }, 30],
  ['423 while the folder is made', { method: 'POST', pathPattern: '/root/children$', status: 423 }, 600],
  ['404 on the list: removed meanwhile', { method: 'GET', pathPattern: '/permissions', status: 404 }, 5],
  ['409 on a grant', { ...invite, status: 409, code: 'resourceModified' }, 5],
];

const said: [what: string, fault: Partial<Fault>, why: RegExp][] = [
  ['403 on the library', { method: 'GET', pathPattern: '/root:/', status: 403 }, /may not open/],
  ['507', { method: 'POST', pathPattern: '/root/children$', status: 507 }, /no space left/],
];

describe('a fault of SharePoint while readers are set', () => {
  it.each(again)('%s: tries again, and then exactly the readers are in', async (_, fault, afterSeconds) => {
    await stack.fault(fault);
    expect(await sync(tom, priya)).toMatchObject({ state: 'retry', afterSeconds });
    expect(await sync(tom, priya)).toMatchObject({ state: 'synced' });
    expect(await readersOf('root:/W-1005')).toEqual([tom, priya].sort());
  });

  it.each(said)('%s: says what is wrong and what to do', async (_, fault, why) => {
    await stack.fault(fault);
    const outcome: AccessOutcome = await sync(tom, priya);
    expect(outcome).toMatchObject({
      state: 'failed',
      why: expect.stringMatching(why),
      whatToDo: expect.stringMatching(/access-retry/),
    });
  });

  it('keeps out whoever is to go, even if the new one cannot be let in yet', async () => {
    await sync(tom, priya);
    await stack.fault({ ...invite, status: 503 });
    await sync(tom, morag);
    expect(await readersOf('root:/W-1005')).toEqual([tom]);
  });
});

describe('the library of a worker’s file', () => {
  const drives = ['b!one', 'b!two', 'b!three', 'b!four'];
  const references = Array.from({ length: 10_000 }, (_, index) => `W-${10_000 + index}`);

  it('is the same each time it is asked for, whatever the case of the reference', () => {
    expect(driveFor('w-1005', drives)).toBe(driveFor('W-1005', drives));
  });

  it('shares 10,000 workers among four libraries, each well below 5,000 folders with readers of their own', () => {
    const counts = new Map<string, number>();
    for (const reference of references) {
      const drive = driveFor(reference, drives);
      counts.set(drive, (counts.get(drive) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeLessThan(2_700);
    expect(counts.size).toBe(4);
  });
});
