import type { Response } from 'restify';
import type { ProblemAnswer } from './contract';
import { waitProblem } from './problem';

/** Sends JSON of a type. */
export function sendJson(response: Response, status: number, json: object, type = 'application/json'): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.sendRaw(status, JSON.stringify(json));
}

/** Sends problem details (RFC 9457). */
export function sendProblem(response: Response, problem: ProblemAnswer): void {
  sendJson(response, problem.status, problem, 'application/problem+json');
}

/** Asks to wait so many seconds, in words and by the header that programs read (RFC 9110, 10.2.3). */
export function sendWait(response: Response, seconds: number, reference: string): void {
  response.setHeader('Retry-After', String(seconds));
  sendProblem(response, waitProblem(seconds, reference));
}
