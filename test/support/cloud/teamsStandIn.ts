import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bot sent to a chat. */
export interface SentToTeams {
  conversation: string;
  text: string;
}

/** Stands in for Teams' connector: takes what is sent, and tells whoever asks. */
export interface TeamsStandIn {
  port: number;
  /** Is told of each thing that is sent. */
  onSent: (sent: SentToTeams) => void;
  stop(): Promise<void>;
}

/** Starts it on a free port of the loopback. */
export async function startTeamsStandIn(): Promise<TeamsStandIn> {
  const standIn: Pick<TeamsStandIn, 'onSent'> = { onSent: () => undefined };
  let sent = 0;
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const conversation = /\/conversations\/([^/]+)/.exec(request.url ?? '')?.[1] ?? '';
      standIn.onSent({
        conversation: decodeURIComponent(conversation),
        text: Buffer.concat(parts).toString(),
      });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `sent-${(sent += 1)}` }));
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(standIn, {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}
