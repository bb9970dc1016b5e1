import { randomUUID } from 'node:crypto';
import { etagOf, driveItem, fieldValues } from './driveAnswers';
import type { ConflictBehaviour, DocumentLibrary } from './documentLibrary';
import { itemNotFound, refusal, type GraphAnswer } from './graphAnswer';
import type { GraphRequest, GraphRoute } from './graphRoutes';
import { isObject, jsonBody, textIn } from './jsonBody';
import { rootId, type StoredItem } from './libraryState';

/** What a column of the library holds; text is at most 255 characters, a date is ISO 8601. */
export type ColumnKind = 'text' | 'number' | 'dateTime';

/** The library that the drive routes answer for. */
export interface DriveSettings {
  driveId: string;
  siteId: string;
  /** Column name to what it holds; a column that is not here is refused. */
  columns: Readonly<Record<string, ColumnKind>>;
  webBase: () => string;
  /** Where a document's bytes are fetched without a token. */
  downloadUrl: (key: string) => string;
}

const conflictBehaviours: readonly string[] = ['fail', 'replace', 'rename'];

/** Documents, folders and columns: /drives, as https://learn.microsoft.com/en-us/graph/api/resources/driveitem. */
export function driveRoutes(
  library: DocumentLibrary,
  settings: DriveSettings,
  downloads: Map<string, string>,
): GraphRoute[] {
  const shown = (item: StoredItem) => driveItem(library, item, settings.driveId, settings.webBase());
  const drive = { id: settings.driveId, driveType: 'documentLibrary', name: 'Supervision' };

  function inDrive(request: GraphRequest): string {
    if (request.params[0] !== settings.driveId) throw itemNotFound();
    return request.params[1] ?? '';
  }
  const byId = (request: GraphRequest) => library.item(inDrive(request));
  function byPath(request: GraphRequest): StoredItem {
    const found = library.find(inDrive(request));
    if (!found) throw itemNotFound();
    return found;
  }

  function putByPath(request: GraphRequest): GraphAnswer {
    const behaviour = request.query.get('@microsoft.graph.conflictBehavior') ?? 'replace';
    if (!isBehaviour(behaviour))
      throw refusal(400, 'invalidRequest', 'The conflict behavior is not supported.');
    const path = inDrive(request);
    const there = library.find(path);
    if (there) ifMatch(request, there);
    const { item, created } = library.put(path, request.body, behaviour);
    return { status: created ? 201 : 200, body: shown(item) };
  }

  function putById(request: GraphRequest): GraphAnswer {
    const item = byId(request);
    ifMatch(request, item);
    library.replace(item, request.body);
    return { status: 200, body: shown(item) };
  }

  function content(item: StoredItem): GraphAnswer {
    if (item.folder) throw refusal(400, 'invalidRequest', 'A folder has no content.');
    const key = randomUUID();
    downloads.set(key, item.id);
    return { status: 302, headers: { Location: settings.downloadUrl(key) } };
  }

  function patchItem(request: GraphRequest): GraphAnswer {
    const item = byId(request);
    ifMatch(request, item);
    const body = jsonBody(request);
    const parent = isObject(body['parentReference']) ? body['parentReference']['id'] : undefined;
    const name = typeof body['name'] === 'string' ? body['name'] : item.name;
    library.rename(item, name, typeof parent === 'string' ? parent : undefined);
    return { status: 200, body: shown(item) };
  }

  function patchFields(request: GraphRequest): GraphAnswer {
    const item = byId(request);
    ifMatch(request, item);
    const wanted = jsonBody(request);
    for (const [name, value] of Object.entries(wanted)) checkColumn(name, value, settings.columns);
    const next = Object.entries({ ...item.fields, ...wanted });
    item.fields = Object.fromEntries(next.filter(([, value]) => value !== null));
    library.touch(item);
    return { status: 200, body: fieldValues(item) };
  }

  function removeItem(request: GraphRequest): GraphAnswer {
    const item = byId(request);
    if (item.id === rootId) throw refusal(403, 'accessDenied', 'The root folder cannot be deleted.');
    ifMatch(request, item);
    if (library.withAllBelow(item).some(isKept))
      throw refusal(423, 'resourceLocked', 'The item is under retention.');
    library.remove(item);
    return { status: 204 };
  }

  function addFolder(request: GraphRequest): GraphAnswer {
    const body = jsonBody(request);
    if (!isObject(body['folder'])) throw refusal(400, 'invalidRequest', 'Only folders are created this way.');
    return { status: 201, body: shown(library.makeFolder(byId(request), textIn(body, 'name') ?? '')) };
  }

  function setLabel(request: GraphRequest): GraphAnswer {
    const item = byId(request);
    item.label = textIn(jsonBody(request), 'name');
    library.touch(item);
    return { status: 200, body: labelAnswer(item) };
  }

  const list = (item: StoredItem): GraphAnswer => ({
    status: 200,
    body: { value: library.children(item.id).map(shown) },
  });
  const listItem = (item: StoredItem) => ({
    id: String(item.listItemId),
    eTag: etagOf(item),
    webUrl: shown(item).webUrl,
    fields: fieldValues(item),
  });

  return [
    ['GET', /^\/sites\/([^/]+)$/, (r) => site(r, settings)],
    ['GET', /^\/sites\/([^/]+)\/drives$/, (r) => ({ ...site(r, settings), body: { value: [drive] } })],
    ['GET', /^\/sites\/([^/]+)\/drive$/, (r) => ({ ...site(r, settings), body: drive })],
    ['GET', /^\/drives\/([^/]+)$/, (r) => (inDrive(r), { status: 200, body: drive })],
    ['PUT', /^\/drives\/([^/]+)\/root:\/(.+?):\/content$/, putByPath],
    ['GET', /^\/drives\/([^/]+)\/root:\/(.+?):\/content$/, (r) => content(byPath(r))],
    ['GET', /^\/drives\/([^/]+)\/root:\/(.+?):\/children$/, (r) => list(byPath(r))],
    ['GET', /^\/drives\/([^/]+)\/root:\/([^:]+):?$/, (r) => ({ status: 200, body: shown(byPath(r)) })],
    ['GET', /^\/drives\/([^/]+)\/(root)$/, (r) => ({ status: 200, body: shown(byId(r)) })],
    ['GET', /^\/drives\/([^/]+)\/(root)\/children$/, (r) => list(byId(r))],
    ['POST', /^\/drives\/([^/]+)\/(root)\/children$/, addFolder],
    ['GET', /^\/drives\/([^/]+)\/items\/([^/]+)$/, (r) => ({ status: 200, body: shown(byId(r)) })],
    ['PATCH', /^\/drives\/([^/]+)\/items\/([^/]+)$/, patchItem],
    ['DELETE', /^\/drives\/([^/]+)\/items\/([^/]+)$/, removeItem],
    ['GET', /^\/drives\/([^/]+)\/items\/([^/]+)\/content$/, (r) => content(byId(r))],
    ['PUT', /^\/drives\/([^/]+)\/items\/([^/]+)\/content$/, putById],
    [
      'GET',
      /^\/drives\/([^/]+)\/items\/([^/]+)\/retentionLabel$/,
      (r) => ({ status: 200, body: labelAnswer(byId(r)) }),
    ],
    ['PATCH', /^\/drives\/([^/]+)\/items\/([^/]+)\/retentionLabel$/, setLabel],
    ['GET', /^\/drives\/([^/]+)\/items\/([^/]+)\/children$/, (r) => list(byId(r))],
    ['POST', /^\/drives\/([^/]+)\/items\/([^/]+)\/children$/, addFolder],
    [
      'GET',
      /^\/drives\/([^/]+)\/items\/([^/]+)\/listItem$/,
      (r) => ({ status: 200, body: listItem(byId(r)) }),
    ],
    [
      'GET',
      /^\/drives\/([^/]+)\/items\/([^/]+)\/listItem\/fields$/,
      (r) => ({ status: 200, body: fieldValues(byId(r)) }),
    ],
    ['PATCH', /^\/drives\/([^/]+)\/items\/([^/]+)\/listItem\/fields$/, patchFields],
  ];
}

