import { DEATHS } from './plan';
import type { RunReport } from './runOnce';
import { DETOURS, STEPS } from './steps';
import type { Fate, KillWhen } from './trouble';

const KILLS: readonly KillWhen[] = ['before', 'after', 'late'];
const FATES: readonly Fate[] = ['refused', 'requestLost', 'answerLost', 'frozen', 'slow'];
const HEADINGS = ['step', 'passed', ...KILLS.map((when) => `killed ${when}`), ...FATES];

/** What all runs together have met, as lines of a table: a step that no kill and no fault reached is seen. */
export function coverage(reports: readonly RunReport[]): string[] {
  const killed = counted(reports.flatMap((report) => report.killed));
  const failed = counted(reports.flatMap((report) => report.failed));
  const graph = counted(reports.flatMap((report) => report.graphFailed));
  const rows = [...STEPS, ...DETOURS].map((step) => [
    step,
    String(reports.reduce((sum, { passed }) => sum + (passed.get(step) ?? 0), 0)),
    ...KILLS.map((when) => cell(killed, `${step}.${when}`, isPlanned(step, when))),
    ...FATES.map((fate) => cell(failed, `${step}.${fate}`)),
  ]);
  const never = DEATHS.map(({ step, kill }) => `${step}.${kill}`).filter((place) => !killed.has(place));
  return [
    ...aligned([HEADINGS, ...rows]),
    `Faults of Graph itself: ${listed(graph)}`,
    `Kills: ${total(killed)} at ${killed.size} of ${DEATHS.length} places${never.length > 0 ? `; not at ${never.join(', ')}` : ''}`,
  ];
}

const isPlanned = (step: string, when: KillWhen) =>
  DEATHS.some((death) => death.step === step && death.kill === when);

/** A dash is for what cannot be: what only reads has nothing that could still arrive late. */
const cell = (counts: ReadonlyMap<string, number>, name: string, can = true) =>
  can ? String(counts.get(name) ?? '.') : '-';

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function listed(counts: ReadonlyMap<string, number>): string {
  const names = [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, count]) => `${name} ×${count}`);
  return names.join(', ') || 'none';
}

const total = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((word, column) =>
        column === 0 ? word.padEnd(widths[0] ?? 0) : word.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}
