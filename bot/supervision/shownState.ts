import type { CadenceState } from './cadence/result';
import type { CaseCounts } from './caseRegister/caseClock';
import type { StandingState } from './standingViews';

const SHOWN: Record<CadenceState, StandingState> = {
  notStarted: 'notStarted',
  ended: 'left',
  paused: 'paused',
  notSet: 'notStated',
  asRequired: 'notStated',
  onTrack: 'onTrack',
  dueSoon: 'dueSoon',
  pastTarget: 'pastTarget',
  pastLimit: 'pastLimit',
};

/** What a state of the clock is called in a row. */
export function shownState(state: CadenceState): StandingState {
  return SHOWN[state];
}

/** The worst of the cases speaks for all of them; the counts stand beside it. */
export function caseState(counts: CaseCounts | undefined): StandingState {
  if (!counts || counts.open === counts.untimed) return 'notStated';
  if (counts.past > 0) return 'pastLimit';
  if (counts.pastTarget > 0) return 'pastTarget';
  return counts.dueSoon > 0 ? 'dueSoon' : 'onTrack';
}
