import type { PolicyForForms } from '../../../bot/api/contract';
import { inputs, type Input } from '../../../bot/operations/inputs';
import type { Actor, Done, Operations, Outcome } from '../../../bot/operations/operations';
import type { Refusal } from '../../../bot/supervision/refusal';
import type { OperationName } from '../../../bot/supervision/operationName';
import type { MyWorker, SessionLine, SessionView } from '../../../bot/supervision/views';
import { makeMine } from '../../cards/support/makeMine';
import { makeRecord, makePreview } from '../../cards/support/makeRecord';
import { makeView } from '../../cards/support/makeView';

export const PRIYA = '00000000-0000-4000-8000-000000000001';
export const TOM = '00000000-0000-4000-8000-000000000002';
export const TOMASZ = '00000000-0000-4000-8000-000000000003';
export const SIAN = '00000000-0000-4000-8000-000000000004';
export const TENANT = '00000000-0000-4000-8000-00000000000f';
export const NOW = '2026-11-02T09:00:00Z';

const NAMES: Record<string, string> = {
  [PRIYA]: 'Priya Raman',
  [TOM]: 'Tom Hartley',
  [TOMASZ]: 'Tomasz Król',
  [SIAN]: 'Siân *Rhys*',
};

const policy: PolicyForForms = {
  title: 'Sample policy',
  version: '1',
  kinds: [
    { id: 'personal', title: 'Personal supervision' },
    { id: 'case', title: 'Case supervision' },
  ],
  groupKinds: [
    { id: 'group', title: 'Group supervision' },
    { id: 'peer', title: 'Peer supervision' },
  ],
  pauseReasons: [{ id: 'sickness', title: 'Sickness' }],
  minutes: { from: 90, to: 120 },
  reasons: [{ id: 'leave', title: 'Leave' }],
  headings: [],
};

/** Some of what people wrote for the views that are answered, so that a test can look for it where it must not be. */
export const WRITTEN = [
  'duty rota',
  'trauma-informed',
  'joint visits',
  'court hearing',
  'cover in October',
  'complaint of September',
];

export interface Performed {
  actor: Actor;
  name: OperationName;
  input: unknown;
}

/** Operations without a store: enough of their behaviour for the chat door to be tested through HTTP. */
export interface FakeOperations extends Operations {
  performed: Performed[];
  /** The inputs with which an operation was asked for, refused or not. */
  asked(name: OperationName): unknown[];
  /** Who supervises whom. */
  supervises: Record<string, string[]>;
  sessions: Map<string, SessionView>;
  plan(worker: string, session: string, over?: Partial<SessionView>): void;
  /** The next operation is refused so. */
  refuseNext(refusal: Refusal): void;
  /** Everything throws this from now on. */
  failWith?: Error;
}

