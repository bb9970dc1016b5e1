/** One line of a benchmark: a figure, beside what the same run measured as its baseline. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  baseline: number;
  ratio: number;
}

/** A row with figures rounded for reading. */
export function benchRow(
  name: string,
  value: number,
  unit: string,
  baseline: number,
  ratio = value / baseline,
): BenchRow {
  const round = (figure: number) => Math.round(figure * 1000) / 1000;
  return { name, value: round(value), unit, baseline: round(baseline), ratio: round(ratio) };
}

/**
 * A row of medians of what was measured in the same rounds. The ratio is the median of each round's own: a shared
 * machine changes its pace within a run, and both of a round are measured at one pace.
 */
export function pairedRow(
  name: string,
  values: readonly number[],
  unit: string,
  baselines: readonly number[],
): BenchRow {
  const ratios = values.map((value, round) => value / (baselines[round] ?? NaN));
  return benchRow(name, median(values), unit, median(baselines), median(ratios));
}

/** The middle of some times. */
export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Milliseconds that some work takes. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
