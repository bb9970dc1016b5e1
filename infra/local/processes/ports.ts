import { freePort, portFault } from './freePort';
import { StartProblem } from './startProblem';

/** The parts of the stack that listen, with the setting that gives each another port. */
const places = [
  { name: 'server', setting: 'PORT', after: 0 },
  { name: 'entra', setting: 'ENTRA_PORT', after: 1 },
  { name: 'graph', setting: 'GRAPH_PORT', after: 2 },
  { name: 'blobs', setting: 'BLOB_PORT', after: 3 },
  { name: 'queues', setting: 'QUEUE_PORT', after: 4 },
  { name: 'tables', setting: 'TABLE_PORT', after: 5 },
] as const;

/** Chat windows follow from here, one port each; `WINDOWS_PORT` moves them. */
const windowsAfter = 10;

/** The base that `npm start` uses: the server listens there and the rest follow it. */
export const defaultPortBase = 3978;

/** Which loopback port each part of the stack listens on; `windows` by the person's key. */
export interface Ports extends Record<(typeof places)[number]['name'], number> {
  windows: Record<string, number>;
}

/** Fixed ports counted from `base`, unless the environment names others. */
export function fixedPorts(base: number, people: readonly string[], env: NodeJS.ProcessEnv): Ports {
  const entries = places.map((one) => [one.name, read(env, one.setting) ?? base + one.after] as const);
  const first = read(env, 'WINDOWS_PORT') ?? base + windowsAfter;
  const windows = Object.fromEntries(people.map((key, index) => [key, first + index]));
  return { ...Object.fromEntries(entries), windows } as Ports;
}

/** Ports that nothing uses at this moment. */
export async function freePorts(people: readonly string[]): Promise<Ports> {
  const found = new Set<number>();
  const names = [...places.map((one) => one.name), ...people];
  while (found.size < names.length) found.add(await freePort());
  const ports = [...found];
  const parts = Object.fromEntries(places.map((one, index) => [one.name, ports[index]]));
  const windows = Object.fromEntries(people.map((key, index) => [key, ports[places.length + index]]));
  return { ...parts, windows } as Ports;
}

/** A `StartProblem` naming the port, its use and the remedy when another program listens on one of them. */
export async function refuseBusyPorts(ports: Ports): Promise<void> {
  const { windows, ...parts } = ports;
  const chats = Object.entries(windows).map(([key, port]) => [`${key}'s chat window`, port] as const);
  const all = [...Object.entries(parts), ...chats];
  for (const [use, port] of all) {
    const problem = await portFault(port);
    if (problem) throw new StartProblem(sentence(problem, port, use));
  }
}

function sentence(code: string, port: number, use: string): string {
  const fault = code === 'EADDRINUSE' ? 'is in use by another program' : 'cannot be opened on this machine';
  return `Port ${port} (${use}) ${fault}; stop what uses it, or choose other ports: npm start -- --port-base 4200.`;
}

function read(env: NodeJS.ProcessEnv, setting: string): number | undefined {
  const value = env[setting];
  if (!value) return undefined;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StartProblem(`${setting} must be a port number between 1 and 65535, not "${value}".`);
}
