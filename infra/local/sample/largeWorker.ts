import type { Action } from '../../../bot/supervision/action';
import { daysAfter } from '../../../bot/supervision/calendar';
import type { CaseClock } from '../../../bot/supervision/caseRegister/caseClock';
import type { Pairing, Pause, Team } from '../../../bot/supervision/people';
import type { SessionSummary } from '../../../bot/supervision/session';
import type { Head } from '../../../bot/supervision/subject';
import type { Numbers } from './seededNumbers';

const GIVEN =
  'Amara Beth Callum Dilys Ewan Farah Gwen Hamza Isla Jakub Keisha Liam Maeve Nadia Owen Parveen Rowan Sadia Tomasz Yusuf'.split(
    ' ',
  );
const FAMILY =
  'Abara Bright Cole Dhillon Evans Farrell Gill Hughes Iqbal Jarvis Kowalski Lowe Mensah Nash Osei Patel Quinn Rees Shah Turner'.split(
    ' ',
  );
const WHY: { whose: 'worker' | 'supervisor' | 'organisation'; reason: string }[] = [
  { whose: 'worker', reason: 'court-or-panel' },
  { whose: 'worker', reason: 'sickness' },
  { whose: 'supervisor', reason: 'sickness' },
  { whose: 'organisation', reason: 'urgent-work' },
];
/** Months that an invented history goes back. */
const BACK_DAYS = 400;

/** One invented worker of a team with a year of sessions: most on time, some moved, cancelled or waiting. */
export function largeWorker(
  team: Team,
  number: number,
  today: string,
  next: Numbers,
): { head: Head; actions: Action[] } {
  const id = `${team.id}-worker-${number}`;
  const name = `${pick(GIVEN, next)} ${pick(FAMILY, next)}`;
  const startedOn = daysAfter(today, -(30 + next(2_500)));
  const pairing = pairingOf(team, id, startedOn, today, next);
  const sessions = sessionsOf(pairing, today, next);
  const head: Head = {
    version: 1,
    worker: {
      id,
      name,
      reference: `L-${team.id.slice(6)}-${number}`,
      jobTitle: pick(
        ['Social worker', 'Senior practitioner', 'Family support worker', 'Personal adviser'],
        next,
      ),
      team: team.id,
      teamName: team.name,
      service: team.service,
      profile: next(12) === 0 ? 'newly-qualified' : 'default',
      startedOn,
    },
    pairings: [pairing],
    pauses: pausesOf(today, next),
    sessions,
    ...(pairing.functions.includes('case') && { cases: casesOf(startedOn, today, next) }),
    chain: { hash: '', count: 0 },
  };
  return { head, actions: actionsOf(id, today, next) };
}

function pairingOf(team: Team, id: string, startedOn: string, today: string, next: Numbers): Pairing {
  const supervisor = {
    id: `${team.id}-supervisor`,
    name: `Supervisor of ${team.name}`,
    jobTitle: 'Team manager',
  };
  const signed = next(12) > 0;
  return {
    id: `${id}-pairing`,
    supervisor,
    functions: next(5) === 0 ? ['personal', 'case'] : ['personal'],
    from: startedOn,
    ...(signed && { agreementSignedOn: latest(daysAfter(today, -next(430)), startedOn) }),
  };
}

/** Cases as the head counts them: a type and dates. */
function casesOf(startedOn: string, today: string, next: Numbers): CaseClock[] {
  return Array.from({ length: 2 + next(7) }, () => ({
    situation: {
      type: pick(['assessment/all', 'fostering/matched-stable'], next),
      allocatedOn: latest(daysAfter(today, -next(300)), startedOn),
      sessions: [{ heldOn: daysAfter(today, -next(34)), depth: 'full' as const }],
    },
  }));
}

function sessionsOf(
  { supervisor, from, functions }: Pairing,
  today: string,
  next: Numbers,
): SessionSummary[] {
  const sessions: SessionSummary[] = [];
  const first = latest(daysAfter(today, -BACK_DAYS), from);
  const every = 23 + next(14);
  for (let day = daysAfter(first, next(20)), index = 0; day <= daysAfter(today, 30); index += 1) {
    const kind = functions.includes('case') && index % 3 === 2 ? 'case' : 'personal';
    sessions.push(sessionOn(day, today, `${index}`, { kind, supervisor }, next));
    day = daysAfter(day, every + next(8));
  }
  return sessions;
}

function sessionOn(
  day: string,
  today: string,
  id: string,
  { kind, supervisor }: Pick<SessionSummary, 'kind' | 'supervisor'>,
  next: Numbers,
): SessionSummary {
  const chance = next(100);
  const moved = chance < 9;
  const plannedOn = moved ? daysAfter(day, 3 + next(6)) : day;
  const planned: SessionSummary = {
    id,
    kind,
    supervisor: { id: supervisor.id, name: supervisor.name },
    plannedAt: at(plannedOn),
    plannedMinutes: 90,
    moves: moved ? [{ from: at(day), to: at(plannedOn), ...pick(WHY, next) }] : [],
  };
  if (chance >= 94) return { ...planned, cancelled: pick(WHY, next) };
  if (plannedOn >= today || (chance === 93 && plannedOn > daysAfter(today, -20))) return planned;
  return { ...planned, ...heldOn(plannedOn, today, chance, next) };
}

function heldOn(day: string, today: string, chance: number, next: Numbers): Partial<SessionSummary> {
  const held = { heldOn: day, minutes: 60 + 15 * next(5) };
  const recent = day > daysAfter(today, -12);
  if (recent && chance % 4 === 0) return held;
  const sentOn = earliest(daysAfter(day, 1 + next(6)), today);
  if (recent && chance % 4 === 1)
    return { ...held, sentOn, recordState: 'sent', recordNumber: 1, awaited: ['worker'] };
  const signedOn = earliest(daysAfter(sentOn, next(chance % 7 === 0 ? 25 : 6)), today);
  const unsigned = chance === 50;
  return {
    ...held,
    sentOn,
    ...(!unsigned && { signedOn }),
    recordState: 'closed',
    recordNumber: 1,
    filing: 'filed',
  };
}

function pausesOf(today: string, next: Numbers): Pause[] {
  const chance = next(30);
  if (chance > 2) return [];
  const from = daysAfter(today, -next(300));
  return chance === 0
    ? [{ from, reason: 'long-leave' }]
    : [{ from, to: daysAfter(from, 14 + next(40)), reason: 'sickness' }];
}

/** Counted only: an action's words are not part of anybody's standing. */
function actionsOf(worker: string, today: string, next: Numbers): Action[] {
  return Array.from({ length: next(4) }, (_, index) => {
    const agreedOn = daysAfter(today, -next(60));
    return {
      id: `${index}`,
      version: 1,
      text: '',
      owner: { id: worker, name: '' },
      due: daysAfter(agreedOn, 14 + next(50)),
      agreedOn,
      session: '0',
      state: 'open' as const,
      changedAt: at(agreedOn),
    };
  });
}

const at = (day: string): string => `${day}T10:00:00.000Z`;
const latest = (a: string, b: string): string => (a > b ? a : b);
const earliest = (a: string, b: string): string => (a < b ? a : b);

function pick<Item>(items: readonly Item[], next: Numbers): Item {
  const item = items[next(items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
