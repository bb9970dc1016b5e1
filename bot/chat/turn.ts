import type { PolicyForForms } from '../api/contract';
import type { Actor, Operations } from '../operations/operations';
import type { SessionRef } from '../supervision/session';
import type { SessionView } from '../supervision/views';
import type { Card, CardContext } from './cards/card';

/** How a click or a line came, which decides what its answer may hold (DESIGN "In chat"). */
export type Way =
  /** The answer replaces the card for the person who clicked; it is not kept in the chat. */
  | 'invoke'
  /** The answer stays in the chat for everyone there. */
  | 'message';

/** What every verb and command of one turn works with. */
export interface Turn {
  operations: Operations;
  actor: Actor;
  way: Way;
  /** The id of the chat where it is shared by several; absent in a personal chat. */
  chat?: string;
  /** Whether the titles of agenda items may stand in a chat (a setting of the organisation). */
  titles: boolean;
  ctx: CardContext;
  /** The session as a change just answered it, so that it is not read a second time. */
  known?: SessionView;
  /** A new random id that fits the operations' schema. */
  newId: () => string;
}

/** What a click carries, as it came: nothing in it is to be trusted. */
export type ClickData = Record<string, unknown>;

/** What a turn answers. */
export interface Shown {
  card: Card;
  /** The card says no more than its notification could, so it may stay in a chat. */
  thin?: true;
  /** It says why not. */
  refused?: true;
  /** It was said already, and is not said again. */
  silent?: true;
  /** What stands in place of a card that may not stay: a sentence, and where to go on. */
  receipt?: string;
  ref?: SessionRef;
}

/** The policy's lists for forms, as this person may use them. */
export const policyForForms = async ({ operations, actor }: Turn): Promise<PolicyForForms> =>
  (await operations.me(actor)).policy;

const ID = /^[A-Za-z0-9-]{4,64}$/;

/** The session that a click is about, where the ids are ids. */
export function refOf({ worker, session }: ClickData): SessionRef | undefined {
  if (typeof worker !== 'string' || typeof session !== 'string') return undefined;
  return ID.test(worker) && ID.test(session) ? { worker, session } : undefined;
}

/** A whole number out of what a click carries. */
export function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}
