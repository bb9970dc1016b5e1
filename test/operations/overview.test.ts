import { readOverview } from '../../bot/operations/readOverview';
import { readPairing } from '../../bot/operations/readPairing';
import { readTeam } from '../../bot/operations/readTeam';
import { projectStanding } from '../../bot/effects/projectStanding';
import { MONTHS } from '../../bot/supervision/months';
import type { OverviewView } from '../../bot/supervision/complianceViews';
import type { SessionSummary } from '../../bot/supervision/session';
import { makeDesk, type Desk } from '../effects/support/desk';
import { startAzurite, type Azurite } from '../support/azurite';

const MANAGER = { id: 'manager-1', tenant: 't' };
const ABOVE = { id: 'service-manager', tenant: 't' };
const DIRECTOR = { id: 'director', tenant: 't' };
const TEAM = 'north';

let azurite: Azurite;
let desk: Desk;

/** A session of the past, planned for 10am on its day. */
const past = (on: string, changes: Partial<SessionSummary> = {}): SessionSummary => ({
  id: `s-${on}`,
  kind: 'personal',
  supervisor: { id: 'priya', name: 'Priya Raman' },
  plannedAt: `${on}T10:00:00.000Z`,
  plannedMinutes: 90,
  moves: [],
  heldOn: on,
  minutes: 90,
  sentOn: on,
  signedOn: on,
  recordState: 'closed',
  recordNumber: 1,
  ...changes,
});

const SESSIONS: SessionSummary[] = [
  past('2026-08-04'),
  past('2026-09-01', {
    sentOn: '2026-09-08',
    signedOn: '2026-09-10',
    plannedAt: '2026-09-08T10:00:00.000Z',
    heldOn: '2026-09-08',
    moves: [
      { from: '2026-09-01T10:00:00.000Z', to: '2026-09-08T10:00:00.000Z', whose: 'worker', reason: 'court' },
    ],
  }),
  past('2026-10-06', { cancelled: { whose: 'supervisor', reason: 'sickness' }, ...unheld() }),
  past('2026-10-13', { signedOn: '2026-11-02' }),
];

function unheld(): Partial<SessionSummary> {
  return {
    heldOn: undefined,
    minutes: undefined,
    sentOn: undefined,
    signedOn: undefined,
    recordState: undefined,
    recordNumber: undefined,
  };
}

beforeAll(async () => {
  azurite = await startAzurite();
  desk = await makeDesk(azurite.connectionString);
  const { store } = desk.services;
  await store.teams.put({
    id: TEAM,
    name: 'North team',
    service: 'Family Safeguarding',
    managers: [{ id: MANAGER.id, name: 'Morag' }],
  });
  await store.teams.putService({
    name: 'Family Safeguarding',
    managers: [{ id: ABOVE.id, name: 'Siân' }],
  });
  await store.teams.putDirectorate({ directors: [{ id: DIRECTOR.id, name: 'Ngozi' }] });
  const loaded = await store.subjects.load(desk.worker);
  if (!loaded) throw new Error('no worker');
  const head = {
    ...loaded.subject.head,
    version: 2,
    sessions: SESSIONS,
    pauses: [{ from: '2026-06-01', to: '2026-06-20', reason: 'sickness' }],
  };
  const row = {
    id: 'seed',
    name: 'seed',
    by: 'x',
    byName: 'X',
    at: '',
    effects: [],
    number: 1,
    previous: '',
    hash: '',
  };
  await store.subjects.commit(loaded, { ...loaded.subject, head }, row);
  await projectStanding(desk.services, desk.worker);
});

afterAll(() => azurite.stop());

const overview = async (actor: { id: string; tenant: string }, scope: string): Promise<OverviewView> => {
  const outcome = await readOverview(desk.services, actor, scope);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.view;
};

describe('the overview of a team', () => {
  it('counts sessions in the month that they were first planned for', async () => {
    const { months } = await overview(MANAGER, 'team.north');
    expect(months).toHaveLength(MONTHS);
    expect(months.map(({ month }) => month).slice(-4)).toEqual(['2026-08', '2026-09', '2026-10', '2026-11']);
    expect(months.at(-4)).toMatchObject({ planned: 1, held: 1, heldAsPlanned: 1 });
    expect(months.at(-3)).toMatchObject({ planned: 1, held: 1, heldAsPlanned: 0, moved: 1 });
    expect(months.at(-2)).toMatchObject({ planned: 2, held: 1, heldAsPlanned: 1, cancelled: 1 });
    expect(months.at(-1)).toMatchObject({ open: true, planned: 0, held: 0 });
  });

  it('says so many of so many', async () => {
    const { figures, states, arrangements } = await overview(MANAGER, 'team.north');
    expect(arrangements).toBe(1);
    expect(states.onTrack + states.dueSoon).toBe(1);
    expect(figures.heldOverTwelve).toEqual({ is: 2, of: 4 });
    expect(figures.agreementsCurrent).toEqual({ is: 1, of: 1 });
    expect(figures.signedInTime).toEqual({ is: 2, of: 3 });
    expect(figures.casesInTime).toBeUndefined();
  });

  it('counts the reasons of the policy’s list', async () => {
    const { reasons } = await overview(MANAGER, 'team.north');
    expect(reasons).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ what: 'moved', whose: 'worker', reason: 'court', count: 1 }),
        expect.objectContaining({ what: 'cancelled', whose: 'supervisor', reason: 'sickness', count: 1 }),
      ]),
    );
  });

  it('reads the same from the facts where the tallies are another version’s', async () => {
    const before = await overview(MANAGER, 'team.north');
    const services = { ...desk.services, policies: [...desk.services.policies], hash: () => 'adopted-anew' };
    const outcome = await readOverview(services, MANAGER, 'team.north');
    expect(outcome).toMatchObject({ ok: true, view: { figures: before.figures, months: before.months } });
  });
});

