import type { GraphAnswer } from './graphAnswer';

/** One request as a handler sees it: ids from the path are decoded, the body is not yet parsed. */
export interface GraphRequest {
  method: string;
  path: string;
  params: string[];
  query: URLSearchParams;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** What answers one kind of request. It throws a refusal for everything but success. */
export type GraphHandler = (request: GraphRequest) => GraphAnswer | Promise<GraphAnswer>;

/** A line of the table of routes: the method, the path below `/v1.0` and what answers. */
export type GraphRoute = readonly [method: string, path: RegExp, handle: GraphHandler];

/** The handler for a request and the ids found in its path, or nothing. */
export function findRoute(
  routes: readonly GraphRoute[],
  method: string,
  path: string,
): { handle: GraphHandler; params: string[] } | undefined {
  for (const [routeMethod, pattern, handle] of routes) {
    const found = routeMethod === method ? pattern.exec(path) : null;
    if (found) return { handle, params: found.slice(1).map((part) => decodeURIComponent(part)) };
  }
  return undefined;
}
