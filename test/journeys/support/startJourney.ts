import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Stack } from '../../../infra/local/stack';
import { startStack } from '../../../infra/local/startStack';
import { launchBrowser } from '../../support/browser';
import { openChatWindow, type ChatWindow } from '../../support/playground';

/** The people of the sample organisation whom the journeys follow. */
export type Key = 'priya' | 'tom' | 'morag';

/** The whole product running for one file of journeys, with each person's chat window open. */
export interface Journey {
  stack: Stack;
  browser: Browser;
  chats: Record<Key, ChatWindow>;
  /** Closes and stops everything, and removes its data. */
  end(): Promise<void>;
}

const people: readonly Key[] = ['priya', 'tom', 'morag'];

/** Starts the stack with the sample organisation in a folder of its own, and opens the chat windows. */
export async function startJourney(): Promise<Journey> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'journey-'));
  const stack = await startStack({ dataDir, people }).catch((error: unknown) => {
    rmSync(dataDir, { recursive: true, force: true });
    throw error;
  });
  const browser = await launchBrowser();
  const opened = await Promise.all(
    people.map(async (key) => [key, await openChatWindow(browser, String(stack.urls.windows[key]))] as const),
  );
  return {
    stack,
    browser,
    chats: Object.fromEntries(opened) as Journey['chats'],
    end: async () => {
      await browser.close();
      await stack.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
