/**
 * The milliseconds of a processor that this process spent on some work: other work on the machine does not count, so
 * a bound tells what grows out of hand from what is merely run on a busy machine.
 */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
