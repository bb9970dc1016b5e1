import type { FilingRequest } from './filingRequest';

/** A column of the supervision library: what it holds and where the value comes from. */
interface LibraryColumn {
  kind: 'text' | 'number' | 'dateTime';
  value: (request: FilingRequest) => string | number | null;
}

/** The columns that each filed record carries. None says whether someone disagreed. */
export const libraryColumns: Readonly<Record<string, LibraryColumn>> = {
  workerReference: { kind: 'text', value: (request) => request.workerReference },
  sessionDate: { kind: 'dateTime', value: (request) => noon(request.sessionDate) },
  kind: { kind: 'text', value: (request) => request.kindTitle },
  signedOn: {
    kind: 'dateTime',
    value: (request) => (request.signedOn === undefined ? null : noon(request.signedOn)),
  },
  recordId: { kind: 'text', value: (request) => request.recordId },
  version: { kind: 'number', value: (request) => request.version },
  hash: { kind: 'text', value: (request) => request.hash },
};

/** The values of the columns for one record, as Graph takes them. */
export function columnValues(request: FilingRequest): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(libraryColumns).map(([name, column]) => [name, column.value(request)]),
  );
}

/** Noon stays the same day in every time zone that a site may be set to in Europe; midnight does not. */
function noon(date: string): string {
  return `${date}T12:00:00Z`;
}
