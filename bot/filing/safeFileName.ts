import { createHash } from 'node:crypto';

const illegal = /["*:<>?/\\|\u0000-\u001f\u007f-\u009f]/g;
const edges = /^[\s.~]+|(?<![\s.])[\s.]+$/g;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|\.lock|desktop\.ini|forms)(\.|$)|_vti_/i;

/**
 * One part of a SharePoint path made from a reference or a title: without characters that SharePoint refuses,
 * no longer than `maximum` characters (128 when absent), never a reserved name. Where anything had to be changed,
 * a short mark made of the original is added, so that two different texts never become the same name.
 * Source: TEAMS.md C 41; https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa.
 */
export function safeFileName(text: string, maximum = 128): string {
  const original = text.normalize('NFC');
  const cleaned = original.replace(illegal, '-').replace(edges, '').replace(/\s+/g, ' ');
  if (cleaned === original && cleaned !== '' && cleaned.length <= maximum && !reserved.test(cleaned))
    return cleaned;
  const mark = createHash('sha256').update(original).digest('hex').slice(0, 8);
  const readable = reserved.test(cleaned) ? '' : cut(cleaned, maximum - mark.length - 1).replace(edges, '');
  return readable === '' ? mark : `${readable}-${mark}`;
}

/** Cuts by whole characters, so that no half of one is left. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept;
}
