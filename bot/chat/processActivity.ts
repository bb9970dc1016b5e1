import type { CloudAdapter, Request, TurnContext } from 'botbuilder';
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

interface Parts {
  adapter: CloudAdapter;
  bot: Bot;
  reach: Reach;
  report: (error: unknown) => void;
}

/**
 * The handler of POST /api/messages. Answers 400 to what is not an activity or names a host that
 * answers may not go to, 401 to what cannot be authenticated, and otherwise 200: a turn that fails is
 * answered in words by the bot, since Teams sends again what was answered with an error (TEAMS.md C 1).
 */
export function makeProcessActivity({ adapter, bot, reach, report }: Parts) {
  return async (request: IncomingRequest, answer: OutgoingAnswer): Promise<void> => {
    const activity = incomingActivity(request.body);
    if (!activity) return void answer.send(400, problem('This is not an activity.'));
    if (!mayReach(reach, activity['serviceUrl']))
      return void answer.send(400, problem('Unknown service URL.'));
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
    if (!turn.ran) return void answer.send(outcome.status < 500 ? outcome.status : 401);
    if (outcome.status < 500) answer.send(outcome.status, outcome.body);
    else answer.send(200);
    await turn.after?.().catch(report);
  };
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

const problem = (message: string) => ({ error: { code: 'BadRequest', message } });
