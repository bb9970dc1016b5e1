/** What may stand in a quoted name of a header as it is. */
const PLAIN = /[^\w .,()-]/g;

/**
 * The Content-Disposition of a file that is to be kept under a name (RFC 6266): names that any header can carry as
 * they are, others also in UTF-8, percent-encoded. Nothing in a name can end it or begin another header.
 */
export function attachment(name: string): string {
  const plain = name.replace(PLAIN, '_');
  if (plain === name) return `attachment; filename="${name}"`;
  const whole = encodeURIComponent(Buffer.from(name).toString()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
