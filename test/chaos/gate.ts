import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { agedAnswer, hastenedRequest } from './queueClock';
import { stepOf, type Passing, type Service } from './steps';
import type { Fate, Trouble } from './trouble';

/** A proxy between one server process and one service, at which things go wrong as the run's trouble says. */
export interface Gate {
  url: string;
  stop(): Promise<void>;
}

/** What a gate stands in front of, and whom it kills. */
export interface GateSettings {
  service: Service;
  /** Origin of the service. */
  target: string;
  trouble: Trouble;
  /** Ends the server that this gate belongs to, at once. */
  kill(): void;
}

/** What came back from the service, whole. */
interface Given {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

const SLOW = 1_200;
/** How long what a dead server sent is on its way: past the two minutes of a young operation, on the queue's clock. */
const LATE = 5_500;

/** Opens a gate on a free port of the loopback. */
export async function openGate(settings: GateSettings): Promise<Gate> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, answer) => {
    pass(settings, agent, incoming, answer).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => stop(server, agent),
  };
}

async function pass(
  settings: GateSettings,
  agent: Agent,
  incoming: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  const body = await whole(incoming);
  const { method = 'GET', url = '/' } = incoming;
  const passing: Passing = { method, url, body: body.toString('latin1') };
  const step = stepOf(settings.service, passing);
  const forward = () => send(settings, agent, incoming, body);
  // Looking at a queue is a step only where something came of it.
  const looked = step === 'receive' ? await forward() : undefined;
  if (looked && !looked.body.includes('<QueueMessage>')) return hand(looked, answer);
  const meets = step && settings.trouble.meet(step);
  if (!meets) return hand(looked ?? (await forward()), answer);
  if ('fate' in meets)
    return fates[meets.fate]({ incoming, answer, forward: async () => looked ?? forward() });
  if (meets.kill === 'after' && !looked) await forward();
  settings.kill();
  incoming.socket.destroy();
  if (meets.kill !== 'late' || looked) return;
  await pause(LATE);
  await forward();
}

/** A request that something happens to. */
interface Struck {
  incoming: IncomingMessage;
  answer: ServerResponse;
  forward(): Promise<Given>;
}

const fates: Record<Fate, (struck: Struck) => Promise<void>> = {
  refused: async ({ answer }) => void answer.writeHead(503).end(),
  requestLost: async ({ incoming }) => void incoming.socket.destroy(),
  answerLost: async ({ incoming, forward }) => {
    await forward();
    incoming.socket.destroy();
  },
  frozen: async ({ forward }) => void (await forward()),
  slow: async ({ answer, forward }) => {
    await pause(SLOW);
    hand(await forward(), answer);
  },
};

async function send(
  { service, target }: GateSettings,
  agent: Agent,
  incoming: IncomingMessage,
  body: Buffer,
): Promise<Given> {
  const { method, url = '/' } = incoming;
  const address = new URL(service === 'queues' ? hastenedRequest(url) : url, target);
  const headers = { ...incoming.headers, host: address.host, 'content-length': String(body.length) };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(address, { method, headers, agent }, resolve).once('error', reject).end(body);
  });
  const bytes = await whole(response);
  const isQueue = service === 'queues' && bytes.includes('<InsertionTime>');
  return {
    status: response.statusCode ?? 502,
    headers: response.headers,
    body: isQueue ? Buffer.from(agedAnswer(bytes.toString('utf8'), Date.now())) : bytes,
  };
}

function hand({ status, headers, body }: Given, answer: ServerResponse): void {
  const { 'transfer-encoding': _chunked, 'content-length': _length, connection: _line, ...kept } = headers;
  const hasBody = status !== 204 && status !== 304;
  answer.writeHead(status, { ...kept, ...(hasBody && { 'content-length': body.length }) });
  answer.end(hasBody ? body : undefined);
}

async function whole(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function stop(server: Server, agent: Agent): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  agent.destroy();
  await closed;
}
