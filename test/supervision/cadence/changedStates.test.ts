import { packs } from '../../../bot/policies/packs';
import { adoptPolicy } from '../../../bot/policies/resolvePolicy';
import { changedStates } from '../../../bot/supervision/cadence/changedStates';
import type { Situation } from '../../../bot/supervision/cadence/situation';

const luton = adoptPolicy(packs, 'luton-social-care');
const closer = {
  id: 'luton-closer',
  version: '2',
  title: 'Luton, three-weekly',
  effectiveFrom: '2026-11-15',
  extends: 'luton-social-care',
  change: { 'personal.targetDays': 21, 'personal.limitDays': 28 },
};

const heldOn = (day: string): Situation => ({
  startedOn: '2025-01-06',
  profile: 'default',
  sessions: [{ heldOn: day, kind: 'personal', minutes: 90, recordSent: true }],
});

const arrangements = [
  { key: 'lately', situation: heldOn('2026-11-18') },
  { key: 'a month ago', situation: heldOn('2026-10-20') },
];

describe('looking at a change of figures before adopting it', () => {
  const after = [luton, adoptPolicy([...packs, closer], 'luton-closer')];

  it('names those whose state would change, with the sentence that they would read', () => {
    const changed = changedStates(arrangements, { before: [luton], after }, '2026-12-10');
    expect(changed).toMatchObject([{ key: 'lately', after: 'pastTarget' }]);
    expect(changed[0]?.explanation).toContain('18 November');
  });

  it('names nobody where nothing changes', () => {
    expect(changedStates(arrangements, { before: [luton], after: [luton] }, '2026-11-21')).toEqual([]);
  });

  it('changes nothing before the day from which the new version is in force', () => {
    expect(changedStates(arrangements, { before: [luton], after }, '2026-11-14')).toEqual([]);
  });
});
