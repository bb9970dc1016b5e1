import { caseClocks } from '../supervision/caseRegister/caseClock';
import type { Context } from '../supervision/decision';
import type { Effect, OperationRow } from '../supervision/effect';
import { summaries } from '../supervision/summary';
import type { Head, Subject } from '../supervision/subject';
import { StoreError } from '../store/storeError';
import type { Committed, Loaded } from '../store/subjects';
import { operationId } from './operationId';
import type { OperationServices } from './services';

/** Who did what, for the access log. */
export interface Doing {
  name: string;
  by: string;
  byName: string;
  reason?: string;
  /** A lawful exception: the worker is not shown it before that day (ISO date). */
  hiddenUntil?: string;
}

/** Milliseconds in which an answer has surely been written; what follows it is not to keep anybody waiting for it. */
const AFTER_THE_ANSWER = 10;

/** The receipt of the queue message that announced the change, to hasten it once the answer is given. */
export interface CommitResult {
  committed: Committed;
  subject: Subject;
  /** Best effort, after the answer: what follows need not wait out the queue's delay. */
  follow(): void;
}

/**
 * Stores a change with its row of the access log. Announced on the queue first, unless nothing follows
 * (opening something changes no fact): DESIGN "How a change happens", steps 5 and 6.
 */
export async function commitOperation(
  services: OperationServices,
  loaded: Loaded,
  next: Subject,
  doing: Doing,
  effects: Effect[],
  context: Context,
  announce = true,
): Promise<CommitResult> {
  const id = operationId(loaded.subject.head.chain.count + 1, services.newId());
  const row = operationRow(id, loaded.subject, next, doing, effects, context);
  const subject = withHead(next, row, context);
  const worker = subject.head.worker.id;
  const { queue, subjects } = services.store;
  const receipt = announce ? await queue.send({ worker, operation: id }) : undefined;
  const withdraw = () => void (receipt && queue.withdraw(receipt));
  const committed = await subjects.commit(loaded, subject, row).catch((error: unknown) => {
    // Refused before it was sent. On any other error it may have been stored, and the fence decides.
    if (error instanceof StoreError) withdraw();
    throw error;
  });
  if (committed !== 'done') withdraw();
  const follow = () => {
    if (receipt && committed === 'done')
      setTimeout(() => void queue.hasten(receipt), AFTER_THE_ANSWER).unref();
  };
  return { committed, subject, follow };
}

function operationRow(
  id: string,
  before: Subject,
  next: Subject,
  doing: Doing,
  effects: Effect[],
  context: Context,
): OperationRow {
  const { chain } = before.head;
  const facts = {
    id,
    name: doing.name,
    by: doing.by,
    byName: doing.byName,
    at: context.now,
    ...(next.session && { session: next.session.id }),
    ...(doing.reason && { reason: doing.reason }),
    ...(doing.hiddenUntil && { hiddenUntil: doing.hiddenUntil }),
    effects,
    number: chain.count + 1,
    previous: chain.hash,
  };
  return { ...facts, hash: context.hash(facts) };
}

function withHead(next: Subject, row: OperationRow, { today }: Context): Subject {
  const { head } = next;
  const chain = { hash: row.hash, count: row.number };
  const cases = next.cases && caseClocks(next.cases);
  return {
    ...next,
    head: {
      ...head,
      ...hidden(head, row),
      version: head.version + 1,
      chain,
      sessions: summaries(next, today),
      ...(cases && { cases }),
    },
  };
}

/** The head knows which numbers of the log are kept back, so that the others can be counted without a gap. */
function hidden({ hidden = [] }: Head, { number, hiddenUntil: until }: OperationRow): Pick<Head, 'hidden'> {
  return until ? { hidden: [...hidden, { number, until }] } : {};
}
