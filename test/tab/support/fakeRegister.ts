import { caseRegister } from '../../../bot/operations/readCases';
import { registry, type OnRegister } from '../../../bot/operations/registry';
import { adoptedPolicies } from '../../../bot/policies/adoptedPolicies';
import { caseClocks } from '../../../bot/supervision/caseRegister/caseClock';
import type { CaseEntry } from '../../../bot/supervision/caseRegister/caseEntry';
import type { Context, Decision } from '../../../bot/supervision/decision';
import type { Refusal } from '../../../bot/supervision/refusal';
import type { Subject } from '../../../bot/supervision/subject';
import type { CaseRegister } from '../../../bot/supervision/caseViews';
import { ME, SUPERVISOR, WORKER, type Who } from './samplePeople';

const TODAY = '2026-11-03';
const policies = adoptedPolicies({ ids: ['luton-social-care'] });

/** A case register in memory that the server's own decisions work on. */
export interface FakeRegister {
  view: (who: Who) => CaseRegister;
  /** Does it, or says why not. */
  operate: (who: Who, name: OnRegister, input: object) => Refusal | undefined;
  cases: () => CaseEntry[];
}

/** A worker with cases of every state. */
export function fakeRegister(): FakeRegister {
  let subject = subjectOf(sampleCases());
  return {
    cases: () => subject.cases ?? [],
    view: (who) => caseRegister(open(subject), contextOf(who)),
    operate: (who, name, input) => {
      const decide = registry[name] as (subject: Subject, input: object, context: Context) => Decision;
      // The session stands elsewhere in this stand-in; the decision about it is tested where it is made.
      const decision = decide(subject, { ...input, session: undefined }, contextOf(who));
      if ('refused' in decision) return decision.refused;
      subject = subjectOf(decision.next.cases ?? []);
      return undefined;
    },
  };
}

/** Whether an operation is one on the register. */
export function isOnRegister(name: string): name is OnRegister {
  return ['addCases', 'changeCaseType', 'closeCases', 'superviseCases', 'recordedInCaseSystem'].includes(
    name,
  );
}

function open(subject: Subject): Subject {
  return { ...subject, cases: subject.cases?.filter(({ closedOn }) => closedOn === undefined) };
}

function contextOf(who: Who): Context {
  const [policy] = policies;
  if (!policy) throw new Error('no policy');
  const now = `${TODAY}T10:00:00Z`;
  return {
    actor: { id: ME[who].id },
    now,
    today: TODAY,
    policy,
    policies,
    organisation: '',
    hash: () => '',
  };
}

function subjectOf(cases: CaseEntry[]): Subject {
  const worker = {
    ...WORKER,
    teamName: WORKER.team,
    service: 'Fostering',
    profile: 'default',
    startedOn: '2024-01-08',
  };
  const pairing = { id: 'pairing-1', supervisor: SUPERVISOR, functions: ['case'], from: '2024-01-08' };
  return {
    head: {
      version: 1,
      worker,
      pairings: [pairing],
      pauses: [],
      sessions: [],
      cases: caseClocks(cases),
      chain: { hash: '', count: 0 },
    },
    actions: [],
    versions: [],
    cases,
  };
}

function sampleCases(): CaseEntry[] {
  const rows: [type: string, last: string, depth: 'full' | 'light', recorded: boolean][] = [
    ['fostering/assessment', '2026-10-20', 'full', true],
    ['fostering/assessment', '2026-09-21', 'full', true],
    ['fostering/matched-stable', '2026-10-09', 'light', true],
    ['fostering/unstable', '2026-10-28', 'full', false],
    ['looked-after/matched-stable', '2026-10-01', 'light', true],
    ['looked-after/awaiting-permanency', '2026-10-29', 'full', false],
    ['children-with-disabilities/duty', '2026-06-15', 'full', true],
    ['care-leavers/stable', '2026-10-16', 'light', true],
    ['fostering/not-matched', '2026-10-26', 'full', true],
  ];
  return rows.map(([type, on, depth, recorded], place) => ({
    id: `case-000${place + 1}`,
    version: 1,
    reference: `LCS-20${4100 + place * 37}`,
    type,
    openedOn: '2026-03-02',
    supervised: [
      { on: '2026-08-03', depth: 'full', by: SUPERVISOR, enteredOn: '2026-08-05', recordedOn: '2026-08-05' },
      { on, depth, by: SUPERVISOR, enteredOn: on, ...(recorded && { recordedOn: on }) },
    ],
  }));
}
