import type { Logger } from 'pino';
import { safeError } from './chat/safeError';

/**
 * Libraries write to the console as they like: whole errors, which can quote a request, or a token's words. From
 * here on what they write is a line of the log like any other, with where it came from and nothing of what was said.
 */
export function quietLibraries(log: Logger): void {
  const note = (...said: unknown[]) => {
    const error = said.find((each) => each instanceof Error);
    log.warn(error ? { error: safeError(error) } : {}, 'a library wrote to the console');
  };
  Object.assign(console, { error: note, warn: note, info: note, log: note, debug: note, trace: note });
}
