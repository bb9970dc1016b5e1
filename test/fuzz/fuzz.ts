import fc from 'fast-check';
import { samplePerson } from '../../infra/local/sample/people';
import { plantWords, VICTIMS, type PlantedWorld } from '../support/cloud/plantWords';
import { startCloud, type Cloud } from '../support/cloud/startCloud';
import { afterwards } from './afterwards';
import { loadGun, type Gun } from './gun';
import { isServerError, leaksIn, readable } from './judge';
import type { Options } from './options';
import type { Shot } from './shot';
import { shots } from './shots';

/** What all runs found together. */
export interface Totals {
  runs: number;
  /** Answers of 500 and above, and none within half a minute. */
  serverErrors: number;
  /** Times that the server ended by itself. */
  crashes: number;
  /** Rejections that nothing took, and files that cannot be read any more. */
  unhandled: number;
  /** Words of somebody, or of the insides, shown to the wrong person or written to the log; memory that stays taken. */
  leaks: number;
}

/** The server's settings for each part: without limits, and with some that a short run meets too. */
const OFF = { REQUESTS_PER_MINUTE: '0', FAILED_SIGN_INS_PER_MINUTE: '0', LOG_LEVEL: 'warn' };
const ON = { REQUESTS_PER_MINUTE: '100', FAILED_SIGN_INS_PER_MINUTE: '50', LOG_LEVEL: 'warn' };
const WITH_LIMITS = 0.25;
/** Requests under way at a time. */
const LANES = 24;
/** How many shots are drawn at a time; part of what a seed means. */
const DRAWN = 500;
/** Memory that may stay taken after a part, in bytes: caches fill. */
const MAY_KEEP = 60_000_000;

type Cloudy = Cloud & { world: PlantedWorld };
type Say = (line: string) => void;

const nothingYet = (): Totals => ({ runs: 0, serverErrors: 0, crashes: 0, unhandled: 0, leaks: 0 });

/** Fires at a server that runs already, as it is set: what there is time for among the tests. */
export async function fuzzAt(cloud: Cloudy, runs: number, seed: number, say: Say): Promise<Totals> {
  const totals = nothingYet();
  await part(cloud, runs, seed, totals, say);
  await lookBack(cloud, totals, say);
  return totals;
}

/** Fires at the real server, three quarters of the shots without limits and a quarter with them. */
export async function fuzz({ runs, seed }: Pick<Options, 'runs' | 'seed'>, say: Say): Promise<Totals> {
  const cloud = await startCloud(plantWords, OFF);
  const totals = nothingYet();
  try {
    const limited = Math.floor(runs * WITH_LIMITS);
    await part(cloud, runs - limited, seed, totals, say);
    await cloud.restart(ON);
    await part(cloud, limited, seed + 1, totals, say);
    await lookBack(cloud, totals, say);
    return totals;
  } finally {
    await cloud.stop();
  }
}

/** What is stored and what was logged, once all is done. */
async function lookBack(cloud: Cloudy, totals: Totals, say: Say): Promise<void> {
  for (const fault of await afterwards(cloud.world)) {
    totals.unhandled += 1;
    say(`STORE ${fault}`);
  }
  totals.leaks += logLeaks(cloud, say);
}

/** One part: the shots of a seed, some at a time, each answer looked at, and what is sent to Teams meanwhile. */
async function part(cloud: Cloudy, runs: number, seed: number, totals: Totals, say: Say): Promise<void> {
  const gun = await loadGun(cloud);
  const drawn = shots(await hashesOf(cloud.world));
  const statuses = new Map<number, number>();
  cloud.teams.onSent = ({ conversation, text }) => {
    const reader = conversation.startsWith('a:') ? conversation.slice(2) : undefined;
    for (const leak of leaksIn(text, reader, cloud.world.planted)) {
      totals.leaks += 1;
      say(`LEAK ${leak} in a chat ${conversation}`);
    }
  };
  const began = performance.now();
  let early: number | undefined;
  for (let from = 0; from < runs && cloud.isUp(); from += DRAWN) {
    const batch = fc.sample(drawn, { numRuns: Math.min(DRAWN, runs - from), seed: seed * 100_000 + from });
    await inLanes(batch, (shot) => one(cloud, gun, shot, totals, statuses, say));
    early ??= from >= runs / 4 ? (await cloud.state())?.heap : undefined;
  }
  gun.stop();
  if (!cloud.isUp()) totals.crashes += 1;
  const state = await cloud.state();
  totals.unhandled += state?.unhandled ?? 0;
  const grown = (state?.heap ?? 0) - (early ?? state?.heap ?? 0);
  if (grown > MAY_KEEP) totals.leaks += 1;
  const seconds = (performance.now() - began) / 1_000;
  say(
    `${runs} in ${seconds.toFixed(1)} s; statuses ${JSON.stringify(Object.fromEntries([...statuses].sort()))}; memory grew by ${Math.round(grown / 1e6)} MB`,
  );
}

async function inLanes<T>(all: readonly T[], run: (each: T) => Promise<void>): Promise<void> {
  const left = [...all].reverse();
  const lane = async () => {
    for (let each = left.pop(); each !== undefined; each = left.pop()) await run(each);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function one(
  { world, isUp }: Cloudy,
  gun: Gun,
  shot: Shot,
  totals: Totals,
  statuses: Map<number, number>,
  say: Say,
): Promise<void> {
  if (!isUp()) return;
  const returned = await gun.fire(shot);
  totals.runs += 1;
  statuses.set(returned.status, (statuses.get(returned.status) ?? 0) + 1);
  const reader = shot.bad === undefined ? samplePerson(shot.person).oid : undefined;
  const leaks = leaksIn(readable(returned), reader, world.planted);
  const wrong = isServerError(returned);
  totals.leaks += leaks.length;
  totals.serverErrors += wrong ? 1 : 0;
  if (wrong || leaks.length > 0)
    say(
      `${returned.status} ${leaks.join(' ')} ${JSON.stringify(shot).slice(0, 2_000)} => ${returned.body.toString().slice(0, 300)}`,
    );
}

/** Hashes of what there is to sign, as an attacker who once saw them has them. */
async function hashesOf({ store }: PlantedWorld): Promise<string[]> {
  const found = await Promise.all(
    VICTIMS.map(
      async ([key]) => (await store.subjects.load(samplePerson(key).oid, 'planted-sent'))?.subject.versions,
    ),
  );
  return found.flatMap((versions) => versions?.map(({ hash }) => hash) ?? []);
}

/** Words of people and secrets in what the server wrote. */
function logLeaks(cloud: Cloudy, say: Say): number {
  const written = cloud.log();
  const found = [...cloud.world.planted.map(({ word }) => word), ...cloud.secrets].filter((word) =>
    written.includes(word),
  );
  for (const word of found) say(`LEAK ${word} in the log`);
  for (const line of written
    .split('\n')
    .filter((each) => /"level":50|UNHANDLED/.test(each))
    .slice(0, 20))
    say(line);
  return found.length;
}
