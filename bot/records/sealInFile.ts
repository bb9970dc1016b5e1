/** A seal as it stands in a file, before anything in it is believed. */
export interface SealInFile {
  /** The CMS message, without the padding behind it. */
  contents: Buffer;
  /** The bytes that the seal says it covers. */
  covered: Buffer;
  /** They are the whole file but for the seal itself. */
  coversWholeFile: boolean;
  /** When the file says that it was sealed, an ISO instant. */
  at: string;
}

const RANGE = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/u;
const MOMENT = /\/M \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)/u;

/**
 * Finds the seal in a file that `sealPdf` made. Undefined where there is none, where there is more
 * than one, or where the range that it names is not that of one gap filled by the seal.
 */
export function sealOf(pdf: Buffer): SealInFile | undefined {
  const text = pdf.toString('latin1');
  const range = RANGE.exec(text);
  if (!range || text.indexOf('/ByteRange', range.index + 1) >= 0) return undefined;
  const [start, first, second, rest] = range.slice(1).map(Number) as [number, number, number, number];
  const contents = contentsBetween(text, first, second);
  if (start !== 0 || !contents || second + rest > pdf.length) return undefined;
  return {
    contents,
    covered: Buffer.concat([pdf.subarray(0, first), pdf.subarray(second, second + rest)]),
    coversWholeFile: second + rest === pdf.length,
    at: momentOf(text.slice(0, first)) ?? momentOf(text.slice(second, second + rest)) ?? '',
  };
}

/** The gap holds one hexadecimal string and nothing else, or the seal could hide something. */
function contentsBetween(text: string, first: number, second: number): Buffer | undefined {
  const gap = /^<([0-9a-f]+)>$/u.exec(text.slice(first, second));
  if (!gap?.[1] || gap[1].length % 2 !== 0) return undefined;
  return withoutPadding(Buffer.from(gap[1], 'hex'));
}

/** A DER value says its own length; zeros fill the room behind it. */
function withoutPadding(bytes: Buffer): Buffer | undefined {
  if (bytes[0] !== 0x30 || bytes.length < 6) return undefined;
  const lengthBytes = (bytes[1] ?? 0) & 0x7f;
  const long = ((bytes[1] ?? 0) & 0x80) !== 0;
  if (long && (lengthBytes < 1 || lengthBytes > 4)) return undefined;
  const end = long ? 2 + lengthBytes + bytes.readUIntBE(2, lengthBytes) : 2 + lengthBytes;
  const padding = bytes.subarray(end);
  return end <= bytes.length && padding.every((byte) => byte === 0) ? bytes.subarray(0, end) : undefined;
}

function momentOf(text: string): string | undefined {
  const parts = MOMENT.exec(text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
