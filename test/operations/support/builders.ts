import { DateTime } from 'luxon';
import { adoptedPolicies } from '../../../bot/policies/adoptedPolicies';
import { hashOf } from '../../../bot/records/hashOf';
import { londonDate } from '../../../bot/supervision/calendar';
import type { CaseEntry } from '../../../bot/supervision/caseRegister/caseEntry';
import type { Context, Decision } from '../../../bot/supervision/decision';
import type { Effect } from '../../../bot/supervision/effect';
import type { RecordDraft } from '../../../bot/supervision/record';
import { emptyDraft } from '../../../bot/supervision/record';
import type { Session } from '../../../bot/supervision/session';
import type { Head, Subject } from '../../../bot/supervision/subject';
import type { OnSession } from '../../../bot/operations/operation';
import { recordText } from '../../../bot/operations/recordText';
import { sendRecord } from '../../../bot/operations/sendRecord';

export const TOM = { id: 'tom-0001', name: 'Tom Hartley' };
export const PRIYA = { id: 'priya-0001', name: 'Priya Raman' };
export const NOW = '2026-11-03T15:00:00.000Z';
export const POLICIES = adoptedPolicies({ ids: ['luton-social-care'] });

/** A decision's surroundings: who, and when. */
export function makeContext(actor: { id: string } = PRIYA, now = NOW): Context {
  const [policy] = POLICIES;
  if (!policy) throw new Error('no policy');
  return {
    actor: { id: actor.id },
    now,
    today: londonDate(now),
    policy,
    policies: POLICIES,
    organisation: 'Sampleton',
    hash: hashOf,
  };
}

/** Tom's file, with Priya as his supervisor since January. */
export function makeHead(changes: Partial<Head> = {}): Head {
  return {
    version: 1,
    worker: {
      ...TOM,
      reference: 'W-1005',
      jobTitle: 'Social worker',
      team: 'north',
      teamName: 'North team',
      service: 'Family Safeguarding',
      profile: 'default',
      startedOn: '2025-01-06',
    },
    pairings: [
      {
        id: 'tom-priya',
        supervisor: { ...PRIYA, jobTitle: 'Senior practitioner' },
        functions: ['personal'],
        from: '2026-01-05',
        agreementSignedOn: '2026-01-12',
      },
    ],
    pauses: [],
    sessions: [],
    chain: { hash: '', count: 0 },
    ...changes,
  };
}

/** A session planned for 3 November at 2pm in London, an hour before NOW. */
export function makeSession(changes: Partial<Session> = {}): Session {
  return {
    id: 'session-0001',
    version: 1,
    workerId: TOM.id,
    supervisor: PRIYA,
    functions: ['personal'],
    kind: 'personal',
    plannedAt: '2026-11-03T14:00:00.000Z',
    plannedMinutes: 90,
    moves: [],
    items: [],
    ...changes,
  };
}

/** One session of Tom's with what belongs to it. */
export function makeSubject(changes: Partial<OnSession> = {}): OnSession {
  return { head: makeHead(), actions: [], session: makeSession(), versions: [], ...changes };
}

/** A draft that can be sent as it is. */
export function makeDraft(changes: Partial<RecordDraft> = {}): RecordDraft {
  return {
    ...emptyDraft(NOW),
    version: 1,
    headings: { support: { notes: 'We talked about the workload.', decisions: 'One duty day less.' } },
    heldOn: '2026-11-03',
    minutes: 90,
    ...changes,
  };
}

/** What a decision changed, where it was no refusal. */
export function changed(decision: Decision): { next: OnSession; effects: Effect[] } {
  if ('refused' in decision) throw new Error(`refused: ${decision.refused.code}`);
  return { next: decision.next as OnSession, effects: decision.effects };
}

/** The code of a refusal, or undefined where there was none. */
export function refusalOf(decision: Decision): string | undefined {
  return 'refused' in decision ? decision.refused.code : undefined;
}

/** A record that the supervisor wrote, signed and sent. */
export function makeSent(changes: Partial<OnSession> = {}, sign = true): OnSession {
  const subject = makeSubject({ draft: makeDraft(), ...changes });
  const context = makeContext();
  return changed(
    sendRecord(
      subject,
      { ...refOf(subject), seen: 1, hash: hashOf(recordText(subject, context)), sign },
      context,
    ),
  ).next;
}

/** The ids that every operation on a session takes. */
export function refOf(subject: Subject): { worker: string; session: string } {
  return { worker: subject.head.worker.id, session: subject.session?.id ?? '' };
}

/** An instant so many days after NOW. */
export function daysLater(days: number, from = NOW): string {
  return DateTime.fromISO(from).plus({ days }).toUTC().toISO() ?? '';
}

/** A case of Tom's, four-weekly; `supervised` names the days of full supervision. */
export function makeCase({
  supervised = [],
  ...changes
}: Omit<Partial<CaseEntry>, 'supervised'> & { supervised?: string[] } = {}): CaseEntry {
  return {
    id: 'case-0001',
    version: 1,
    reference: 'LCS-100001',
    type: 'family-safeguarding/all',
    openedOn: '2026-06-01',
    supervised: supervised.map((on) => ({ on, depth: 'full', by: PRIYA, enteredOn: on })),
    ...changes,
  };
}
