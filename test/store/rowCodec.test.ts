import fc from 'fast-check';
import { CHUNK, decodeRow, encodeRow, ROW_LIMIT, type Row } from '../../bot/store/rowCodec';
import { StoreError } from '../../bot/store/storeError';

function chunksOf(row: Row): string[] {
  return Object.keys(row)
    .filter((name) => /^d\d+$/.test(name))
    .map((name) => String(row[name]));
}

function readBack(row: Row) {
  return decodeRow({ ...row, etag: 'etag' });
}

function faultOf(work: () => unknown): Pick<StoreError, 'fault' | 'message'> | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof StoreError) return { fault: error.fault, message: error.message };
    throw error;
  }
}

describe('a row', () => {
  it('gives back whatever JSON was put into it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { type, value: read } = readBack(encodeRow('p', 'r', 'thing', value));
        expect(type).toBe('thing');
        expect(JSON.stringify(read)).toBe(JSON.stringify(value));
      }),
    );
  });

  it('keeps an answer of 30,000 characters whole over two properties', () => {
    const row = encodeRow('p', 'r', 'thing', { answer: 'a'.repeat(30_000) });
    expect(chunksOf(row)).toHaveLength(2);
    expect(readBack(row).value).toEqual({ answer: 'a'.repeat(30_000) });
  });

  it('never cuts an emoji in two, wherever it stands', () => {
    for (const before of ['', 'x']) {
      const text = before + '🙂'.repeat(40_000);
      const chunks = chunksOf(encodeRow('p', 'r', 'thing', text));
      expect(chunks.every((chunk) => !/[\ud800-\udbff]$/.test(chunk) && chunk.length <= CHUNK)).toBe(true);
      expect(chunks.join('')).toBe(JSON.stringify(text));
    }
  });

  it('holds twelve headings of 20,000 characters', () => {
    const headings = Array.from({ length: 12 }, () => 'é'.repeat(20_000));
    expect(readBack(encodeRow('p', 'r', 'thing', headings)).value).toEqual(headings);
  });

  it('is refused by name over 1 MiB, without its words in the message', () => {
    const secret = 'private '.repeat(ROW_LIMIT / 16);
    const fault = faultOf(() => encodeRow('p', 'r', 'reflection', secret));
    expect(fault).toEqual({ fault: 'rowTooLarge', message: 'A row of type reflection is over 1 MiB' });
  });

  it('is refused where it is not ours, or of a schema that is not known', () => {
    const later = { ...encodeRow('p', 'r', 'thing', 1), etag: '', n: 2 };
    const stranger = { partitionKey: 'p', rowKey: 'r', etag: '', other: 1 };
    expect(faultOf(() => decodeRow(later))).toMatchObject({ fault: 'unreadable' });
    expect(faultOf(() => decodeRow(stranger))).toMatchObject({ fault: 'unreadable' });
  });
});
