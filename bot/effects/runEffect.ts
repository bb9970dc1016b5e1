import type { Effect, OperationRow } from '../supervision/effect';
import { bringAccess, noteAccess, readersOf } from './bringAccess';
import type { EffectResult, EffectServices } from './effectServices';
import { listOpenMatters } from './listOpenMatters';
import { fileVersion, noteFiling } from './fileVersion';
import { indexGroup, noteAttendance } from './followGroup';
import { followPairing } from './followPairing';
import { notify } from './notify';
import { passAudit } from './passAudit';
import { passConcern } from './passConcern';
import { post } from './post';
import { tellAccess } from './tellAccess';
import { tellMember } from './tellMember';
import { tellNudge } from './tellNudge';
import { tellRequest } from './tellRequest';
import { tellSecond } from './tellSecond';

/** A message about something older than this says nothing new to anybody (milliseconds). */
const STALE = 3 * 86_400_000;

/** Does one effect. Each kind looks at the state first, so doing it twice does no harm. */
export async function runEffect(
  services: EffectServices,
  worker: string,
  row: OperationRow,
  effect: Effect,
): Promise<EffectResult> {
  const isMessage = effect.kind === 'notify' || effect.kind === 'post';
  if (isMessage && Date.parse(services.now()) - Date.parse(row.at) > STALE) return { done: 'outOfDate' };
  switch (effect.kind) {
    case 'notify':
      return notify(services, worker, effect);
    case 'post':
      return post(services, worker, effect);
    case 'file':
      return fileVersion(services, worker, effect);
    case 'access':
      return bringAccess(services, worker);
    case 'request':
      return tellRequest(services, worker, effect.to);
    case 'nudge':
      return tellNudge(services, worker, effect.to);
    case 'concern':
      return passConcern(services, worker, effect.concern);
    case 'pairing':
      return followPairing(services, worker);
    case 'openMatters':
      return listOpenMatters(services, worker);
    case 'accessNews':
      return tellAccess(services, worker, effect);
    case 'secondAsked':
      return tellSecond(services, worker, effect);
    case 'audit':
      return passAudit(services, worker, effect.session);
    case 'membership':
      return tellMember(services, worker, effect.to);
    case 'group':
      return indexGroup(services, worker);
    case 'attendance':
      return noteAttendance(services, worker, effect.session);
    case 'due': {
      const { on, why, session } = effect;
      await services.store.due.add({ on, worker, why, ...(session && { session }) });
      return { done: 'added' };
    }
  }
}

/** After the last try: what could not be done is said where people see it. */
export async function giveUp(
  services: EffectServices,
  worker: string,
  row: OperationRow,
  index: number,
  effect: Effect,
  says = '',
): Promise<void> {
  const outcomes = await services.store.subjects.readOutcomes(worker, row.id);
  if (outcomes.has(index)) return;
  if (effect.kind === 'file') {
    await noteFiling(services, worker, effect, {
      state: 'failed',
      at: services.now(),
      why: `The document could not be filed in several tries. ${says}`.trim(),
      whatToDo: 'Choose Try again. If it fails again, tell the administrator.',
    });
  }
  if (effect.kind === 'access') await giveUpAccess(services, worker, says);
  await services.store.subjects.recordOutcome(worker, row.id, index, {
    result: 'gaveUp',
    at: services.now(),
  });
}

async function giveUpAccess(services: EffectServices, worker: string, says: string): Promise<void> {
  const head = await services.store.subjects.loadHead(worker);
  if (!head) return;
  await noteAccess(services, worker, {
    state: 'failed',
    at: services.now(),
    readers: readersOf(services, head),
    why: `SharePoint did not take it in several tries. ${says}`.trim(),
    whatToDo: 'Run “npm run admin -- access-retry”.',
  });
}
