import { z } from 'zod';

/** How many records one pack holds at most. */
export const MOST_RECORDS = 20;

/** What is asked for with a pack: why, and of how many workers one record each. */
export const packRequest = z.strictObject({
  reason: z.string().trim().min(1).max(500),
  records: z.number().int().min(1).max(MOST_RECORDS).default(6),
});

/** A request for a pack that was understood. */
export type PackRequest = z.infer<typeof packRequest>;
