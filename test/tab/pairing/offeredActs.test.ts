import type { ComplianceRow } from '../../../bot/supervision/complianceViews';
import { offeredActs, titleOf } from '../../../tab/pairing/offeredActs';
import { aPairing } from '../support/sampleCompliance';
import { aTeam } from '../support/sampleStandings';

describe('what a manager is offered about an arrangement', () => {
  const view = aPairing(aTeam().rows[0] as ComplianceRow);
  const vacant = aPairing({ ...view.row, supervisor: undefined });

  it('is to change the supervisor where there is one, and to name one where there is nobody', () => {
    expect(titleOf('changeSupervisor', view)).toBe('Change the supervisor');
    expect(titleOf('changeSupervisor', vacant)).toBe('Name a supervisor');
  });

  it('asks nothing of a supervisor where there is nobody', () => {
    expect(offeredActs(view)).toEqual(expect.arrayContaining(['planForPair', 'nudge']));
    expect(offeredActs(vacant)).not.toEqual(expect.arrayContaining(['planForPair']));
    expect(offeredActs(vacant)).not.toEqual(expect.arrayContaining(['nudge']));
  });
});
