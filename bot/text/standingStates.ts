import type { StandingState } from '../supervision/standingViews';

/** What each state is called, on the pages and in what is taken away from them. */
export const STANDING_STATES: Readonly<Record<StandingState, string>> = {
  onTrack: 'On track',
  dueSoon: 'Due soon',
  pastTarget: 'Past target',
  pastLimit: 'Past limit',
  paused: 'Paused',
  notStarted: 'Not started',
  notStated: 'No figure set',
  left: 'Left',
};
