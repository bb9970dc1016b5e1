import type { ManagerAct, PairingView } from '../../bot/supervision/complianceViews';

const IN_ORDER: ManagerAct[] = [
  'planForPair',
  'nudge',
  'setPause',
  'endPause',
  'changeSupervisor',
  'noteGap',
  'requestAccess',
];

/** The acts that make sense now, of those that the reader may do, in the order in which they are offered. */
export function offeredActs({ may, row }: PairingView): ManagerAct[] {
  const sense: Partial<Record<ManagerAct, boolean>> = {
    planForPair: row.supervisor !== undefined,
    nudge: row.supervisor !== undefined,
    setPause: row.paused === undefined,
    endPause: row.paused !== undefined,
  };
  return IN_ORDER.filter((act) => may[act] && (sense[act] ?? true));
}
