/** One line of a benchmark: a figure, beside what the same run measured as its baseline. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  baseline: number;
  ratio: number;
}

/** A row with figures rounded for reading. */
export function benchRow(name: string, value: number, unit: string, baseline: number): BenchRow {
  const round = (figure: number) => Math.round(figure * 1000) / 1000;
  return { name, value: round(value), unit, baseline: round(baseline), ratio: round(value / baseline) };
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
