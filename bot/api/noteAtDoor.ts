import type { Log } from '../operations/services';
import type { ReadBody } from './readJson';
import type { TokenFault } from './tokenFault';

/** Who stood at which door, as far as it is known. */
export interface AtDoor {
  door: 'tab' | 'bot';
  /** As the answer says it. */
  reference: string;
  /** The network address; absent where a person is known. */
  address?: string;
  /** The Entra object id, where a signature proves it. */
  person?: string;
}

/** Writes that a token was refused and why: never the token, nor anything else that it said (ASVS 16.3.1). */
export function noteRefused(log: Pick<Log, 'warn'>, at: AtDoor, why: TokenFault): void {
  log.warn({ ...at, why }, 'sign-in refused');
}

/** Writes that something was brought to the bot's door that is no activity, or names an address or channel that is not served. */
export function noteForeign(log: Pick<Log, 'warn'>, at: AtDoor): void {
  log.warn({ ...at }, 'activity refused');
}

/** Writes that a body was not read, and what was wrong with it: packed, too large, too slow, broken. */
export function noteBody(
  log: Pick<Log, 'warn'>,
  at: AtDoor,
  kind: Extract<ReadBody, { ok: false }>['kind'],
): void {
  log.warn({ ...at, kind }, 'body refused');
}

/** Writes that a limit was met: once for each minute, since a flood of requests must not become one of lines. */
export function noteLimit(log: Pick<Log, 'warn'>, at: AtDoor, { first }: { first: boolean }): void {
  if (first) log.warn({ ...at, limit: at.person === undefined ? 'address' : 'person' }, 'limit met');
}
