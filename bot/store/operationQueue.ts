import type { QueueClient } from '@azure/storage-queue';
import { z } from 'zod';
import { statusOf } from './storeError';

/** Which operation may have been committed: names only, never content. */
export interface OperationNotice {
  /** The worker whose partition it is in. */
  worker: string;
  operation: string;
}

/** What lets the sender hasten or withdraw its own message. */
export interface Receipt {
  messageId: string;
  popReceipt: string;
}

/** A message that was received; invisible to others until its time is up. */
export interface QueuedOperation extends OperationNotice {
  receipt: Receipt;
  /** ISO instant at which it was sent. */
  sentAt: string;
  /** How often it was handed out, this time included. */
  deliveries: number;
  /** How often the work failed: what `delay(…, 'failed')` counted. */
  failures: number;
}

/** A message that was given up, with why. */
export interface PoisonedMessage {
  why: string;
  notice?: OperationNotice;
  at: string;
}

/** The queue of what follows a change. */
export interface OperationQueue {
  /** Before the commit: seen by consumers after two seconds, kept until it is done. */
  send(notice: OperationNotice): Promise<Receipt>;
  /** After the commit: visible at once. Best effort: false where a consumer has it already, or no answer came. */
  hasten(receipt: Receipt): Promise<boolean>;
  /** Nothing was committed: takes the message away. Best effort; the fence does the rest. */
  withdraw(receipt: Receipt): Promise<boolean>;
  /** Up to `max` (1 to 32) messages, hidden from others for `seconds` (60). What is not ours goes to poison. */
  receive(max: number, seconds?: number): Promise<QueuedOperation[]>;
  /** Looks again later. 'failed' counts as a try of the work; without it, nothing is counted. */
  delay(message: QueuedOperation, seconds: number, failed?: 'failed'): Promise<boolean>;
  done(message: QueuedOperation): Promise<boolean>;
  /** Gives up: keeps the notice with why (a code, never content) in the poison queue. */
  poison(message: QueuedOperation, why: string): Promise<void>;
  /** Up to `max` (1 to 32) given-up messages, left where they are. */
  poisoned(max: number): Promise<PoisonedMessage[]>;
}

const HIDDEN_SECONDS = 2;
/** Without it, the service forgets a message after seven days. */
const FOR_EVER = -1;
/** Characters of a message that is not ours that are kept to find out whose it was. */
const STRANGER = 8_000;

const body = z.object({
  worker: z.string().min(1),
  operation: z.string().min(1),
  failures: z.number().int().min(0).default(0),
});
const poisonBody = z.object({
  why: z.string(),
  notice: z.object({ worker: z.string(), operation: z.string() }).optional(),
});

/** Opens the queue and its poison queue. */
export function operationQueue(queue: QueueClient, poisonQueue: QueueClient): OperationQueue {
  return {
    send: ({ worker, operation }) => send(queue, { worker, operation }),
    hasten: (receipt) => quietly(queue.updateMessage(receipt.messageId, receipt.popReceipt, undefined, 0)),
    withdraw: (receipt) => quietly(queue.deleteMessage(receipt.messageId, receipt.popReceipt)),
    receive: (max, seconds = 60) => receive(queue, poisonQueue, max, seconds),
    delay: (message, seconds, failed) => stillOurs(later(queue, message, seconds, failed)),
    done: ({ receipt }) => stillOurs(queue.deleteMessage(receipt.messageId, receipt.popReceipt)),
    poison: ({ worker, operation, receipt }, why) =>
      giveUp(queue, poisonQueue, receipt, { why, notice: { worker, operation } }),
    poisoned: (max) => peek(poisonQueue, max),
  };
}

async function send(queue: QueueClient, notice: OperationNotice): Promise<Receipt> {
  const options = { visibilityTimeout: HIDDEN_SECONDS, messageTimeToLive: FOR_EVER };
  const { messageId, popReceipt } = await queue.sendMessage(encode(notice), options);
  return { messageId, popReceipt };
}

async function receive(
  queue: QueueClient,
  poisonQueue: QueueClient,
  max: number,
  seconds: number,
): Promise<QueuedOperation[]> {
  const answer = await queue.receiveMessages({ numberOfMessages: max, visibilityTimeout: seconds });
  const received: QueuedOperation[] = [];
  for (const item of answer.receivedMessageItems) {
    const receipt = { messageId: item.messageId, popReceipt: item.popReceipt };
    const parsed = body.safeParse(decode(item.messageText));
    if (!parsed.success) {
      await giveUp(queue, poisonQueue, receipt, {
        why: 'notOurs',
        text: item.messageText.slice(0, STRANGER),
      });
      continue;
    }
    received.push({
      ...parsed.data,
      receipt,
      sentAt: item.insertedOn.toISOString(),
      deliveries: item.dequeueCount,
    });
  }
  return received;
}

function later(
  queue: QueueClient,
  message: QueuedOperation,
  seconds: number,
  failed?: 'failed',
): Promise<unknown> {
  const { worker, operation, failures, receipt } = message;
  const text = encode({ worker, operation, failures: failures + (failed ? 1 : 0) });
  return queue.updateMessage(receipt.messageId, receipt.popReceipt, text, seconds);
}

/** Into poison first: killed between the two, the message is in both, and nothing is lost. */
async function giveUp(
  queue: QueueClient,
  poisonQueue: QueueClient,
  receipt: Receipt,
  entry: object,
): Promise<void> {
  await poisonQueue.sendMessage(encode(entry), { messageTimeToLive: FOR_EVER });
  await stillOurs(queue.deleteMessage(receipt.messageId, receipt.popReceipt));
}

async function peek(poisonQueue: QueueClient, max: number): Promise<PoisonedMessage[]> {
  const answer = await poisonQueue.peekMessages({ numberOfMessages: max });
  return answer.peekedMessageItems.map((item) => {
    const parsed = poisonBody.safeParse(decode(item.messageText));
    const entry = parsed.success ? parsed.data : { why: 'notOurs' };
    return { ...entry, at: item.insertedOn.toISOString() };
  });
}

/** False where our time was up and the message is somebody else's now, or gone. */
async function stillOurs(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if ([400, 404].includes(statusOf(error) ?? 0)) return false;
    throw error;
  }
}

/** A hint whose failure nobody needs to hear of: the message comes by itself after two seconds. */
async function quietly(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value), 'utf8').toString('base64');
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
