/** What a handler gives back: a status, and either a JSON body, bytes, or nothing. */
export interface GraphAnswer {
  status: number;
  body?: unknown;
  bytes?: Buffer;
  headers?: Record<string, string>;
}

/** An error that carries the answer it should become. */
export type Refusal = Error & { status: number; code: string };

/** Makes the error that becomes Graph's `{error: {code, message, innerError}}` answer. */
export function refusal(status: number, code: string, message: string): Refusal {
  return Object.assign(new Error(message), { status, code });
}

/** Graph's 404 for a drive, folder, document or grant. */
export function itemNotFound(): Refusal {
  return refusal(404, 'itemNotFound', 'The resource could not be found.');
}

/** Whether something thrown is a refusal rather than a fault of the stand-in's own. */
export function isRefusal(thrown: unknown): thrown is Refusal {
  return (
    thrown instanceof Error && 'status' in thrown && 'code' in thrown && typeof thrown.status === 'number'
  );
}

/** The two ids that Graph puts in the headers and in the error body of one request. */
export interface RequestIds {
  requestId: string;
  clientRequestId: string;
}

/** Graph's error body: https://learn.microsoft.com/en-us/graph/errors. */
export function errorAnswer(
  status: number,
  code: string,
  message: string,
  ids: RequestIds,
  at: Date,
): GraphAnswer {
  const innerError = {
    date: at.toISOString().slice(0, 19),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
  };
  return { status, body: { error: { code, message, innerError } } };
}
