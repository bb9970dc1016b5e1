import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from './startProblem';

/** What a child process is told; `file` is a path of a script, in TypeScript or JavaScript. */
export interface ChildPlan {
  /** What it is called in messages and in the name of its log file. */
  name: string;
  file: string;
  args?: readonly string[];
  env?: Record<string, string>;
  /** Its working folder; the project's root where absent. */
  cwd?: string;
  /** The folder that its log file is kept in. */
  logDir: string;
  /** Asked of it to stop; Azurite writes what it holds on SIGINT. */
  stopSignal?: NodeJS.Signals;
}

/** A running child process of the stack. */
export interface Child {
  name: string;
  pid: number;
  logFile: string;
  /** Settles when it has ended, for whatever reason. */
  ended: Promise<number | null>;
  hasEnded(): boolean;
  /** Asks it to stop and waits; ends it after `stopWithin` milliseconds. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

const stopWithin = 10_000;

/**
 * Starts a script in a process (and process group) of its own, so that Ctrl-C reaches it only through `stop`,
 * in the order the stack wants. Its output goes to a log file. It ends by itself if this process disappears.
 */
export function startChild(plan: ChildPlan): Child {
  mkdirSync(plan.logDir, { recursive: true });
  const logFile = path.join(plan.logDir, `${plan.name}.log`);
  const child = spawn(process.execPath, [...nodeOptions(plan.file), plan.file, ...(plan.args ?? [])], {
    cwd: plan.cwd ?? process.cwd(),
    env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1', ...plan.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  writeLog(child, logFile);
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', () => resolve(null));
  });
  return handle(plan, child, logFile, ended);
}

/** Rejects with one sentence as soon as the child ends; for racing against its readiness. */
export async function failWhenEnded(child: Child): Promise<never> {
  await child.ended;
  const reason = lastWords(child.logFile);
  throw new StartProblem(`${child.name} stopped while starting${reason}. Its log is ${child.logFile}.`);
}

function handle(plan: ChildPlan, child: ChildProcess, logFile: string, ended: Promise<number | null>): Child {
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const kill = async () => {
    if (!hasEnded()) child.kill('SIGKILL');
    await ended;
  };
  const stop = async () => {
    if (hasEnded()) return;
    child.kill(plan.stopSignal ?? 'SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), stopWithin);
    await ended;
    clearTimeout(late);
  };
  return { name: plan.name, pid: child.pid ?? 0, logFile, ended, hasEnded, stop, kill };
}

function nodeOptions(file: string): string[] {
  const preload = ['--import', path.resolve('infra/local/processes/preload.mjs')];
  return /\.tsx?$/.test(file) ? [...preload, '--import', 'tsx'] : preload;
}

function writeLog(child: ChildProcess, logFile: string): void {
  const log = createWriteStream(logFile, { flags: 'w' });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  child.once('close', () => log.end());
}

// The line that names the error, out of a log that may hold a stack trace.
function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8')
    .split('\n')
    .map((line) => line.trim());
  const line = lines.findLast(
    (one) => /error|cannot|refuse|must|missing/i.test(one) && !one.startsWith('at '),
  );
  return line ? ` (${line.slice(0, 200)})` : '';
}
