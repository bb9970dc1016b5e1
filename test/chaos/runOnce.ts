import { setTimeout as pause } from 'node:timers/promises';
import { checkRecord } from './checkRecord';
import { checkRest } from './checkRest';
import { openDesk, type Desk } from './desk';
import { findings, type Finding } from './findings';
import { planOf } from './plan';
import { prepare } from './prepare';
import { recover } from './recover';
import type { Step } from './steps';
import { repeatNotices, signAsPlanned, type Signed } from './signing';
import type { Site } from './site';

/** What one run did and found. */
export interface RunReport {
  run: number;
  findings: Finding[];
  /** The steps that came by, and how often. */
  passed: ReadonlyMap<Step, number>;
  killed: string[];
  failed: string[];
  /** The faults that Graph itself had, in the words of `faultName`, as often as each was met. */
  graphFailed: string[];
  /** Records signed, and how many of those who signed were told so at once. */
  records: number;
  told: number;
  milliseconds: number;
  log: string[];
}

/** How long planned kills are waited for after the last signature, and other faults after the last kill (milliseconds). */
const TROUBLE_FOR = 60_000;
const AFTER_KILLS = 4_000;

/** One seeded run, from an empty store to what is found in the end. */
export async function runOnce(site: Site, account: string, seed: number, run: number): Promise<RunReport> {
  const began = Date.now();
  const plan = planOf(seed, run);
  const desk = await openDesk(site, account, plan);
  try {
    const records = await prepare(desk.store, plan.records, desk.serviceUrl, () =>
      desk.queue.clearMessages(),
    );
    await desk.graphFails(plan.graphFaults);
    await desk.start();
    const repeats = records.map((each) => repeatNotices(desk, each));
    const signed = await Promise.all(records.map((each) => signAsPlanned(site, desk, each)));
    const told = signed.filter((each) => each.told === 'signed').length;
    await Promise.all([...repeats, troubleOver(desk)]);
    const graphFailed = await desk.heal();
    const rested = await recover(site, desk, signed);
    const found = await check(desk, signed, rested);
    const { passed, killed, failed } = desk.trouble;
    const log = desk.servers.flatMap((server) => server.log);
    return {
      run,
      findings: found,
      passed,
      killed,
      failed,
      graphFailed,
      records: records.length,
      told,
      milliseconds: Date.now() - began,
      log,
    };
  } finally {
    await desk.stop();
  }
}

/** Until all that follows is done in spite of everything, or every kill has happened and the rest had its time. */
async function troubleOver({ trouble, queue }: Desk): Promise<void> {
  const until = Date.now() + TROUBLE_FOR;
  let lastKill = Date.now();
  for (let empty = 0; empty < 2 && Date.now() < until;) {
    await pause(300);
    if (trouble.killsLeft() > 0) lastKill = Date.now();
    if (Date.now() - lastKill > AFTER_KILLS) return;
    const { approximateMessagesCount = 0 } = await queue.getProperties();
    empty = approximateMessagesCount > 0 ? 0 : empty + 1;
  }
}

async function check(desk: Desk, signed: readonly Signed[], rested: boolean): Promise<Finding[]> {
  const found = findings();
  for (const each of signed) await checkRecord(desk, each, found);
  await checkRest(desk, signed, rested, found);
  return found.all;
}
