import type { Outcome } from '../operations/operations';
import type { Role } from '../supervision/record';
import type { SessionRef } from '../supervision/session';
import type { ActionView, SessionView } from '../supervision/views';
import type { ShowVerb } from './cards/actions';
import { accessLogList } from './cards/accessLogList';
import { actionsList } from './cards/actionsList';
import { actionWhyForm } from './cards/actionWhyForm';
import { agendaOpen } from './cards/agendaOpen';
import { cancelForm } from './cards/cancelForm';
import type { Card } from './cards/card';
import { casesForm } from './cards/casesForm';
import { changeForm } from './cards/changeForm';
import { differenceForm } from './cards/differenceForm';
import { help } from './cards/help';
import { moveForm } from './cards/moveForm';
import { mySupervision } from './cards/mySupervision';
import { pickWorker } from './cards/pickWorker';
import { planForm } from './cards/planForm';
import { recordActions } from './cards/recordActions';
import { recordDetails } from './cards/recordDetails';
import { recordHeading } from './cards/recordHeading';
import { recordHome } from './cards/recordHome';
import { recordPart } from './cards/recordPart';
import { recordPreview } from './cards/recordPreview';
import { reflectionForm } from './cards/reflectionForm';
import { reflectionPreview } from './cards/reflectionPreview';
import { requestForm } from './cards/requestForm';
import { requestMoveForm } from './cards/requestMoveForm';
import { refused, refusedHere } from './refused';
import { teamsManaged } from './teamsManaged';
import { policyForForms, refOf, wholeNumber, type ClickData, type Shown, type Turn } from './turn';

/** Draws something for one person from the state as it is stored; changes nothing. */
export type Show = (turn: Turn, data: ClickData) => Promise<Shown>;

/** What can be asked to be shown, and the card that answers. */
export const showVerbs: Record<ShowVerb, Show> = {
  'show.start': showStart,
  'show.plan': showPlan,
  'show.session': ofSession((view, turn) => agendaOpen(view, { newId: turn.newId() }, turn.ctx)),
  'show.prepare': ofSession((view, { ctx }) => reflectionForm(view, undefined, ctx), { of: 'worker' }),
  'show.preview': ofSession((view, { ctx }) => reflectionPreview(view, ctx), { of: 'worker' }),
  'show.move': ofSessionWithPolicy((view, policy, { ctx }) => moveForm(view, policy, ctx)),
  'show.requestMove': ofSession((view, { ctx }) => requestMoveForm(view, ctx), { thin: true }),
  'show.cancel': ofSessionWithPolicy((view, policy, { ctx }) => cancelForm(view, policy, ctx)),
  'show.write': ofSession((view, { ctx }) => recordHome(view, ctx), { of: 'supervisor' }),
  'show.heading': ofSession((view, { ctx }, { heading }) => recordHeading(view, String(heading), ctx), {
    of: 'supervisor',
  }),
  'show.actionsForm': ofSession((view, { ctx, newId }) => recordActions(view, newId(), ctx), {
    of: 'supervisor',
  }),
  'show.details': ofSession((view, { ctx }) => recordDetails(view, ctx), { of: 'supervisor' }),
  'show.difference': ofSession((view, { ctx }) => differenceForm(view, ctx)),
  'show.recordPreview': showRecordPreview,
  'show.record': ofRecord((view, { ctx }, { part }) => recordPart(view, wholeNumber(part) ?? 1, ctx)),
  'show.change': ofRecord((view, { ctx }) => changeForm(view, ctx)),
  'show.actions': showActions,
  'show.stuck': showStuck,
  'show.cases': showCases,
  'show.mine': async (turn) => ({ card: mySupervision(await turn.operations.mine(turn.actor), turn.ctx) }),
  'show.log': showLog,
  'show.request': async (turn) => ({
    card: requestForm(await turn.operations.mine(turn.actor), turn.ctx),
    thin: true,
  }),
  'show.help': showHelp,
};

interface Options {
  thin?: true;
  /** Whose part it is; the other of the two is told so. */
  of?: Role;
}

function ofSession(
  draw: (view: SessionView, turn: Turn, data: ClickData) => Card,
  { thin, of }: Options = {},
): Show {
  return async (turn, data) => {
    const ref = refOf(data);
    if (!ref) return refusedHere(turn, { code: 'notFound' });
    const outcome = known(turn, ref) ?? (await turn.operations.session(turn.actor, ref));
    if (!outcome.ok) return refused(turn, outcome);
    const { view } = outcome;
    if (of && of !== view.role)
      return refusedHere(turn, { code: 'notAllowed', values: { name: view[of].name } });
    return { card: draw(view, turn, data), ref, ...(thin && { thin }) };
  };
}

function known({ known: view }: Turn, { session }: SessionRef): Outcome<{ view: SessionView }> | undefined {
  return view?.ref.session === session ? { ok: true, view } : undefined;
}

