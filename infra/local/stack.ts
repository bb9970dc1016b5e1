import type { StackFolders } from './stackFolders';

/** How a stack is to be started; all but the data folder have a default. */
export interface StackOptions {
  /** Where everything is kept; made when absent. */
  dataDir: string;
  /** Fixed ports counted from here; free ports chosen by the system where absent. */
  portBase?: number;
  /** Sample people, by key, who get a chat window; nobody where absent. */
  people?: readonly string[];
  /** Policy pack; the product's default where absent. */
  policy?: string;
  /** Starts over: empties the data folder first. */
  fresh?: boolean;
  /** Fills an empty store with the sample organisation; true where absent. */
  seed?: boolean;
  /** Adds a directorate of 5,000 pairings in 600 teams, for the managers' pages; false where absent. */
  large?: boolean;
  /** Makes the tab from its sources when they are newer; true where absent. */
  tab?: boolean;
  /** Says nothing while starting; true where absent. */
  quiet?: boolean;
  /** The server's script; `bot/main.ts` where absent. Tests put another bot there. */
  server?: string;
  /** Settings of the server that differ from the local stack's. */
  env?: Record<string, string>;
}

/** Addresses of a running stack, without a trailing slash. */
export interface StackUrls {
  server: string;
  /** Where the bot takes activities. */
  messages: string;
  tab: string;
  graph: string;
  /** The Entra stand-in's issuer. */
  entra: string;
  /** Each chat window, by the person's key. */
  windows: Record<string, string>;
}

/** A running local stack. */
export interface Stack {
  urls: StackUrls;
  folders: StackFolders;
  /** The server's settings, for reaching the same store and stand-ins from a test. */
  env: Record<string, string>;
  /** A token for the tab's API, as this sample person (by key) would get it by signing in. */
  tokenFor(key: string): Promise<string>;
  /** Ends the server at once, as a power cut would; the rest goes on. */
  killServer(): Promise<void>;
  /** Starts the server again, after stopping it where it runs, and waits until it is ready. */
  restartServer(): Promise<void>;
  /** Stops everything, the store last, so that it writes what it holds. May be called twice. */
  stop(): Promise<void>;
}
