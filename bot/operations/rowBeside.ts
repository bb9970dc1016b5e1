import { rowKeys } from '../store/keys';

/** The key of the one row beside the file that an input names: an entry of the learning log, or a concern. */
export function rowBeside(input: object): string | undefined {
  const { entry, concern } = input as { entry?: string; concern?: string };
  if (entry !== undefined) return rowKeys.learningEntry(entry);
  return concern === undefined ? undefined : rowKeys.concern(concern);
}
