import { CASE_INFORMATION, firstHints } from '../../text/caseInformation';
import type { Part } from './card';
import { lines, note, subheading } from './elements';

/** Where what was written looks like case information, and what to do about it; nothing where there is none. */
export function caseHints(hints: readonly string[] = []): Part[] {
  if (hints.length === 0) return [];
  return [subheading(CASE_INFORMATION.title), ...lines(firstHints(hints)), note(CASE_INFORMATION.advice)];
}