type Policy = Awaited<ReturnType<typeof policyForForms>>;

/**
 * Forms with lists and dates only: they may stand in a personal chat. The supervisor moves and
 * cancels; the worker who presses the same button, in a shared chat, asks for another time.
 */
function ofSessionWithPolicy(draw: (view: SessionView, policy: Policy, turn: Turn) => Card): Show {
  return async (turn, data) => {
    const policy = await policyForForms(turn);
    const form = (view: SessionView) =>
      view.role === 'supervisor' ? draw(view, policy, turn) : requestMoveForm(view, turn.ctx);
    return ofSession(form, { thin: true })(turn, data);
  };
}

function ofRecord(
  draw: (view: NonNullable<SessionView['record']>, turn: Turn, data: ClickData) => Card,
): Show {
  return async (turn, data) => {
    const ref = refOf(data);
    if (!ref) return refusedHere(turn, { code: 'notFound' });
    const number = wholeNumber(data['number']);
    const outcome = await turn.operations.record(turn.actor, { ...ref, ...(number && { number }) });
    return outcome.ok ? { card: draw(outcome.view, turn, data), ref } : refused(turn, outcome);
  };
}

async function showStart(turn: Turn, { asked, among }: ClickData): Promise<Shown> {
  const all = await turn.operations.myWorkers(turn.actor);
  const [only, ...others] = all;
  if (only && others.length === 0 && !asked) return showPlan(turn, { worker: only.worker.id });
  const workers = Array.isArray(among) ? all.filter(({ worker }) => among.includes(worker.id)) : all;
  return {
    card: pickWorker({ workers, ...(typeof asked === 'string' && asked && { asked }) }, turn.ctx),
    thin: true,
  };
}

async function showPlan(turn: Turn, { worker, kind, date, time, minutes }: ClickData): Promise<Shown> {
  const [workers, policy] = await Promise.all([turn.operations.myWorkers(turn.actor), policyForForms(turn)]);
  const mine = workers.find((entry) => entry.worker.id === worker);
  if (!mine) return refusedHere(turn, { code: 'notYourWorker' });
  const defaults = {
    minutes: wholeNumber(minutes) ?? policy.minutes.from,
    ...(typeof kind === 'string' && { kind }),
    ...(typeof date === 'string' && { date }),
    ...(typeof time === 'string' && { time }),
  };
  const form = {
    worker: mine.worker,
    kinds: policy.kinds,
    minutes: policy.minutes,
    defaults,
    newId: turn.newId(),
  };
  return { card: planForm(form, turn.ctx), thin: true };
}

async function showRecordPreview(turn: Turn, data: ClickData): Promise<Shown> {
  const ref = refOf(data);
  if (!ref) return refusedHere(turn, { code: 'notFound' });
  const outcome = await turn.operations.preview(turn.actor, ref);
  if (!outcome.ok) return refused(turn, outcome);
  return { card: recordPreview(outcome.preview, wholeNumber(data['part']) ?? 1, turn.ctx), ref };
}

async function showActions(turn: Turn): Promise<Shown> {
  const { actions } = await turn.operations.mine(turn.actor);
  return { card: actionsList({ actions }, turn.ctx) };
}

async function showStuck(turn: Turn, data: ClickData): Promise<Shown> {
  const found = (await actionsAround(turn, data)).find(({ id }) => id === data['action']);
  if (!found) return refusedHere(turn, { code: 'notFound' });
  const ref = refOf(data);
  const action = { ...found, ...(ref && { ref }) };
  return { card: actionWhyForm(action, data['state'] === 'dropped' ? 'dropped' : 'stuck', turn.ctx) };
}

/** The actions of the session that a click came from, or else one's own. */
async function actionsAround({ operations, actor }: Turn, data: ClickData): Promise<ActionView[]> {
  const ref = refOf(data);
  if (!ref) return (await operations.mine(actor)).actions;
  const outcome = await operations.session(actor, ref);
  return outcome.ok ? outcome.view.actions : [];
}

/** The register of the worker that is named, or one's own. */
async function showCases(turn: Turn, { worker }: ClickData): Promise<Shown> {
  const whose = typeof worker === 'string' ? worker : turn.actor.id;
  const outcome = await turn.operations.cases(turn.actor, whose);
  return outcome.ok ? { card: casesForm(outcome.view, turn.ctx) } : refused(turn, outcome);
}

async function showLog(turn: Turn): Promise<Shown> {
  const outcome = await turn.operations.accessLog(turn.actor);
  return outcome.ok ? { card: accessLogList(outcome.view, turn.ctx) } : refused(turn, outcome);
}

async function showHelp({ operations, actor, ctx }: Turn): Promise<Shown> {
  const { isWorker, supervises, manages } = await operations.me(actor);
  return { card: help({ isWorker, supervises, ...teamsManaged(manages) }, ctx), thin: true };
}
