import { GraphError } from '@microsoft/microsoft-graph-client';
import { retryAfter } from './retryAfter';

/** How a call failed: Graph answered with an error, or there was no answer to read. */
export type GraphFaultKind =
  'answered' | 'timeout' | 'network' | 'signInRefused' | 'signInUnavailable' | 'unreadable';

/** A failed call, without anything that people wrote. */
export interface GraphFault {
  kind: GraphFaultKind;
  /** HTTP status, 0 when there was no answer. */
  status: number;
  /** Graph's error code, such as `nameAlreadyExists`, or an empty string. */
  code: string;
  /** What Graph asked for by Retry-After, in seconds. */
  retryAfterSeconds?: number;
  /** Graph's request id: what Microsoft's support asks for. */
  requestId?: string;
}

const kinds: Record<string, GraphFaultKind> = {
  TimeoutError: 'timeout',
  AbortError: 'timeout',
  SignInRefused: 'signInRefused',
  SignInUnavailable: 'signInUnavailable',
  SyntaxError: 'unreadable',
};

/**
 * What a thrown error of the Graph client means. `headers` are those of the last answer: the client's error has none
 * when the answer's body was not Graph's JSON, as with a gateway's 503. `now` is for a Retry-After that is a date.
 */
export function graphFault(thrown: unknown, headers: Headers | undefined, now: () => number): GraphFault {
  if (thrown instanceof GraphError && thrown.statusCode >= 400) return answered(thrown, headers, now);
  return { kind: kinds[nameOf(thrown)] ?? 'network', status: 0, code: '' };
}

/** The client keeps an error that it did not make itself by its name, as its own error's code, or whole as the body. */
function nameOf(thrown: unknown): string {
  if (thrown instanceof GraphError) return thrown.code ?? nameOf(thrown.body);
  const named = typeof thrown === 'object' && thrown !== null && 'name' in thrown;
  return named ? String(thrown.name) : '';
}

function answered(error: GraphError, headers: Headers | undefined, now: () => number): GraphFault {
  const retryAfterSeconds = retryAfter(headers?.get('retry-after') ?? null, now);
  const requestId = error.requestId ?? headers?.get('request-id') ?? undefined;
  return {
    kind: 'answered',
    status: error.statusCode,
    code: error.code ?? '',
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(requestId !== undefined && { requestId }),
  };
}
