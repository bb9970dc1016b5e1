import { coverage } from './coverage';
import type { Finding } from './findings';
import type { Options } from './options';
import { hangs } from './plan';
import { REHEARSAL, rehearse } from './rehearse';
import { runOnce, type RunReport } from './runOnce';
import { openSite, type Site } from './site';

/** What all runs found together. */
export interface Totals {
  runs: number;
  lost: number;
  duplicated: number;
  stuck: number;
}

/** Plays the runs of a seed, some at a time, and says as it goes what each met and found. */
export async function runAll(asked: Options, say: (line: string) => void): Promise<Totals> {
  const runs = asked.only === undefined ? Array.from({ length: asked.runs }, (_, run) => run) : [asked.only];
  const site = await openSite([REHEARSAL, ...runs.map(accountOf)]);
  try {
    await rehearse(site);
    const reports = await inLanes(site, asked, runs, say);
    for (const line of coverage(reports)) say(line);
    return totalsOf(reports);
  } finally {
    await site.stop();
  }
}

const accountOf = (run: number) => `run${run}`;

async function inLanes(
  site: Site,
  { lanes, seed }: Options,
  runs: readonly number[],
  say: (line: string) => void,
): Promise<RunReport[]> {
  // Those that take longest come first, so that nobody waits for them in the end.
  const left = [...runs.filter(hangs), ...runs.filter((run) => !hangs(run))];
  const reports: RunReport[] = [];
  const lane = async () => {
    for (let run = left.shift(); run !== undefined; run = left.shift()) {
      const report = await runOnce(site, accountOf(run), seed, run).catch((error: unknown) =>
        broken(run, error),
      );
      reports.push(report);
      sayRun(report, seed, say);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return reports;
}

/** A run that did not come to its end, as when a server would not start. */
function broken(run: number, error: unknown): RunReport {
  const what = error instanceof Error ? error.message : 'The run ended early.';
  const nothing = {
    passed: new Map(),
    killed: [],
    failed: [],
    graphFailed: [],
    records: 0,
    told: 0,
    milliseconds: 0,
    log: [],
  };
  return { run, findings: [{ kind: 'stuck', what }], ...nothing };
}

function sayRun(
  { run, findings, killed, failed, graphFailed, records, told, milliseconds, log }: RunReport,
  seed: number,
  say: (line: string) => void,
): void {
  const seconds = (milliseconds / 1_000).toFixed(1);
  const all = [...killed.map((place) => `killed at ${place}`), ...failed, ...graphFailed];
  const met = all.join(', ') || 'no fault was met';
  say(`run ${run}: ${records} records, ${told} told at once, ${seconds} s; ${met}`);
  if (findings.length === 0) return;
  for (const { kind, what } of findings) say(`  ${kind.toUpperCase()}: ${what}`);
  say(`  Play it again: npm run chaos -- --seed ${seed} --only ${run}`);
  for (const line of log.slice(-20)) say(`  | ${line}`);
}

function totalsOf(reports: readonly RunReport[]): Totals {
  const all = reports.flatMap(({ findings }) => findings);
  const count = (kind: Finding['kind']) => all.filter((each) => each.kind === kind).length;
  return {
    runs: reports.length,
    lost: count('lost'),
    duplicated: count('duplicated'),
    stuck: count('stuck'),
  };
}
