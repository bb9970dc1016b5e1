import { safeFileName } from './safeFileName';

/** A sealed record to be filed. Everything in it is frozen, so that every try makes the same name and the same bytes. */
export interface FilingRequest {
  /** The SharePoint library (drive) that holds this worker's file. */
  driveId: string;
  /** A reference, never a name: it becomes a folder. */
  workerReference: string;
  recordId: string;
  /** 1 for the first; a correction is the next. */
  version: number;
  /** The kind of session in words, such as `Personal supervision`; a column, never part of a path. */
  kindTitle: string;
  /** ISO date on which the session was held. */
  sessionDate: string;
  /** ISO date of the last signature; absent when the record files without one. */
  signedOn?: string;
  /** SHA-256 of `pdf`, lower-case hexadecimal. */
  hash: string;
  pdf: Uint8Array;
  /** Folder below the worker's own, from the policy's file index, such as `Supervision records`; may hold slashes. */
  folder: string;
  /** How the file's name begins, from the policy's file index; it says nothing about the session. */
  prefix?: string;
}

/** The folders and the file name of a record: the worker's folder first, because access is granted there. */
export function recordPath(request: FilingRequest): string[] {
  const folders = request.folder.split('/').filter((part) => part.trim() !== '');
  const name = [request.prefix, request.sessionDate, request.recordId, `v${request.version}`]
    .filter(Boolean)
    .join(' ');
  return [
    safeFileName(request.workerReference, 64),
    ...folders.map((part) => safeFileName(part, 64)),
    `${safeFileName(name, 120)}.pdf`,
  ];
}
