import { z } from 'zod';
import type { Certificate } from '../store/certificates';
import { fullWhen } from '../text/dates';
import { command, done } from './command';

/** What was deleted, by whom and why. */
export const certificates = command({
  does: 'Lists the certificates of deletion: which file, when, by whom and why, and how much it was.',
  options: z.strictObject({}),
  run: async ({ store }) => {
    const all = await store.certificates.list();
    return all.length === 0 ? done('No file has been deleted.') : done(...all.map(certificateLine));
  },
});

/** One certificate in a line. */
export function certificateLine({
  reference,
  begunAt,
  completedAt,
  by,
  why,
  despite,
  counts,
  chain,
}: Certificate): string {
  const when = completedAt
    ? `deleted on ${fullWhen(completedAt)}`
    : `deletion begun on ${fullWhen(begunAt)}, not finished`;
  const early = despite ? ` Before the period had ended: ${despite}.` : '';
  return `${reference}: ${when} by ${by} (${why}).${early} ${counts.documents} documents, ${counts.sessions} sessions, ${counts.rows} rows; access log ended at number ${chain.count}, ${chain.hash}.`;
}
