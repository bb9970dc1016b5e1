import type { Fault } from '../../infra/local/graph/faultControl';
import { seeded, type Seeded } from './seeded';
import { DETOURS, STEPS, type Step } from './steps';
import type { Fate, KillWhen, Mishap } from './trouble';

/** A document of the run: what it is, whose, of how long ago, and what its last signature says. */
export interface PlannedRecord {
  what: 'personal' | 'group' | 'audit';
  /** Key of a sample person. */
  worker: string;
  daysAgo: number;
  stance: 'agree' | 'comment' | 'disagree';
  /** Milliseconds after the start at which the worker signs, and through which instance. */
  signsAfter: number;
  instance: number;
  /** Whether a worker who got no answer signs again. */
  insists: boolean;
  /** When the notice of the change comes up once more, in milliseconds after the signature. */
  repeats: number[];
}

/** Everything that will happen in one run; the same for the same seed and number. */
export interface RunPlan {
  instances: number;
  records: PlannedRecord[];
  mishaps: Mishap[];
  graphFaults: Partial<Fault>[];
  /** Milliseconds between a kill and the next start. */
  downFor: number;
}

/** Changes something, so that what a dead server sent can still arrive. */
const WRITES: ReadonlySet<Step> = new Set<Step>([
  'announce',
  'commit.signature',
  'projection.write',
  'sealed.put',
  'commit.noteSealed',
  'upload',
  'columns',
  'commit.noteFiling',
  'record.note',
  'sealed.remove',
  'outcome.write',
  'grant',
  'receipt',
  'again',
  'done',
  'fence',
]);

/** Every place and way of being killed. */
export const DEATHS = [...STEPS, ...DETOURS].flatMap((step) => {
  const ways: KillWhen[] = WRITES.has(step) ? ['before', 'after', 'late'] : ['before', 'after'];
  return ways.map((kill) => ({ step, kill }));
});

/** Comes by once in the life of a server, or only where something failed. */
const ONCE: ReadonlySet<Step> = new Set<Step>(['token', 'again', ...DETOURS]);

/** Of the four documents of a run. */
const KINDS: readonly PlannedRecord['what'][] = ['personal', 'group', 'audit', 'personal'];

const PEOPLE = ['tom', 'tom', 'lan', 'mohammed', 'grace', 'oisin'] as const;
const UPLOAD = { method: 'PUT', pathPattern: ':/content$' };
const COLUMNS = { method: 'PATCH', pathPattern: '/listItem/fields$' };
const COMPARE = { method: 'GET', pathPattern: '[.]pdf$|/items/.*/content$' };
const GRANTS = { method: 'POST', pathPattern: '/invite$' };

/** How Graph fails: each way that the issue names, and a few that gateways add. */
const GRAPH_WAYS: readonly Partial<Fault>[] = [
  { status: 429, retryAfter: 1 },
  { status: 429 },
  { status: 503, retryAfter: 1 },
  { status: 500 },
  { status: 502 },
  { status: 504 },
  { status: 504, afterCommit: true },
  { status: 500, afterCommit: true },
  { status: 0 },
  { status: 0, afterCommit: true },
  { status: 401 },
  { status: 403 },
  { status: 404 },
  { status: 409 },
  { status: 409, code: 'resourceModified' },
  { status: 423 },
  { status: 507 },
];

/** The ways that pass by themselves; after the others an administrator brings the grants in line. */
const PASSING_WAYS = GRAPH_WAYS.filter(({ status = 0 }) => ![403, 404, 507].includes(status));

/** What must have failed before, for a server to come by a step at all. */
const LEADS_TO: Partial<Record<Step, Partial<Fault>>> = {
  again: { ...UPLOAD, status: 503, times: 3 },
  compare: { ...UPLOAD, status: 504, afterCommit: true, times: 2 },
  'compare.bytes': { ...UPLOAD, status: 504, afterCommit: true, times: 2 },
};

/** One run in so many lets a call of Graph hang until the product's own time-out, which takes half a minute. */
const HANGS = 20;

