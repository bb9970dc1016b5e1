/**
 * Seconds that a Retry-After header asks for: a number of seconds or an HTTP date (RFC 9110, 10.2.3).
 * `now` in milliseconds. Undefined without a header, or with one that cannot be read.
 */
export function retryAfter(header: string | null, now: () => number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now()) / 1000));
}
