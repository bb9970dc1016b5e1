import { z } from 'zod';
import type { StoreAddress } from '../../store/openStore';
import { ExportProblem } from '../exportProblem';

const settings = z.union([
  z
    .object({ STORAGE_CONNECTION_STRING: z.string().min(1) })
    .transform(({ STORAGE_CONNECTION_STRING }) => ({ connectionString: STORAGE_CONNECTION_STRING })),
  z
    .object({ TABLES_URL: z.url(), QUEUES_URL: z.url() })
    .transform(({ TABLES_URL, QUEUES_URL }) => ({ tablesUrl: TABLES_URL, queuesUrl: QUEUES_URL })),
]);

/** Where the store is, from the server's own settings; a backup needs no other. @throws ExportProblem without them. */
export function storeOfSettings(env: Record<string, string | undefined>): StoreAddress {
  const parsed = settings.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new ExportProblem(
    'TABLES_URL and QUEUES_URL are missing (or STORAGE_CONNECTION_STRING). Set them as the server has them, or name a file of settings with --settings FILE.',
  );
}
