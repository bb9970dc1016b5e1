import type { ProblemAnswer } from '../bot/api/contract';
import { text } from './text';

/** Why a request did not do what was asked, in words for the person. */
export class Problem extends Error {
  constructor(readonly answer: Omit<ProblemAnswer, 'type'>) {
    super(answer.detail);
    this.name = 'Problem';
  }
}

const made = (code: string, status: number, title: string, detail: string, reference = ''): Problem =>
  new Problem({ code, status, title, detail, reference });

/** No answer came: the connection is down or the server is away. */
export const notConnected = (): Problem =>
  made('offline', 0, text.problem.offlineTitle, text.problem.offline);

/** In place of `notConnected` once the connection is found again. */
export const connectedAgain = (): Problem => made('offline', 0, text.problem.backTitle, text.problem.back);

/** A part of the tab did not come though the server is there: mostly a version that has been replaced. */
export const notLoaded = (): Problem =>
  made('notLoaded', 0, text.problem.notLoadedTitle, text.problem.notLoaded);

/** Something waits for words that the server does not have as they stand on the screen. */
export const notKept = (detail: string): Problem => made('notSaved', 0, text.form.refused, detail);

/** Somebody went on writing while what they had written was being prepared for them to read. */
export const wroteOn = (): Problem => made('wroteOn', 0, text.problem.wroteOnTitle, text.problem.wroteOn);

/** The sign-in has ended or was not accepted. */
export const signedOut = (): Problem =>
  made('signedOut', 401, text.problem.signedOutTitle, text.problem.signedOut);

/** Reads an answer that is not a success; one that is not the server's own gets a plain sentence. */
export async function problemOf(response: Response): Promise<Problem> {
  if (response.status === 401) return signedOut();
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new Problem(body);
  const reference = response.headers.get('x-request-id') ?? '';
  return made(
    'unexpected',
    response.status,
    text.problem.unexpectedTitle,
    text.problem.unexpected,
    reference,
  );
}

/** What is shown for anything thrown: a `Problem` as it is, the rest as unexpected. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  return made('unexpected', 0, text.problem.unexpectedTitle, text.problem.unexpected);
}

function isProblem(body: unknown): body is ProblemAnswer {
  return typeof body === 'object' && body !== null && 'detail' in body && 'code' in body;
}
