import type { IncomingMessage } from 'node:http';
import { isDeeperThan } from './isDeeperThan';

/** A body as it was read, or what is wrong with it by the name of its plain problem. */
export type ReadBody =
  { ok: true; body: unknown } | { ok: false; kind: 'tooLarge' | 'kind' | 'body' | 'slow' };

/** The largest body that is read, in bytes: a record's whole text, twice over. */
const MOST = 2_000_000;
/** How long a body may take, in milliseconds. */
const PATIENCE = 15_000;
/** Nothing that people send is nested deeper than this. */
const DEEPEST = 30;

/**
 * Reads a JSON body: no more than fits, for no longer than is reasonable, and never a packed one, whose size
 * says nothing of what comes out of it. Nothing is read of a body that says it is too large.
 */
export async function readJson(request: IncomingMessage, patience = PATIENCE): Promise<ReadBody> {
  const { 'content-type': type = '', 'content-encoding': packed, 'content-length': length } = request.headers;
  if (packed !== undefined && packed !== 'identity') return { ok: false, kind: 'kind' };
  if (Number(length) > MOST) return { ok: false, kind: 'tooLarge' };
  if (length === '0') return { ok: true, body: undefined };
  if (!/^application\/json\s*(?:;|$)/i.test(type)) return { ok: false, kind: 'kind' };
  const bytes = await within(patience, request);
  return typeof bytes === 'string' ? { ok: false, kind: bytes } : parsed(bytes);
}

/** All that comes, in the time that there is; the sender is let go where it is too much or too slow. */
function within(patience: number, request: IncomingMessage): Promise<Buffer | 'tooLarge' | 'slow' | 'body'> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    const end = (result: Buffer | 'tooLarge' | 'slow' | 'body') => {
      clearTimeout(timer);
      request.removeAllListeners('data');
      resolve(result);
    };
    const timer = setTimeout(() => end('slow'), patience);
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size > MOST) return end('tooLarge');
      parts.push(part);
    });
    request.once('end', () => end(Buffer.concat(parts)));
    request.once('error', () => end('body'));
    request.once('close', () => end('body'));
  });
}

function parsed(bytes: Buffer): ReadBody {
  if (bytes.length === 0) return { ok: true, body: undefined };
  try {
    const body: unknown = JSON.parse(bytes.toString('utf8'));
    return isDeeperThan(body, DEEPEST) ? { ok: false, kind: 'body' } : { ok: true, body };
  } catch {
    return { ok: false, kind: 'body' };
  }
}
