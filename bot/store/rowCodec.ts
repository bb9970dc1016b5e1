import type { TableEntityResult } from '@azure/data-tables';
import { StoreError } from './storeError';

/** Where a string property is cut, in UTF-16 units; the store takes 32,768. */
export const CHUNK = 30_000;
/** The most that one row may weigh, in bytes, as the service counts it (1 MiB). */
export const ROW_LIMIT = 1_048_576;
/** The property that holds what is kept beside the document: one JSON text, well below CHUNK. */
export const DIGEST = 's';
/** The schema that rows are written in. */
const SCHEMA = 1;

/** A row as the store keeps it: one JSON document over d0, d1, …, with its type and schema version. */
export interface Row {
  partitionKey: string;
  rowKey: string;
  t: string;
  n: number;
  [property: string]: string | number;
}

/** A row read back. */
export interface ReadRow {
  rowKey: string;
  etag: string;
  type: string;
  value: unknown;
}

/**
 * Turns a value into a row. `digest` is kept beside the document, for a reader that asks for that alone.
 * @throws StoreError 'rowTooLarge' over 1 MiB: the person must be told to shorten.
 */
export function encodeRow(
  partitionKey: string,
  rowKey: string,
  type: string,
  value: unknown,
  digest?: unknown,
): Row {
  const row: Row = { partitionKey, rowKey, t: type, n: SCHEMA };
  if (digest !== undefined) row[DIGEST] = jsonOf(digest);
  chunksOf(jsonOf(value)).forEach((chunk, index) => {
    row[`d${index}`] = chunk;
  });
  if (weightOf(row) > ROW_LIMIT) throw new StoreError('rowTooLarge', `A row of type ${type} is over 1 MiB`);
  return row;
}

/**
 * Turns a row that was read into its value.
 * @throws StoreError 'unreadable' for a row that is not ours or of a later schema.
 */
export function decodeRow(entity: TableEntityResult<Record<string, unknown>>): ReadRow {
  const { rowKey = '', etag, t, n } = entity;
  if (typeof t !== 'string' || n !== SCHEMA)
    throw new StoreError('unreadable', 'A row is not of a known schema');
  return { rowKey, etag, type: t, value: JSON.parse(textOf(entity)) as unknown };
}

/**
 * JSON without the two characters that end a line to some but not to others: people paste them, and Azurite
 * refuses a transaction that holds one. Escaped, they read back the same.
 */
function jsonOf(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** Cuts text into chunks of at most CHUNK units, never through a surrogate pair. */
function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = cutBefore(text, start + CHUNK);
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}

function cutBefore(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}

function textOf(entity: Record<string, unknown>): string {
  let text = '';
  for (let index = 0; typeof entity[`d${index}`] === 'string'; index += 1)
    text += String(entity[`d${index}`]);
  return text;
}

/** What the service counts: 4 + keys, and 8 + name + value of each property, two bytes a UTF-16 unit. */
function weightOf({ partitionKey, rowKey, ...properties }: Row): number {
  const keys = 4 + 2 * (partitionKey.length + rowKey.length);
  return Object.entries(properties).reduce(
    (sum, [name, value]) =>
      sum + 8 + 2 * name.length + (typeof value === 'string' ? 4 + 2 * value.length : 4),
    keys,
  );
}