describe('who may look', () => {
  it.each([
    [MANAGER, 'team.north', true],
    [MANAGER, 'service.family-safeguarding', false],
    [MANAGER, 'directorate', false],
    [ABOVE, 'team.north', true],
    [ABOVE, 'service.family-safeguarding', true],
    [ABOVE, 'directorate', false],
    [DIRECTOR, 'team.north', true],
    [DIRECTOR, 'service.family-safeguarding', true],
    [DIRECTOR, 'directorate', true],
    [{ id: 'somebody', tenant: 't' }, 'team.north', false],
    [DIRECTOR, 'team.nowhere', false],
    [DIRECTOR, 'service.nowhere', false],
    [DIRECTOR, 'nothing', false],
  ])('%j at %s: %s', async (actor, scope, may) => {
    const outcome = await readOverview(desk.services, actor, scope);
    expect(outcome.ok).toBe(may);
    if (!outcome.ok) expect(outcome.refusal).toEqual({ code: 'notFound' });
  });

  it('refuses a supervisor who manages no team, as it refuses a stranger', async () => {
    const supervisor = { id: desk.supervisor, tenant: 't' };
    expect((await readOverview(desk.services, supervisor, 'team.north')).ok).toBe(false);
    expect((await readTeam(desk.services, supervisor, TEAM)).ok).toBe(false);
  });
});

describe('a pairing', () => {
  const ref = () => ({ team: TEAM, worker: desk.worker, function: 'personal' });

  it('tells a manager further up that there was a pause, and not why', async () => {
    const outcome = await readPairing(desk.services, ABOVE, ref());
    if (!outcome.ok) throw new Error('refused');
    expect(outcome.view.pauses).toEqual([{ from: '2026-06-01', to: '2026-06-20' }]);
    expect(JSON.stringify(outcome.view.pauses)).not.toMatch(/sick/i);
  });

  it('tells the pair and the line manager why', async () => {
    for (const id of [desk.worker, desk.supervisor, MANAGER.id]) {
      const outcome = await readPairing(desk.services, { id, tenant: 't' }, ref());
      expect(outcome).toMatchObject({
        ok: true,
        view: { pauses: [{ category: expect.stringMatching(/sick/i) }] },
      });
    }
  });

  it('says a month in one sentence', async () => {
    const outcome = await readPairing(desk.services, MANAGER, ref());
    if (!outcome.ok) throw new Error('refused');
    expect(outcome.view.row.strip.at(-3)?.text).toBe(
      'September 2026: held on 8 September; moved from 1 September to 8 September, the worker’s need (court).',
    );
    expect(outcome.view.row.strip.find(({ month }) => month === '2026-06')?.paused).toBe(true);
    expect(outcome.view.sessions.map(({ text }) => text)).toEqual([
      'Held on 13 October, 90 minutes; signed by both on 2 November.',
      'The one planned for 6 October cancelled, the supervisor’s need (sickness).',
      'Held on 8 September, 90 minutes; signed by both on 10 September; moved from 1 September to 8 September, the worker’s need (court).',
      'Held on 4 August, 90 minutes; signed by both on 4 August.',
    ]);
  });

  it('is not there for anybody else', async () => {
    expect((await readPairing(desk.services, { id: 'somebody', tenant: 't' }, ref())).ok).toBe(false);
    expect((await readPairing(desk.services, MANAGER, { ...ref(), worker: 'nobody' })).ok).toBe(false);
    expect((await readPairing(desk.services, MANAGER, { ...ref(), team: 'nowhere' })).ok).toBe(false);
  });

  it('offers somebody who manages the team all that a manager can do', async () => {
    const outcome = await readPairing(desk.services, MANAGER, ref());
    expect(outcome).toMatchObject({ ok: true, view: { may: { nudge: true, requestAccess: true } } });
  });

  it('offers nobody a manager’s part in their own supervision', async () => {
    const outcome = await asManager(desk.worker, (actor) => readPairing(desk.services, actor, ref()));
    expect(outcome).toMatchObject({ ok: true, view: { may: {} } });
    if (outcome.ok) expect(Object.keys(outcome.view.may)).toEqual([]);
  });

  it('offers a manager who is the supervisor neither a nudge to themselves nor access that they have', async () => {
    const outcome = await asManager(desk.supervisor, (actor) => readPairing(desk.services, actor, ref()));
    if (!outcome.ok) throw new Error('refused');
    expect(Object.keys(outcome.view.may)).toEqual(
      expect.arrayContaining(['setPause', 'changeSupervisor', 'noteGap']),
    );
    expect(outcome.view.may).not.toHaveProperty('nudge');
    expect(outcome.view.may).not.toHaveProperty('requestAccess');
  });
});

/** While somebody manages the team besides. */
async function asManager<T>(
  id: string,
  act: (actor: { id: string; tenant: string }) => Promise<T>,
): Promise<T> {
  const { teams } = desk.services.store;
  const team = await teams.get(TEAM);
  if (!team) throw new Error('no team');
  await teams.put({ ...team, managers: [...team.managers, { id, name: 'Both' }] });
  try {
    return await act({ id, tenant: 't' });
  } finally {
    await teams.put(team);
  }
}