function isKept({ label }: StoredItem): boolean {
  return label?.startsWith('Keep') ?? false;
}

/** https://learn.microsoft.com/en-us/graph/api/resources/itemretentionlabel */
function labelAnswer(item: StoredItem): object {
  return item.label === undefined
    ? {}
    : { name: item.label, retentionSettings: { isDeleteAllowed: !isKept(item) } };
}

function site(request: GraphRequest, settings: DriveSettings): GraphAnswer {
  if (request.params[0] !== settings.siteId)
    throw refusal(404, 'itemNotFound', 'Requested site could not be found');
  return { status: 200, body: { id: settings.siteId, name: 'supervision', displayName: 'Supervision' } };
}

function isBehaviour(given: string): given is ConflictBehaviour {
  return conflictBehaviours.includes(given);
}

function ifMatch(request: GraphRequest, item: StoredItem): void {
  const wanted = request.headers['if-match'];
  if (wanted === undefined || wanted === '*' || wanted === etagOf(item)) return;
  throw refusal(412, 'resourceModified', "ETag does not match current item's value");
}

function checkColumn(name: string, value: unknown, columns: DriveSettings['columns']): void {
  const kind = columns[name];
  if (!kind) throw refusal(400, 'invalidRequest', `Field '${name}' is not recognized`);
  const fits: Record<ColumnKind, boolean> = {
    text: typeof value === 'string' && value.length <= 255,
    number: typeof value === 'number',
    dateTime:
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)),
  };
  if (value !== null && !fits[kind])
    throw refusal(400, 'invalidRequest', `Invalid value for field '${name}'`);
}
