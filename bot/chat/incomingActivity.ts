import { z } from 'zod';
import { isDeeperThan } from '../api/isDeeperThan';

/** Cards and messages are shallow; what is nested deeper than this was not made by Teams. */
const DEEPEST = 30;

const account = z.looseObject({ id: z.string().max(500), aadObjectId: z.string().max(100).optional() });

/** What the rest of the chat door may rely on; everything else of an activity stays unknown to it. */
const incoming = z.looseObject({
  type: z.string().min(1).max(50),
  serviceUrl: z.string().max(2_000),
  conversation: z.looseObject({ id: z.string().min(1).max(1_000) }),
  from: account.optional().catch(undefined),
  recipient: account.optional().catch(undefined),
  channelId: z.string().max(100).optional().catch(undefined),
  id: z.string().max(500).optional().catch(undefined),
  timestamp: z.iso.datetime({ offset: true }).optional().catch(undefined),
  localTimestamp: z.string().max(100).optional().catch(undefined),
  expiration: z.undefined().catch(undefined),
  deliveryMode: z.undefined().catch(undefined),
  membersAdded: z.array(account).optional().catch(undefined),
  membersRemoved: z.array(account).optional().catch(undefined),
});

/** A body as an activity with the types that the door relies on, or undefined where it is none. */
export function incomingActivity(body: unknown): Record<string, unknown> | undefined {
  if (isDeeperThan(body, DEEPEST)) return undefined;
  const parsed = incoming.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}
