import type { Choice, Column } from './column';

/** The values of a column in its rows, with how many rows have each; the most frequent first. */
export function choicesIn<Row>(
  { choice }: Column<Row>,
  rows: readonly Row[],
): (Choice & { count: number })[] {
  const found = new Map<string, Choice & { count: number }>();
  for (const row of rows) {
    const one = choice?.(row);
    if (!one) continue;
    const before = found.get(one.id);
    if (before) before.count += 1;
    else found.set(one.id, { ...one, count: 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.title.localeCompare(b.title, 'en-GB'));
}
