/**
 * One text for one meaning: JSON with its keys sorted by UTF-16 code unit and no white space
 * (RFC 8785), and every string, keys included, in Unicode form NFC, so that "Siân" typed on
 * two keyboards is the same name.
 * @throws TypeError for what JSON cannot hold: a function, a symbol, NaN, an infinity, a bigint.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(elementOf).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value);
  throw new TypeError(`A ${typeof value} has no canonical form`);
}

/** JSON writes a hole in an array as null; so does the canonical form. */
function elementOf(value: unknown): string {
  return canonicalJson(value === undefined ? null : value);
}

function canonicalObject(object: object): string {
  const members = Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]): [string, unknown] => [key.normalize('NFC'), value])
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
  return `{${members.join(',')}}`;
}
