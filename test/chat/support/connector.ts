import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bot sent. */
export interface Sent {
  method: string;
  path: string;
  activity: Record<string, unknown>;
}

/** How a stand-in connector is to answer next. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Stands in for Teams' connector: keeps what is sent, and answers as it is told. */
export interface Connector {
  url: string;
  sent: Sent[];
  answers: Answer[];
  stop(): Promise<void>;
}

/** Starts a connector on a free port of the loopback. */
export async function startConnector(): Promise<Connector> {
  const sent: Sent[] = [];
  const answers: Answer[] = [];
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString();
      sent.push({
        method: request.method ?? '',
        path: request.url ?? '',
        activity: text ? (JSON.parse(text) as Record<string, unknown>) : {},
      });
      const { status, body, headers } = answers.shift() ?? {
        status: 200,
        body: { id: `reply-${String(sent.length)}` },
      };
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body ?? {}));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { url: `http://127.0.0.1:${String(port)}`, sent, answers, stop };
}