/** Priya supervises Tom and Siân; nothing is planned. */
export function makeFakeOperations(): FakeOperations {
  const refusals: Refusal[] = [];
  const fake: FakeOperations = {
    performed: [],
    asked: (name) => fake.performed.filter((one) => one.name === name).map(({ input }) => input),
    supervises: { [PRIYA]: [TOM, SIAN] },
    sessions: new Map(),
    plan: (worker, session, over = {}) => void fake.sessions.set(session, viewOf(worker, session, over)),
    refuseNext: (refusal) => void refusals.push(refusal),
    perform: async (actor, name, input) => {
      failIfAsked();
      fake.performed.push({ actor, name, input });
      const refusal = refusals.shift();
      if (refusal) return refused(refusal);
      const parsed = inputs[name].safeParse(input);
      if (!parsed.success) return refused({ code: 'invalid', fields: fieldsOf(parsed.error) });
      return perform(actor, name, parsed.data);
    },
    session: async (actor, ref) => {
      failIfAsked();
      const view = viewFor(actor, ref.session);
      return view ? { ok: true, view } : refused({ code: 'notFound' });
    },
    record: async (actor, ref) => {
      const view = viewFor(actor, ref.session);
      return view ? { ok: true, view: { ...makeRecord(), ref: view.ref } } : refused({ code: 'notFound' });
    },
    document: async () => refused({ code: 'notFound' }),
    cases: async () => refused({ code: 'notFound' }),
    preview: async (actor, ref) => {
      const view = viewFor(actor, ref.session);
      return view ? { ok: true, preview: makePreview() } : refused({ code: 'notFound' });
    },
    mine: async (actor) => {
      failIfAsked();
      const next = lines(actor, (view) => view.ref.worker === actor.id);
      return NAMES[actor.id]
        ? { ...makeMine(), next, records: [] }
        : { ...makeMine(), worker: undefined, supervisors: [], next, actions: [], records: [] };
    },
    myWorkers: async (actor) => {
      failIfAsked();
      return (fake.supervises[actor.id] ?? []).map((id) => myWorker(actor, id));
    },
    sampling: async () => refused({ code: 'notFound' }),
    audits: async () => ({ toExamine: [], feedback: [] }),
    audit: async () => refused({ code: 'notFound' }),
    groupPeople: async () => [],
    team: async () => refused({ code: 'notFound' }),
    supervisors: async () => refused({ code: 'notFound' }),
    overview: async () => refused({ code: 'notFound' }),
    pairing: async () => refused({ code: 'notFound' }),
    inspectorPack: async () => refused({ code: 'notFound' }),
    compliance: async () => refused({ code: 'notFound' }),
    table: async () => refused({ code: 'notFound' }),
    records: async () => refused({ code: 'notFound' }),
    findWorkers: async () => refused({ code: 'notFound' }),
    askedFor: async () => refused({ code: 'notFound' }),
    accessRequests: async () => refused({ code: 'notFound' }),
    pairingTable: async () => refused({ code: 'notFound' }),
    arrangements: async () => refused({ code: 'notFound' }),
    inspection: async () => refused({ code: 'notFound' }),
    openMatters: async () => refused({ code: 'notFound' }),
    logOf: async () => refused({ code: 'notFound' }),
    accessLog: async (actor) =>
      NAMES[actor.id]
        ? {
            ok: true,
            view: {
              lines: [
                { at: NOW, text: 'You saved the reflection.', yours: true },
                {
                  at: NOW,
                  text: 'Helen Oduya opened a record.',
                  reason: 'A complaint of September',
                  yours: false,
                },
              ],
            },
          }
        : refused({ code: 'notFound' }),
    export: async () => refused({ code: 'notFound' }),
    verify: async () => ({ title: '', genuine: false, sentences: [] }),
    learning: async () => refused({ code: 'notFound' }),
    concerns: async () => refused({ code: 'notFound' }),
    concern: async () => refused({ code: 'notFound' }),
    kept: () => [],
    me: async (actor) => ({
      id: actor.id,
      name: NAMES[actor.id] ?? 'Somebody',
      isWorker: true,
      supervises: (fake.supervises[actor.id] ?? []).length > 0,
      manages: [],
      oversees: [],
      roles: [],
      policy,
    }),
  };

  function failIfAsked(): void {
    if (fake.failWith) throw fake.failWith;
  }

  function viewFor(actor: Actor, session: string): SessionView | undefined {
    const view = fake.sessions.get(session);
    const supervises = view && fake.supervises[actor.id]?.includes(view.ref.worker);
    if (!view || (view.ref.worker !== actor.id && !supervises)) return undefined;
    return { ...view, role: supervises ? 'supervisor' : 'worker' };
  }

  function perform(actor: Actor, name: OperationName, input: unknown): Outcome<Done> {
    const { worker, session } = input as { worker: string; session?: string };
    if (name === 'startSession') {
      if (!fake.supervises[actor.id]?.includes(worker)) return refused({ code: 'notYourWorker' });
      const planned = input as Input<'startSession'>;
      if (!fake.sessions.has(planned.session)) fake.plan(worker, planned.session, timeOf(planned));
    }
    const view = session === undefined ? undefined : viewFor(actor, session);
    if (session !== undefined && !view) return refused({ code: 'notFound' });
    return { ok: true, done: `Done: ${name}.`, ...(view && { ref: view.ref, session: view }) };
  }

  const lines = (actor: Actor, among: (view: SessionView) => boolean): SessionLine[] =>
    [...fake.sessions.values()].filter(among).map((view) => ({
      ref: view.ref,
      kindTitle: view.kindTitle,
      plannedAt: view.session.plannedAt,
      minutes: view.session.plannedMinutes,
      state: view.state,
      stateText: view.stateText,
      with: view.ref.worker === actor.id ? view.supervisor : view.worker,
    }));

  function myWorker(actor: Actor, id: string): MyWorker {
    const worker = { id, name: NAMES[id] ?? 'Somebody' };
    return {
      worker,
      pairing: `p-${id}`,
      functions: ['personal'],
      actions: [],
      open: lines(actor, (view) => view.ref.worker === id),
    };
  }

  return fake;
}

function viewOf(worker: string, session: string, over: Partial<SessionView>): SessionView {
  const view = makeView({ role: 'supervisor' });
  const worked = makeView({ role: 'worker' });
  const who = { ...view.worker, id: worker, name: NAMES[worker] ?? 'Somebody' };
  return { ...worked, ...view, ref: { worker, session }, worker: who, ...over };
}

const timeOf = ({ plannedAt, minutes }: Input<'startSession'>): Partial<SessionView> => ({
  session: { ...makeView().session, plannedAt, plannedMinutes: minutes },
});

const refused = (refusal: Refusal): { ok: false; refusal: Refusal; reference: string } => ({
  ok: false,
  refusal,
  reference: 'REF12345',
});

function fieldsOf(error: { issues: { path: PropertyKey[]; message: string }[] }): Record<string, string> {
  return Object.fromEntries(error.issues.map(({ path, message }) => [String(path[0] ?? ''), message]));
}
