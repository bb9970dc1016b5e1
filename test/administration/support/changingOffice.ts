import { openOffice, type Office } from './office';

/** The day of the change. */
export const TODAY = '2026-11-03';

/** An office in which somebody is about to change supervisor. */
export interface ChangingOffice extends Office {
  /** To the next supervisor from today on, unless other options say otherwise. */
  change(options?: Record<string, string>): ReturnType<Office['admin']>;
  /** Plans a session a week from today. */
  plan(more?: object): ReturnType<Office['desk']['act']>;
  /** Opens that session, and its record, as somebody by their id. */
  openAs(who: string): ReturnType<Office['desk']['operations']['session']>;
  recordAs(who: string): ReturnType<Office['desk']['operations']['record']>;
}

/** Opens one. */
export async function openChangingOffice(connectionString: string): Promise<ChangingOffice> {
  const office = await openOffice(connectionString);
  const at = { worker: office.worker, session: 'session-0001' };
  const { act, operations } = office.desk;
  const planned = { kind: 'personal', plannedAt: '2026-11-10T10:00:00.000Z', minutes: 90 };
  return Object.assign(office, {
    change: (options: Record<string, string> = {}) =>
      office.admin('change-supervisor', { to: office.next, on: TODAY, ...options }),
    plan: (more: object = {}) => act('supervisor', 'startSession', { ...planned, ...more }),
    openAs: (who: string) => operations.session({ id: who, tenant: 't' }, at),
    recordAs: (who: string) => operations.record({ id: who, tenant: 't' }, at),
  });
}
