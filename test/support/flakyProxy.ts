import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What becomes of a request. 'answerLost': done, but nobody hears of it · 'requestLost': never
 * arrives · 'frozen': done, and the line stays open without an answer · 'refused': answered 503.
 */
export type Fate = 'answerLost' | 'requestLost' | 'frozen' | 'refused';

/** A proxy in front of one service of Azurite that loses what it is told to lose. */
export interface FlakyProxy {
  url: string;
  /** Every request that came in, as 'POST /devstoreaccount1/$batch'. */
  seen: string[];
  /** What happens to the next requests that match, one fate each. */
  next(matches: RegExp, ...fates: Fate[]): void;
  stop(): Promise<void>;
}

interface Plan {
  matches: RegExp;
  fates: Fate[];
}

/** Starts a proxy on a free port of the loopback. */
export async function startFlakyProxy(target: string): Promise<FlakyProxy> {
  const seen: string[] = [];
  const plans: Plan[] = [];
  const server = createServer((incoming, answer) => {
    const line = `${incoming.method ?? ''} ${incoming.url ?? ''}`;
    seen.push(line);
    const fate = plans.find(({ matches, fates }) => fates.length > 0 && matches.test(line))?.fates.shift();
    meet(fate, target, incoming, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    next: (matches, ...fates) => void plans.push({ matches, fates }),
    stop: () => close(server),
  };
}

function meet(
  fate: Fate | undefined,
  target: string,
  incoming: IncomingMessage,
  answer: ServerResponse,
): void {
  if (fate === 'requestLost') incoming.socket.destroy();
  else if (fate === 'refused') answer.writeHead(503).end();
  else forward(target, incoming, (response) => hand(fate, response, incoming, answer));
}

function forward(target: string, incoming: IncomingMessage, then: (response: IncomingMessage) => void): void {
  const { method, headers, url = '/' } = incoming;
  const outgoing = request(new URL(url, target), { method, headers }, then);
  outgoing.once('error', () => incoming.socket.destroy());
  incoming.pipe(outgoing);
}

function hand(
  fate: Fate | undefined,
  response: IncomingMessage,
  incoming: IncomingMessage,
  answer: ServerResponse,
): void {
  if (fate === undefined) {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
    return;
  }
  response.resume();
  if (fate === 'answerLost') response.once('end', () => incoming.socket.destroy());
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
