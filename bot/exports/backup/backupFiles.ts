import { z } from 'zod';
import type { RawRow } from '../../store/rawTable';
import type { TableName } from '../../store/openStore';

/**
 * Every table, in the order in which they are read and written. Standing comes before the workers' files: older
 * than they are, it is made anew, but newer it would stay. What only helps to find something comes after them:
 * an entry too many does no harm, one too few would.
 */
export const TABLES_IN_ORDER = [
  'Standing',
  'Teams',
  'Roles',
  'Supervision',
  'Sealed',
  'Certificates',
  'Records',
  'People',
  'Due',
  'Conversations',
] as const satisfies readonly TableName[];

/** What stands in a backup beside its tables; written last, so a folder without it is no backup. */
export const MANIFEST = 'manifest.json';

const file = z.object({
  rows: z.number().int().min(0),
  bytes: z.number().int().min(0),
  /** SHA-256 of the file, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What the manifest says of a backup: its format, when it was begun and ended (ISO instants), and each table. */
export const manifestSchema = z.object({
  format: z.literal(1),
  begun: z.string(),
  ended: z.string(),
  workers: z.number().int().min(0),
  /** A backup from before a table came to be has none of it. */
  tables: z.partialRecord(z.enum(TABLES_IN_ORDER), file),
});

/** A manifest, read back. */
export type Manifest = z.infer<typeof manifestSchema>;
/** One table's file. */
export type FileFacts = z.infer<typeof file>;

/** The name of a table's file. */
export function fileOf(table: TableName): string {
  return `${table}.ndjson`;
}

const rawValue = z.union([z.string(), z.number(), z.boolean(), z.object({ base64: z.string() })]);
const lineSchema = z.tuple([z.string(), z.string(), z.record(z.string(), rawValue)]);

/** A row as one line of JSON: partition, row key, properties. */
export function lineOf({ partition, row, properties }: RawRow): string {
  return `${JSON.stringify([partition, row, properties])}\n`;
}

/** A line read back. @throws ZodError or SyntaxError where it is none of ours. */
export function rowOfLine(line: string): RawRow {
  const [partition, row, properties] = lineSchema.parse(JSON.parse(line));
  return { partition, row, properties };
}
