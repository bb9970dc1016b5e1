import type { z } from 'zod';
import type { Refusal } from '../supervision/refusal';
import { fieldWords } from '../text/fieldWords';

/** What came, as its schema has it; or what to mend, by field, in our own words. */
export function readInput<S extends z.ZodType>(
  schema: S,
  raw: unknown,
): { input: z.infer<S> } | { refusal: Refusal } {
  const parsed = schema.safeParse(raw, { error: fieldWords });
  if (parsed.success) return { input: parsed.data };
  const fields = parsed.error.issues.map(({ path, message }) => [path.join('.') || 'form', message]);
  return { refusal: { code: 'invalid', fields: Object.fromEntries(fields) as Record<string, string> } };
}
