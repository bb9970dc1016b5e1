import { libraryColumns } from '../../bot/filing/libraryColumns';
import { supervisionColumns } from '../../infra/local/graph/startGraph';
import { samplePerson } from '../../infra/local/sample/people';
import { driveId, startGraphStack, type GraphStack } from './support/graphStack';
import { graphAudience } from './support/signInService';

let stack: GraphStack;
let bearer: string;
beforeEach(async () => {
  stack = await startGraphStack();
  bearer = `Bearer ${await stack.signIn.token(graphAudience, 600)}`;
});
afterEach(() => stack.stop());

const drive = `/drives/${encodeURIComponent(driveId)}`;

/** Whatever of an answer's body these tests look at. */
interface GraphBody {
  id: string;
  name: string;
  eTag: string;
  recordId?: string;
  error: { code: string; message: string };
  value: { id: string; grantedToV2?: { user: { id: string } } }[];
  '@odata.nextLink'?: string;
}

interface Answer {
  status: number;
  headers: Headers;
  body: GraphBody;
}

async function ask(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const raw = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
  const answer = await fetch(`${stack.standIn().graphUrl}${path}`, {
    method,
    headers: { Authorization: bearer, ...headers },
    redirect: 'manual',
    ...(raw !== undefined && { body: raw }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    body: JSON.parse(text === '' ? '{}' : text) as GraphBody,
  };
}

async function put(
  path: string,
  text: string,
  behaviour?: string,
  headers?: Record<string, string>,
): Promise<Answer> {
  const query = behaviour ? `?@microsoft.graph.conflictBehavior=${behaviour}` : '';
  return ask('PUT', `${drive}/root:/${path}:/content${query}`, text, headers);
}

describe('the Graph stand-in asks for a token', () => {
  it.each([
    ['none', () => Promise.resolve('')],
    ['one that is not a token', () => Promise.resolve('Bearer nonsense')],
    ['one that has ended', async () => `Bearer ${await stack.signIn.token(graphAudience, -60)}`],
    ['one for something else', async () => `Bearer ${await stack.signIn.token('api://tab', 600)}`],
  ])('and refuses %s with Graph’s own body', async (_, make) => {
    bearer = await make();
    const answer = await ask('GET', '/users', undefined, { 'client-request-id': 'mine' });
    expect(answer.status).toBe(401);
    expect(answer.body.error).toMatchObject({
      code: 'InvalidAuthenticationToken',
      innerError: {
        date: expect.any(String),
        'request-id': answer.headers.get('request-id'),
        'client-request-id': 'mine',
      },
    });
  });
});

describe('documents in the Graph stand-in', () => {
  it('has the columns that the product sets', () => {
    const kinds = Object.entries(libraryColumns).map(([name, column]) => [name, column.kind]);
    expect(supervisionColumns).toEqual(Object.fromEntries(kinds));
  });

  it('fails, replaces or renames when the name is taken, whatever its case', async () => {
    const first = await put('a/One.pdf', '1');
    expect(first.status).toBe(201);
    const failed = await put('a/one.PDF', '2', 'fail');
    expect([failed.status, failed.body.error.code]).toEqual([409, 'nameAlreadyExists']);
    const renamed = await put('a/One.pdf', '3', 'rename');
    expect([renamed.status, renamed.body.name]).toEqual([201, 'One 1.pdf']);
    const replaced = await put('a/One.pdf', '4');
    expect([replaced.status, replaced.body.id]).toEqual([200, first.body.id]);
  });

  it('refuses names that SharePoint refuses', async () => {
    for (const name of ['a%3Ab.pdf', 'con.pdf', '%20a.pdf', 'a./b.pdf']) {
      expect((await put(name, '1')).status).toBe(400);
    }
  });

  it('gives the content by a redirect that needs no token', async () => {
    const { body: item } = await put('a.pdf', 'the text');
    const answer = await ask('GET', `${drive}/items/${item.id}/content`);
    expect(answer.status).toBe(302);
    expect(await (await fetch(answer.headers.get('location') ?? '')).text()).toBe('the text');
  });

  it('refuses a change under an old etag, and takes it under the present one', async () => {
    const { body: item } = await put('a.pdf', '1');
    const changed = await put('a.pdf', '2', undefined, { 'If-Match': item.eTag });
    expect(changed.status).toBe(200);
    const stale = await ask('DELETE', `${drive}/items/${item.id}`, undefined, { 'If-Match': item.eTag });
    expect(stale.status).toBe(412);
    const gone = await ask('DELETE', `${drive}/items/${item.id}`, undefined, {
      'If-Match': changed.body.eTag,
    });
    expect(gone.status).toBe(204);
    expect((await ask('GET', `${drive}/items/${item.id}`)).body.error.code).toBe('itemNotFound');
  });

  it('finds a moved and renamed document by its id, also after a restart', async () => {
    const { body: item } = await put('a/b.pdf', 'kept');
    const { body: folder } = await ask('POST', `${drive}/root/children`, { name: 'c', folder: {} });
    await ask('PATCH', `${drive}/items/${item.id}`, { name: 'd.pdf', parentReference: { id: folder.id } });
    await stack.restart();
    expect(stack.files()).toEqual(['c/d.pdf']);
    expect((await ask('GET', `${drive}/items/${item.id}`)).body).toMatchObject({
      name: 'd.pdf',
      parentReference: { id: folder.id },
    });
  });

  it.each([
    [{ narrative: 'x' }, "Field 'narrative' is not recognized"],
    [{ version: 'one' }, "Invalid value for field 'version'"],
    [{ sessionDate: 'Tuesday' }, "Invalid value for field 'sessionDate'"],
    [{ kind: 'x'.repeat(256) }, "Invalid value for field 'kind'"],
  ])('refuses the column values %j and sets none', async (fields, message) => {
    const { body: item } = await put('a.pdf', '1');
    const answer = await ask('PATCH', `${drive}/items/${item.id}/listItem/fields`, {
      recordId: 'SR-1',
      ...fields,
    });
    expect([answer.status, answer.body.error.message]).toEqual([400, message]);
    expect((await ask('GET', `${drive}/items/${item.id}/listItem/fields`)).body.recordId).toBeUndefined();
  });
});

describe('grants in the Graph stand-in', () => {
  const priya = samplePerson('priya').oid;
  const morag = samplePerson('morag').oid;

  async function folderOf(): Promise<string> {
    await put('W-1005/records/a.pdf', '1');
    return (await ask('GET', `${drive}/root:/W-1005`)).body.id;
  }

  async function invite(
    itemId: string,
    objectId: string,
    retainInheritedPermissions: boolean,
  ): Promise<Answer> {
    const body = { recipients: [{ objectId }], roles: ['read'], requireSignIn: true, sendInvitation: false };
    return ask('POST', `${drive}/items/${itemId}/invite`, { ...body, retainInheritedPermissions });
  }

  async function readers(itemId: string): Promise<(string | undefined)[]> {
    const { body } = await ask('GET', `${drive}/items/${itemId}/permissions`);
    return body.value.map((grant) => grant.grantedToV2?.user.id);
  }

  it('come down from the folder above until they are cut off', async () => {
    const folder = await folderOf();
    const { body: document } = await ask('GET', `${drive}/root:/W-1005/records/a.pdf`);
    await invite(folder, priya, false);
    expect(await readers(document.id)).toEqual([priya]);
    await invite(document.id, morag, false);
    expect(await readers(document.id)).toEqual([morag]);
  });

  it('are one for one person however often they are asked for, and are revoked by id', async () => {
    const folder = await folderOf();
    const first = await invite(folder, priya, false);
    const second = await invite(folder, priya, false);
    const id = first.body.value[0]?.id ?? '';
    expect(second.body.value[0]?.id).toBe(id);
    expect((await ask('DELETE', `${drive}/items/${folder}/permissions/${id}`)).status).toBe(204);
    expect(await readers(folder)).toEqual([]);
    expect((await ask('DELETE', `${drive}/items/${folder}/permissions/${id}`)).status).toBe(404);
  });

  it('are refused for somebody whom the directory does not know', async () => {
    expect((await invite(await folderOf(), 'nobody', false)).status).toBe(400);
  });

  it('survive a restart', async () => {
    const folder = await folderOf();
    await invite(folder, priya, false);
    await stack.restart();
    expect(await readers(folder)).toEqual([priya]);
  });
});

describe('people in the Graph stand-in', () => {
  it('come page by page, with the properties asked for and the line manager', async () => {
    const query = '$select=id,displayName&$expand=manager($select=id)&$top=6';
    let answer = await ask('GET', `/users?${query}`);
    const people = [...answer.body.value];
    while (answer.body['@odata.nextLink']) {
      const next = answer.body['@odata.nextLink'].slice(stack.standIn().graphUrl.length);
      answer = await ask('GET', next);
      people.push(...answer.body.value);
    }
    const tom = samplePerson('tom');
    expect(new Set(people.map((one) => one.id)).size).toBe(people.length);
    expect(people).toContainEqual({
      id: tom.oid,
      displayName: tom.displayName,
      manager: expect.objectContaining({ id: samplePerson('morag').oid }),
    });
  });

  it('refuses a filter that it cannot answer instead of ignoring it', async () => {
    const answer = await ask('GET', "/users?$filter=startswith(displayName,'T')");
    expect([answer.status, answer.body.error.code]).toEqual([400, 'Request_UnsupportedQuery']);
  });
});
