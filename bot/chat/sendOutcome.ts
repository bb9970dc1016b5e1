/**
 * What became of a message to somebody.
 *
 * | outcome      | means                                                              | then                    |
 * |--------------|--------------------------------------------------------------------|-------------------------|
 * | sent         | Teams took it                                                      |                         |
 * | notInstalled | the app is not there for this person or chat (any more)            | install, or say so      |
 * | blocked      | the person blocked or muted the app                                | say so                  |
 * | left         | the person is not in Teams any more                                | say so                  |
 * | guest        | a guest account cannot have the app                                | say so                  |
 * | gone         | the shared chat is gone                                            | use the personal chats  |
 * | retry        | Teams asked to wait, or nothing was sent: later is safe            | again after the seconds |
 * | unknown      | it may have arrived; the SDK has tried several times (TEAMS.md C 18) | a person decides      |
 */
export type SendOutcome =
  | { state: 'sent'; activityId?: string }
  | { state: 'notInstalled' | 'blocked' | 'left' | 'guest' | 'gone' | 'unknown'; why: string }
  | { state: 'retry'; afterSeconds: number; why: string };

/** Outcomes after which the stored reference is of no use any more. */
export const DEAD: readonly SendOutcome['state'][] = ['notInstalled', 'blocked', 'left', 'gone'];

interface SendError {
  statusCode?: unknown;
  code?: unknown;
  body?: { error?: { code?: unknown; innerHttpError?: unknown } } | null;
  response?: { headers?: { get?: (name: string) => string | undefined | null } };
}

/** What a 403 says by its code (TEAMS.md C 14). */
const FORBIDDEN: Record<string, 'notInstalled' | 'blocked'> = {
  BotNotInConversationRoster: 'notInstalled',
  BotDisabledByAdmin: 'blocked',
  MessageWritesBlocked: 'blocked',
  '209': 'blocked',
};

/** Errors of the network in which nothing can have reached Teams. */
const NEVER_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'];

const WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 3_600;

/** Reads an error of the connector client; `to` says whether a person or a shared chat was written to. */
export function sendOutcome(error: unknown, to: 'person' | 'chat'): SendOutcome {
  const failed = (typeof error === 'object' && error !== null ? error : {}) as SendError;
  const status = typeof failed.statusCode === 'number' ? failed.statusCode : undefined;
  const code = codeOf(failed);
  if (status === 403) return forbidden(code);
  if (status === 404) return { state: to === 'person' ? 'left' : 'gone', why: code };
  if (status === 429 || status === 412) return { state: 'retry', afterSeconds: wait(failed), why: code };
  if (status === undefined && NEVER_LEFT.includes(code))
    return { state: 'retry', afterSeconds: WAIT_SECONDS, why: code };
  return { state: 'unknown', why: status === undefined ? code : `${String(status)} ${code}` };
}

function forbidden(code: string): SendOutcome {
  return { state: FORBIDDEN[code] ?? 'unknown', why: code };
}

/** Teams' own code for what went wrong; never the message, which can quote what was sent. */
function codeOf({ body, code }: SendError): string {
  const found = [body?.error?.code, code].find(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
  const said = String(found ?? 'unknown');
  return /^[\w.-]{1,60}$/.test(said) ? said : 'unknown';
}

function wait({ response }: SendError): number {
  const said = Number(response?.headers?.get?.('retry-after'));
  return Number.isFinite(said) && said > 0 ? Math.min(said, LONGEST_WAIT_SECONDS) : WAIT_SECONDS;
}
