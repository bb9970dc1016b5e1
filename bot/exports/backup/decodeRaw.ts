import type { RawRow } from '../../store/rawTable';
import { decodeRow, type ReadRow } from '../../store/rowCodec';

/**
 * A raw row as the store reads it, without an etag.
 * @throws StoreError 'unreadable' for a row of a later schema.
 */
export function decodeRaw({ row, properties }: RawRow): ReadRow {
  return decodeRow({ ...properties, rowKey: row, etag: '' });
}
