import type { PairingView } from '../../bot/supervision/complianceViews';
import { MANAGER_ACTS, type ManagerAct } from '../../bot/supervision/managerActs';
import { text } from '../text';

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

/** What an act is called here: nobody can be changed for somebody else where there is nobody. */
export function titleOf(act: ManagerAct, { row }: PairingView): string {
  const vacant = act === 'changeSupervisor' && row.supervisor === undefined;
  return vacant ? text.managing.nameSupervisor : text.managing.titles[act];
}
