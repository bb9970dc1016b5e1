import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream';
import type { Request, Response, Server } from 'restify';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

/** Serves the built tab below /tab/. Any address of a page that is no file is the page itself, which reads the address. */
export function setUpTab(server: Server, dir: string): void {
  const serve = async (request: Request, response: Response) => {
    const file = fileFor(dir, request.getPath());
    // Built files carry a hash in their names; the page that names them is asked for each time.
    if (file.includes(`${path.sep}assets${path.sep}`))
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    if (!existsSync(file)) return notBuilt(response);
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    const packed = `${file}.gz`;
    const sent = acceptsGzip(request) && existsSync(packed) ? packed : file;
    response.setHeader('Vary', 'Accept-Encoding');
    if (sent === packed) response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(200);
    pipeline(createReadStream(sent), response, () => undefined);
  };
  server.get('/', async (_request: Request, response: Response) => {
    response.setHeader('Location', '/tab/');
    response.send(302);
  });
  server.get('/tab', serve);
  server.get('/tab/*', serve);
}

function notBuilt(response: Response): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.sendRaw(503, 'The tab has not been built yet.');
}

/** Scripts and styles were packed when they were built. */
const acceptsGzip = (request: Request): boolean =>
  /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');

function fileFor(dir: string, address: string): string {
  const index = path.join(dir, 'index.html');
  const asked = path.resolve(dir, `.${decoded(address).replace(/^\/tab/, '')}`);
  const inside = asked.startsWith(dir + path.sep);
  return inside && existsSync(asked) && statSync(asked).isFile() ? asked : index;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '/tab/';
  }
}
