import { asksOf } from '../../bot/operations/asksOf';
import { moveSession } from '../../bot/operations/moveSession';
import { requestSupervision } from '../../bot/operations/requestSupervision';
import { standingRow } from '../../bot/operations/standingRow';
import { startSession } from '../../bot/operations/startSession';
import { standingFacts } from '../../bot/supervision/standing';
import type { Subject } from '../../bot/supervision/subject';
import {
  changed,
  makeContext,
  makeHead,
  makeSubject,
  POLICIES,
  PRIYA,
  refOf,
  refusalOf,
  TOM,
} from './support/builders';

const empty: Subject = { head: makeHead(), actions: [], versions: [] };
const ask = { worker: TOM.id, asked: true, why: 'Before the panel' };
const asked = (): Subject => changed(requestSupervision(empty, ask, makeContext(TOM))).next;

describe('asking for supervision (DOMAIN.md rule 26)', () => {
  it('is put to whoever provides personal supervision, who is told', () => {
    const { next, effects } = changed(requestSupervision(empty, ask, makeContext(TOM)));
    expect(next.head.request).toMatchObject({ to: { id: PRIYA.id }, why: 'Before the panel' });
    expect(effects).toEqual([{ kind: 'request', to: PRIYA.id }]);
  });

  it('asks once for two clicks', () => {
    const next = asked();
    expect(changed(requestSupervision(next, ask, makeContext(TOM))).next).toBe(next);
  });

  it('can be taken back', () => {
    const { next } = changed(requestSupervision(asked(), { worker: TOM.id, asked: false }, makeContext(TOM)));
    expect(next.head.request).toBeUndefined();
    expect(asksOf(next.head, makeContext(TOM)).standing).toBeUndefined();
  });

  it('goes to nobody who does not supervise today', () => {
    expect(refusalOf(requestSupervision(empty, { ...ask, to: 'somebody' }, makeContext(TOM)))).toBe(
      'noSupervisor',
    );
  });

  it('is answered when a session is planned, or moved', () => {
    const plan = {
      worker: TOM.id,
      session: 'session-0002',
      kind: 'personal',
      plannedAt: '2026-11-10T14:00:00.000Z',
      minutes: 90,
    };
    const planned = changed(startSession(asked(), plan, makeContext(PRIYA)));
    expect(planned.next.head.request).toBeUndefined();
    const { head } = asked();
    const subject = makeSubject({ head });
    const reason = makeContext().policy.cancellationReasons[0]?.id ?? '';
    const move = { ...refOf(subject), seen: 1, plannedAt: plan.plannedAt, whose: 'worker' as const, reason };
    expect(changed(moveSession(subject, move, makeContext(PRIYA))).next.head.request).toBeUndefined();
  });
});

describe('what a manager sees of a request', () => {
  const rowOn = (today: string) => {
    const [facts] = standingFacts(asked().head, [], POLICIES, today);
    if (!facts) throw new Error('no facts');
    return standingRow(facts, POLICIES, today);
  };

  it('is nothing while the policy gives the supervisor time to plan', () => {
    expect(rowOn('2026-11-10').askedOn).toBeUndefined();
  });

  it('is that it was asked and when, once five working days have passed without a session', () => {
    expect(rowOn('2026-11-11').askedOn).toBe('2026-11-03');
  });

  it('is never a word of it', () => {
    expect(JSON.stringify(standingFacts(asked().head, [], POLICIES, '2026-11-20'))).not.toContain('panel');
  });
});
