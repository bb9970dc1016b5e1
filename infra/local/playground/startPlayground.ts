import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startChild, type Child } from '../processes/startChild';
import { waitUntilAnswers } from '../processes/waitUntil';
import type { SamplePerson } from '../sample/people';
import type { StackFolders } from '../stackFolders';
import { playgroundFile } from './playgroundFile';

/** One person's chat window: which person, its port, and the bot's address that it talks to. */
export interface PlaygroundPlan {
  person: SamplePerson;
  port: number;
  botUrl: string;
  folders: StackFolders;
}

/**
 * Starts a Microsoft 365 Agents Playground for one person, in a folder of its own (it reads its settings from
 * the working folder and writes there), and waits until its page answers.
 */
export async function startPlayground(plan: PlaygroundPlan): Promise<Child> {
  const folder = path.resolve(plan.folders.playground, plan.person.key);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, '.m365agentsplayground.yml'), playgroundFile(plan.person));
  const child = startChild({
    name: `playground-${plan.person.key}`,
    file: path.resolve('node_modules/@microsoft/m365agentsplayground/cli.js'),
    args: ['start', '-e', plan.botUrl, '-c', 'msteams', '-p', `${plan.port}`, '--disable-telemetry'],
    env: { TEAMSAPPTESTER_BROWSER: 'none', SEND_INSTALLATION_ACTIVITY: 'true' },
    cwd: folder,
    logDir: path.resolve(plan.folders.logs),
  });
  await waitUntilAnswers(child, `http://localhost:${plan.port}/`);
  return child;
}

/** The address at which a bot reaches the person through their window. */
export function playgroundServiceUrl(port: number): string {
  return `http://localhost:${port}/_connector`;
}
