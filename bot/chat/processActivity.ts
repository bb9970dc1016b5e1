import type { CloudAdapter, Request, TurnContext } from 'botbuilder';
import type { TokenFault } from '../api/tokenFault';
import { channelFault, isChannelToken } from './channelToken';
import { incomingActivity } from './incomingActivity';
import { mayReach, type Reach } from './serviceUrl';

/** What is needed of a request and of an answer; restify's, express's and Node's wrappers all have it. */
export interface IncomingRequest {
  method?: string;
  headers: Record<string, string | string[] | undefined>;
  /** Parsed JSON. */
  body?: unknown;
}
export interface OutgoingAnswer {
  send(status: number, body?: unknown): unknown;
}

/** A turn: answers the person, and gives back what is left to do once the answer is out. */
export type Bot = (context: TurnContext) => Promise<(() => Promise<void>) | undefined>;

type Parts = {
  adapter: CloudAdapter;
  bot: Bot;
  report: (error: unknown) => void;
} & (
  | { reach: Extract<Reach, 'local'> }
  | { reach: Extract<Reach, 'cloud'>; /** Whom tokens are for. */ appId: string }
);

/** The one channel that is served in the cloud. */
const CHANNEL = 'msteams';

/**
 * What became of an activity: `refused` where nobody could be authenticated, and nothing was answered yet;
 * `foreign` where it was answered that this is no activity, or none that may be served.
 */
export type Processed = 'answered' | 'refused' | 'foreign';

/** The bot's door in two steps. */
export interface ProcessActivity {
  /** Before anything else is read: whether the header could be Teams' own. */
  knock(headers: IncomingRequest['headers']): boolean;
  /** Why one was refused, for the log alone; `now` is in milliseconds. */
  why(request: IncomingRequest, now: number): TokenFault;
  /** Runs the turn, and answers. */
  open(request: IncomingRequest, answer: OutgoingAnswer): Promise<Processed>;
}

/**
 * What POST /api/messages does. Answers 400 to what is not an activity or names a host that answers may not go
 * to, and otherwise 200: a turn that fails is answered in words by the bot, since Teams sends again what was
 * answered with an error (TEAMS.md C 1). What cannot be authenticated is left to the caller to answer.
 */
export function makeProcessActivity(parts: Parts): ProcessActivity {
  const { adapter, bot, reach, report } = parts;
  const knock = ({ authorization }: IncomingRequest['headers']) =>
    parts.reach === 'local' || isChannelToken(authorization, parts.appId);
  const open = async (request: IncomingRequest, answer: OutgoingAnswer): Promise<Processed> => {
    if (!knock(request.headers)) return 'refused';
    const activity = incomingActivity(request.body);
    if (!activity) return refuse(answer, 'This is not an activity.');
    if (!mayReach(reach, activity['serviceUrl'])) return refuse(answer, 'Unknown service URL.');
    if (reach === 'cloud' && activity['channelId'] !== CHANNEL) return refuse(answer, 'Unknown channel.');
    const turn: { ran: boolean; after?: () => Promise<void> } = { ran: false };
    const logic = async (context: TurnContext): Promise<void> => {
      turn.ran = true;
      turn.after = await bot(context);
    };
    const outcome = await run(adapter, { headers: request.headers, body: activity }, logic).catch(
      (error: unknown) => {
        report(error);
        return { status: 500, body: undefined };
      },
    );
    if (!turn.ran) return 'refused';
    if (outcome.status < 500) answer.send(outcome.status, outcome.body);
    else answer.send(200);
    await turn.after?.().catch(report);
    return 'answered';
  };
  const why = ({ headers, body }: IncomingRequest, now: number) =>
    channelFault(headers.authorization, parts.reach === 'cloud' ? parts.appId : '', addressIn(body), now);
  return { knock, why, open };
}

const addressIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'serviceUrl' in body ? body.serviceUrl : undefined;

function refuse(answer: OutgoingAnswer, message: string): Processed {
  answer.send(400, { error: { code: 'BadRequest', message } });
  return 'foreign';
}

/**
 * Runs the adapter over an answer of our own: the SDK would otherwise send the message of any error
 * to the caller.
 */
async function run(
  adapter: CloudAdapter,
  request: IncomingRequest,
  logic: (context: TurnContext) => Promise<void>,
) {
  const outcome: { status: number; body?: unknown } = { status: 200 };
  const response = {
    socket: undefined,
    status: (status: number) => void (outcome.status = status),
    send: (body: unknown) => void (outcome.body = body),
    header: () => response,
    end: () => response,
  };
  await adapter.process(toRequest(request), response, logic);
  return outcome.status === 401 ? { status: 401 } : outcome;
}

const toRequest = ({ headers, body }: IncomingRequest): Request => ({
  method: 'POST',
  headers,
  body: body as Request['body'],
});
