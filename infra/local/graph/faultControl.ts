import { z } from 'zod';
import { refusal, type GraphAnswer } from './graphAnswer';

const asked = z.strictObject({
  method: z.string().toUpperCase().default('GET'),
  /** Regular expression over the path below `/v1.0`, encoded as it was sent. */
  pathPattern: z.string().default('.*'),
  /** HTTP status; 0 closes the connection without an answer; -1 never answers. */
  status: z.number().int().default(500),
  times: z.number().int().default(1),
  /** Seconds, sent as Retry-After. */
  retryAfter: z.number().optional(),
  /** The work is done first and only the answer is replaced: an answer lost after the commit. */
  afterCommit: z.boolean().default(false),
  code: z.string().optional(),
  message: z.string().optional(),
});

/** A failure that a test asks for: the next `times` matching requests get it instead of their answer. */
export type Fault = z.infer<typeof asked>;

/** What Graph says by status when a fault does not name a code itself. */
const usualCodes: Record<number, readonly [code: string, message: string]> = {
  400: ['invalidRequest', 'The request is malformed or incorrect.'],
  401: ['InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.'],
  403: ['accessDenied', 'Access denied'],
  404: ['itemNotFound', 'The resource could not be found.'],
  409: ['nameAlreadyExists', 'The specified item name already exists.'],
  412: ['resourceModified', "ETag does not match current item's value"],
  413: ['entityTooLarge', 'The request is too large.'],
  423: ['resourceLocked', 'The resource you are attempting to access is locked'],
  429: ['activityLimitReached', 'The request has been throttled'],
  500: ['generalException', 'General exception while processing'],
  502: ['UnknownError', 'Bad gateway'],
  503: ['serviceNotAvailable', 'The service is not available. Try the request again after a delay.'],
  504: ['UnknownError', 'Gateway timeout'],
  507: ['quotaLimitReached', 'Insufficient Space Available'],
};

/** The faults that are waiting, and how they are asked for over HTTP at `/_faults`. */
export interface FaultControl {
  /** Takes and counts down the first fault that fits the request. */
  take(method: string, path: string): Fault | undefined;
  /** POST adds one, GET lists, DELETE clears. */
  answer(method: string, body: unknown): GraphAnswer;
}

/** A fresh control with no faults. */
export function faultControl(): FaultControl {
  const waiting: Fault[] = [];
  return {
    take(method, path) {
      const fits = (fault: Fault) => fault.method === method && new RegExp(fault.pathPattern).test(path);
      const at = waiting.findIndex(fits);
      const fault = waiting[at];
      if (fault && (fault.times -= 1) <= 0) waiting.splice(at, 1);
      return fault;
    },
    answer(method, body) {
      if (method === 'DELETE') waiting.length = 0;
      if (method === 'POST') waiting.push(readFault(body));
      return { status: method === 'POST' ? 201 : 200, body: { value: waiting } };
    },
  };
}

/** The code and message of a fault, its own or the usual ones for its status. */
export function faultWords(fault: Fault): readonly [code: string, message: string] {
  const [code, message] = usualCodes[fault.status] ?? ['generalException', 'An error was asked for.'];
  return [fault.code ?? code, fault.message ?? message];
}

function readFault(body: unknown): Fault {
  const read = asked.safeParse(body);
  if (!read.success) throw refusal(400, 'BadRequest', z.prettifyError(read.error));
  return read.data;
}
