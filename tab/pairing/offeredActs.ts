import type { PairingView } from '../../bot/supervision/complianceViews';
import { MANAGER_ACTS, type ManagerAct } from '../../bot/supervision/managerActs';

/** The acts that make sense now, of those that the reader may do. */
export function offeredActs({ may, row }: PairingView): ManagerAct[] {
  const sense: Partial<Record<ManagerAct, boolean>> = {
    planForPair: row.supervisor !== undefined,
    nudge: row.supervisor !== undefined,
    setPause: row.paused === undefined,
    endPause: row.paused !== undefined,
  };
  return MANAGER_ACTS.filter((act) => may[act] && (sense[act] ?? true));
}
