import type { DriveItem, FieldValueSet, Permission } from '@microsoft/microsoft-graph-types';
import type { StandInPerson } from './standInPerson';
import type { DocumentLibrary } from './documentLibrary';
import type { StoredItem, StoredPermission } from './libraryState';

/** The etag that goes up with each change of an item. */
export function etagOf(item: StoredItem): string {
  return `"{${item.id}},${item.version}"`;
}

/** A folder or document as Graph shows it. `webBase` is where a browser opens the library. */
export function driveItem(
  library: DocumentLibrary,
  item: StoredItem,
  driveId: string,
  webBase: string,
): DriveItem {
  const path = library.pathOf(item).split('/').map(encodeURIComponent).join('/');
  const parent = item.parentId === undefined ? undefined : library.item(item.parentId);
  return {
    id: item.id,
    name: item.name,
    size: item.size,
    eTag: etagOf(item),
    cTag: `"c:{${item.id}},${item.version}"`,
    createdDateTime: item.createdAt,
    lastModifiedDateTime: item.modifiedAt,
    webUrl: `${webBase}/${path}`,
    ...(parent && {
      parentReference: {
        driveId,
        id: parent.id,
        driveType: 'documentLibrary',
        path: drivePath(driveId, library.pathOf(parent)),
      },
    }),
    ...(item.folder
      ? { folder: { childCount: library.children(item.id).length } }
      : {
          file: {
            mimeType: item.name.toLowerCase().endsWith('.pdf')
              ? 'application/pdf'
              : 'application/octet-stream',
          },
        }),
  };
}

/** The columns of an item as Graph shows them. */
export function fieldValues(item: StoredItem): FieldValueSet & Record<string, unknown> {
  return { '@odata.etag': etagOf(item), id: String(item.listItemId), FileLeafRef: item.name, ...item.fields };
}

/** A group of the directory. */
export interface StandInGroup {
  id: string;
  displayName: string;
}

/** Everybody who can hold a grant. */
export interface Holders {
  people: readonly StandInPerson[];
  groups: readonly StandInGroup[];
}

/** One grant as Graph shows it; `inheritedFrom` names the folder that it comes from, when it is not the item's own. */
export function permissionAnswer(
  grant: StoredPermission,
  { people, groups }: Holders,
  inheritedFrom?: { driveId: string; id: string },
): Permission {
  const person = people.find((one) => one.oid === grant.personId);
  const group = groups.find(({ id }) => id === grant.personId);
  const user = { id: grant.personId, displayName: person?.displayName ?? null };
  return {
    id: grant.id,
    roles: grant.roles,
    grantedToV2: group ? { group } : { user },
    ...(inheritedFrom && { inheritedFrom }),
  };
}

function drivePath(driveId: string, path: string): string {
  return `/drives/${driveId}/root:${path && `/${path}`}`;
}
