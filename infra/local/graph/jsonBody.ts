import { refusal } from './graphAnswer';
import type { GraphRequest } from './graphRoutes';

/** The request's body as an object. Refuses what is not JSON the way Graph does. */
export function jsonBody(request: GraphRequest): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(request.body.toString('utf8') || '{}');
    if (isObject(parsed)) return parsed;
  } catch {
    // Falls through to the one refusal below: Graph answers both cases alike.
  }
  throw refusal(
    400,
    'BadRequest',
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
  );
}

/** Whether a value is a plain JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property that is text, or nothing. */
export function textIn(body: Record<string, unknown> | undefined, name: string): string | undefined {
  const value = body?.[name];
  return typeof value === 'string' ? value : undefined;
}
