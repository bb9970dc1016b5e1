/**
 * A file name that every system takes: letters, digits, spaces, points, hyphens; no longer than eighty
 * characters, nothing hidden, nothing that a path could be made of.
 */
export function safeName(text: string): string {
  const plain = text.normalize('NFC').replace(/[^\p{L}\p{N}\p{M} .-]+/gu, '-');
  const trimmed = plain.replace(/\.{2,}/g, '.').replace(/^[ .-]+|(?<![ .-])[ .-]+$/g, '');
  return (/^.{0,80}/u.exec(trimmed)?.[0] ?? '') || 'file';
}
