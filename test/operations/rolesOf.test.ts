import { rolesOf } from '../../bot/operations/rolesOf';
import type { OperationServices } from '../../bot/operations/services';
import { refreshRoles } from '../../bot/reminders/runRoles';
import type { AssignedRoles, InspectorTerm } from '../../bot/store/roles';
import type { AppRole } from '../../bot/supervision/roles';

const NOW = '2026-11-03T15:00:00.000Z';
const ANA = 'ana-0001';

interface Kept {
  assigned?: AssignedRoles;
  term?: InspectorTerm;
}

function makeServices(kept: Kept, now = NOW): OperationServices {
  const roles = {
    assigned: async () => kept.assigned,
    putAssigned: async (assigned: AssignedRoles) => void (kept.assigned = assigned),
    inspector: async () => kept.term,
  };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return { store: { roles }, now: () => now, log } as unknown as OperationServices;
}

const stored = (at: string, ...roles: AppRole[]): AssignedRoles => ({
  at,
  people: { [ANA]: { name: 'Ana', roles } },
});
const until = (day: string): InspectorTerm => ({ until: day, by: 'Ada Clerk', why: 'Inspection', at: NOW });

describe('the roles that count', () => {
  it('are the token’s in the tab, whatever is stored', async () => {
    const services = makeServices({ assigned: stored(NOW, 'hr') });
    expect(await rolesOf(services, { id: ANA, roles: ['auditor'] })).toEqual(['auditor']);
    expect(await rolesOf(services, { id: ANA, roles: [] })).toEqual([]);
  });

  it('are the stored ones in a chat', async () => {
    expect(await rolesOf(makeServices({ assigned: stored(NOW, 'hr') }), { id: ANA })).toEqual(['hr']);
  });

  it('are none in a chat where nothing is stored, or what is stored is older than a day', async () => {
    const old = stored('2026-11-02T14:59:59.000Z', 'hr');
    expect(await rolesOf(makeServices({}), { id: ANA })).toEqual([]);
    expect(await rolesOf(makeServices({ assigned: old }), { id: ANA })).toEqual([]);
  });

  it('hold an inspector’s until the end of the day that was set', async () => {
    const inspector = { id: ANA, roles: ['inspector'] as const };
    expect(await rolesOf(makeServices({ term: until('2026-11-03') }), inspector)).toEqual(['inspector']);
    expect(await rolesOf(makeServices({ term: until('2026-11-02') }), inspector)).toEqual([]);
  });

  it('hold no inspector’s without a day', async () => {
    expect(await rolesOf(makeServices({}), { id: ANA, roles: ['inspector', 'hr'] })).toEqual(['hr']);
  });
});

describe('keeping the stored roles fresh', () => {
  const reading = (kept: Kept, readRoles: Parameters<typeof refreshRoles>[0]['readRoles']) =>
    refreshRoles({ ...makeServices(kept), readRoles });
  const read = async () => ({ state: 'read' as const, people: stored(NOW, 'auditor').people });

  it('replaces what is stored as a whole', async () => {
    const kept: Kept = { assigned: stored('2026-11-03T14:00:00.000Z', 'hr') };
    await reading(kept, read);
    expect(kept.assigned).toEqual(stored(NOW, 'auditor'));
  });

  it('leaves alone what another instance has just read', async () => {
    const kept: Kept = { assigned: stored('2026-11-03T14:50:00.000Z', 'hr') };
    await reading(kept, read);
    expect(kept.assigned?.people[ANA]?.roles).toEqual(['hr']);
  });

  it('keeps what there was where the directory does not answer', async () => {
    const kept: Kept = { assigned: stored('2026-11-03T14:00:00.000Z', 'hr') };
    await reading(kept, async () => ({ state: 'failed', why: 'No.', whatToDo: 'Ask.', reference: '-' }));
    expect(kept.assigned?.people[ANA]?.roles).toEqual(['hr']);
  });
});
