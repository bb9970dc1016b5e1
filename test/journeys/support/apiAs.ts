import type { Journey, Key } from './startJourney';

/** What the tab's API answered: its status and its body as text and as JSON. */
export interface ApiAnswer {
  status: number;
  text: string;
  json: Record<string, unknown>;
}

/** The tab's API past the page's own checks. */
export interface Api {
  get(path: string): Promise<ApiAnswer>;
  post(path: string, body: unknown): Promise<ApiAnswer>;
  perform(operation: string, input: unknown): Promise<ApiAnswer>;
}

/** The tab's API as one person reaches it, with nothing but their sign-in. */
export async function apiAs({ stack }: Journey, key: Key): Promise<Api> {
  const headers = {
    authorization: `Bearer ${await stack.tokenFor(key)}`,
    'content-type': 'application/json',
  };
  const ask = async (path: string, init: RequestInit = {}): Promise<ApiAnswer> => {
    const response = await fetch(`${stack.urls.server}${path}`, { ...init, headers });
    const text = await response.text();
    return { status: response.status, text, json: JSON.parse(text) as Record<string, unknown> };
  };
  const post = (path: string, body: unknown) => ask(path, { method: 'POST', body: JSON.stringify(body) });
  return {
    get: (path) => ask(path),
    post,
    perform: (operation, input) => post(`/api/operations/${operation}`, input),
  };
}
