import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from './processes/startProblem';

/** Where one stack keeps its data; all below one folder, `.local` for `npm start`. */
export interface StackFolders {
  root: string;
  logs: string;
  azurite: string;
  entra: string;
  /** The filed documents, as files that a person can open. */
  documents: string;
  certificate: string;
  playground: string;
}

/** The folders below `root`, by name; nothing is made yet. */
export function stackFolders(root: string): StackFolders {
  const below = (name: string) => path.join(root, name);
  return {
    root,
    logs: below('logs'),
    azurite: below('azurite'),
    entra: below('entra'),
    documents: below('documents'),
    certificate: below('certificate'),
    playground: below('playground'),
  };
}

/**
 * Makes the folders, after emptying them when `fresh`, and notes which process uses them.
 * A folder that cannot be written to, or that a running stack uses, is a `StartProblem`.
 */
export function openFolders(folders: StackFolders, fresh: boolean): void {
  refuseSecondUser(folders.root);
  try {
    if (fresh) rmSync(folders.root, { recursive: true, force: true });
    for (const folder of Object.values<string>({ ...folders })) mkdirSync(folder, { recursive: true });
    writeFileSync(lockFile(folders.root), String(process.pid));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new StartProblem(
      `The data folder ${folders.root} cannot be written to (${code}); use --data FOLDER to name another.`,
    );
  }
}

/** Gives the folders free for the next stack. */
export function closeFolders(folders: StackFolders): void {
  rmSync(lockFile(folders.root), { force: true });
}

function refuseSecondUser(root: string): void {
  const user = readUser(root);
  if (user === undefined || user === process.pid || !isRunning(user)) return;
  throw new StartProblem(
    `The stack already runs on ${root} (process ${user}); stop it first, or use --data FOLDER to name another folder.`,
  );
}

function readUser(root: string): number | undefined {
  try {
    return Number(readFileSync(lockFile(root), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function lockFile(root: string): string {
  return path.join(root, 'running.pid');
}