/** The plan of run number `run` (from 0) of a seed. Kills go through all places and ways, in the seed's own order. */
export function planOf(seed: number, run: number): RunPlan {
  const random = seeded(seed * 7_919 + run);
  const deaths = seeded(seed).shuffled(DEATHS);
  const kills = [0, 1].map((place): Mishap => {
    const { step, kill } = deaths[(run * 2 + place) % deaths.length] ?? { step: 'upload', kill: 'before' };
    return { step, kill, skip: ONCE.has(step) ? 0 : random.int(0, 2) };
  });
  const instances = random.int(1, 2);
  return {
    instances,
    records: random
      .shuffled(PEOPLE)
      .slice(0, 4)
      .map((worker, place) => recordOf(random, worker, place, instances)),
    mishaps: [
      ...leadingUp(kills),
      ...kills,
      ...Array.from({ length: random.int(0, 3) }, () => faultOf(random)),
    ],
    graphFaults: [...graphFaults(random, run), ...needed(kills)],
    downFor: random.int(50, 600),
  };
}

function recordOf(random: Seeded, worker: string, place: number, instances: number): PlannedRecord {
  return {
    what: KINDS[place % KINDS.length] ?? 'personal',
    worker,
    daysAgo: 6 + place * 7,
    stance: random.pick(['agree', 'agree', 'comment', 'disagree']),
    signsAfter: random.int(0, 500),
    instance: random.int(0, instances - 1),
    insists: random.chance(0.75),
    repeats: Array.from({ length: random.int(0, 3) }, () => random.int(0, 3_000)),
  };
}

const FATES: readonly Fate[] = [
  'refused',
  'refused',
  'requestLost',
  'answerLost',
  'answerLost',
  'slow',
  'frozen',
];
/** What Teams may have taken is not sent again, so a receipt that is lost on its way would be missing rightly. */
const RECEIPT_FATES: readonly Fate[] = ['slow', 'answerLost'];
/** A call of Graph that freezes costs half a minute; `HANGS` says how often. */
const GRAPH_FATES = FATES.filter((fate) => fate !== 'frozen');

function faultOf(random: Seeded): Mishap {
  const step = random.pick(STEPS);
  const skip = random.int(0, 4);
  if (step === 'receipt') return { step, skip, fate: random.pick(RECEIPT_FATES), times: 1 };
  const isGraph = step === 'upload' || step === 'columns' || step === 'token' || step === 'grant';
  // Four tries are the SDK's own; more than that is an outage.
  return { step, skip, fate: random.pick(isGraph ? GRAPH_FATES : FATES), times: random.pick([1, 1, 2, 6]) };
}

function graphFaults(random: Seeded, run: number): Partial<Fault>[] {
  const faults: Partial<Fault>[] = Array.from({ length: random.int(0, 3) }, () => ({
    ...random.pick([UPLOAD, UPLOAD, COLUMNS, COLUMNS, COMPARE]),
    ...random.pick(GRAPH_WAYS),
    times: random.pick([1, 1, 2, 3]),
  }));
  if (random.chance(0.4)) faults.push({ ...GRANTS, ...random.pick(PASSING_WAYS), times: 1 });
  const hang = { ...random.pick([UPLOAD, COLUMNS]), status: -1, afterCommit: random.chance(0.5), times: 1 };
  return hangs(run) ? [...faults, hang] : faults;
}

function needed(kills: readonly Mishap[]): Partial<Fault>[] {
  return kills.flatMap(({ step }) => LEADS_TO[step] ?? []);
}

/** A notice whose change was never stored: the server dies between the two. */
function leadingUp(kills: readonly Mishap[]): Mishap[] {
  const isFenced = kills.some(({ step }) => step === 'fence');
  return isFenced ? [{ step: 'commit.signature', skip: 0, kill: 'before' }] : [];
}

/** Whether a call of Graph hangs in a run: it takes the longest, so that others had better not wait for it. */
export function hangs(run: number): boolean {
  return run % HANGS === HANGS - 1;
}
