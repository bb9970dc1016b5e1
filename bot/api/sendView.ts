import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'restify';

/** Below this an answer fits one packet, and packing it saves nobody anything (bytes). */
const WORTH_PACKING = 1_400;

/** Middle of the scale: most of the saving for a fraction of the time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const pack = {
  br: (text: Buffer) => promisify(brotliCompress)(text, BROTLI),
  gzip: (text: Buffer) => promisify(gzip)(text),
} as const;

/**
 * Sends what a page shows: 304 where the page has it already, packed where it is worth it. When it was read
 * (`asOf`) is no part of what the page has: the same facts a minute later are the same. The tag is a weak one,
 * since packed and plain it is the same view (RFC 9110, 8.8.1).
 */
export async function sendView(request: Request, response: Response, json: object): Promise<void> {
  const etag = tagOf(json);
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.method === 'GET' && request.headers['if-none-match'] === etag) return void response.send(304);
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  const text = Buffer.from(JSON.stringify(json));
  const encoding = text.length < WORTH_PACKING ? undefined : encodingFor(request);
  if (!encoding) return void response.sendRaw(200, text);
  response.setHeader('Content-Encoding', encoding);
  response.sendRaw(200, await pack[encoding](text));
}

function tagOf(json: object): string {
  const { asOf: _asOf, ...rest } = json as { asOf?: unknown };
  const text = JSON.stringify(Array.isArray(json) ? json : rest);
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

function encodingFor(request: Request): keyof typeof pack | undefined {
  const accepted = (request.headers['accept-encoding'] ?? '')
    .split(',')
    .filter((part) => Number(part.split('q=')[1] ?? 1) > 0)
    .map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((name) => accepted.includes(name));
}
