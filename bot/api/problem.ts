import type { Refusal, RefusalCode } from '../supervision/refusal';
import type { SessionView } from '../supervision/views';
import { tooOften } from '../text/limits';
import { fieldTexts, refusalText } from '../text/refusals';
import { TURNED_AWAY } from '../text/turnedAway';
import type { ProblemAnswer } from './contract';

/** Statuses by refusal; every other refusal is a 409: understood, but not as things stand. */
const STATUS: Partial<Record<RefusalCode, number>> = {
  notFound: 404,
  notAllowed: 403,
  reasonNeeded: 428,
  invalid: 422,
  tooLong: 422,
};

/** A refusal as RFC 9457 problem details, in words. */
export function problemOf(refusal: Refusal, reference: string, session?: SessionView): ProblemAnswer {
  const { title, detail } = refusalText(refusal);
  return {
    type: 'about:blank',
    title,
    status: STATUS[refusal.code] ?? 409,
    detail,
    code: refusal.code,
    reference,
    ...(refusal.fields && { fields: fieldTexts(refusal) }),
    ...(session && { session }),
  };
}

const PLAIN = {
  signIn: {
    status: 401,
    title: 'Please sign in again',
    detail: 'Your sign-in has ended or could not be checked. Open the tab again.',
  },
  guest: { status: 403, ...TURNED_AWAY.guest },
  left: { status: 403, ...TURNED_AWAY.left },
  route: { status: 404, title: 'Not found', detail: 'There is nothing at this address.' },
  body: {
    status: 400,
    title: 'Not understood',
    detail: 'What was sent could not be read. Reload the page and try again.',
  },
  tooLarge: {
    status: 413,
    title: 'Too much at once',
    detail: 'What was sent is larger than one record can be.',
  },
  kind: {
    status: 415,
    title: 'Not understood',
    detail: 'What was sent is of a kind that is not read here. Reload the page and try again.',
  },
  slow: {
    status: 408,
    title: 'Too slow to arrive',
    detail: 'What was sent did not arrive in time. Look at your connection and try again.',
  },
  fault: {
    status: 500,
    title: 'Something went wrong',
    detail: 'It is not you. Try again; if it stays so, quote the reference to your administrator.',
  },
} as const;

/** A problem that is no refusal of an operation. */
export function plainProblem(kind: keyof typeof PLAIN, reference: string): ProblemAnswer {
  return { type: 'about:blank', ...PLAIN[kind], code: kind, reference };
}

/** Asks somebody to wait: much has been asked for in a short time, perhaps by a page that went wrong. */
export function waitProblem(seconds: number, reference: string): ProblemAnswer {
  const { title, detail } = tooOften(seconds);
  return { type: 'about:blank', title, status: 429, detail, code: 'tooOften', reference };
}
