import { DateTime } from 'luxon';
import type { Actor, Operations } from '../../../bot/operations/operations';
import type { OperationServices } from '../../../bot/operations/services';
import { daysAfter } from '../../../bot/supervision/calendar';
import { isWorkingDay, previousWorkingDay, workingDaysAfter } from '../../../bot/supervision/workingDays';
import type { OperationName } from '../../../bot/supervision/operationName';
import type { SessionView } from '../../../bot/supervision/views';
import { sampleSessions, type SampleSession } from './history';
import { sampleOrganisation, samplePerson } from './people';
import { SAMPLE_STATEMENTS, sampleWords } from './words';

/** Plays sample sessions through the operations, at a clock of its own. */
export interface Player {
  services: OperationServices;
  operations: Operations;
  clock: { now: string };
  /** ISO date. */
  today: string;
}

type Scene = {
  /** One of the last two, whose actions are still open. */
  recent: boolean;
  player: Player;
  worker: Actor;
  supervisor: Actor;
  ref: { worker: string; session: string };
  index: number;
  day: string;
};

const actorFor = (key: string): Actor => ({ id: samplePerson(key).oid, tenant: sampleOrganisation.tenantId });

/** One session from being planned to what became of it. */
export async function playSession(
  player: Player,
  key: string,
  session: SampleSession,
  index: number,
): Promise<void> {
  const person = samplePerson(key);
  const day = workingDayAt(daysAfter(player.today, -session.daysAgo), session.daysAgo < 0);
  const ref = { worker: person.oid, session: `sample-${key}-${index}` };
  const scene: Scene = {
    recent: sampleSessions(key).length - index <= 2,
    player,
    worker: actorFor(key),
    supervisor: actorFor((session.kind ? person.caseSupervisor : person.supervisor) ?? key),
    ref,
    index,
    day,
  };
  await plan(scene, session);
  if (session.ending === 'planned') return;
  if (session.ending === 'cancelled') return cancel(scene);
  if (session.ending === 'writeUp') return confirm(scene);
  await writeUp(scene);
  if (session.ending !== 'unsigned') await sign(scene, session);
}

/** The day itself where people work on it, otherwise the working day on the same side of today. */
function workingDayAt(day: string, future: boolean): string {
  if (isWorkingDay(day)) return day;
  return future ? workingDaysAfter(day, 1) : previousWorkingDay(day);
}

/** The instant at an hour of a day in London, never after the present. */
function at(scene: Scene, day: string, hour: number): string {
  const instant = DateTime.fromISO(`${day}T${String(hour).padStart(2, '0')}:00`, { zone: 'Europe/London' });
  return DateTime.min(instant, DateTime.now()).toUTC().toISO() ?? scene.player.clock.now;
}

function plannedAt(day: string, hour: number): string {
  return (
    DateTime.fromISO(`${day}T${String(hour).padStart(2, '0')}:00`, { zone: 'Europe/London' })
      .toUTC()
      .toISO() ?? ''
  );
}

async function act(
  scene: Scene,
  who: Actor,
  name: OperationName,
  input: object,
): Promise<SessionView | undefined> {
  const outcome = await scene.player.operations.perform(who, name, { ...scene.ref, ...input });
  if (!outcome.ok) throw new Error(`${name} was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.session;
}

async function plan(scene: Scene, { ending, kind }: SampleSession): Promise<void> {
  const { player, supervisor, day } = scene;
  // Some days ago at the latest: what it would have told people is no news when the demo starts.
  const planned = [daysAfter(day, -7), daysAfter(player.today, -5)].sort()[0] ?? day;
  player.clock.now = at(scene, planned, 9);
  const first = ending === 'moved' ? daysAfter(day, -4) : day;
  const view = await act(scene, supervisor, 'startSession', {
    kind: kind ?? 'personal',
    plannedAt: plannedAt(first, kind ? 14 : 10),
    minutes: 90,
  });
  if (ending !== 'moved') return;
  const [reason] = player.services.policyOn(day).cancellationReasons;
  const why = { whose: 'supervisor', reason: reason?.id ?? '' };
  await act(scene, supervisor, 'moveSession', {
    seen: view?.session.version ?? 1,
    plannedAt: plannedAt(day, 10),
    ...why,
  });
}

async function cancel(scene: Scene): Promise<void> {
  const { player, supervisor, day, ref } = scene;
  player.clock.now = at(scene, previousWorkingDay(day), 15);
  const reasons = player.services.policyOn(day).cancellationReasons;
  const reason = reasons.find(({ id }) => id === 'sickness') ?? reasons[0];
  const seen =
    (await player.services.store.subjects.load(ref.worker, ref.session))?.subject.session?.version ?? 1;
  await act(scene, supervisor, 'cancelSession', { seen, whose: 'supervisor', reason: reason?.id ?? '' });
}

async function confirm(scene: Scene): Promise<void> {
  const { player, supervisor, day } = scene;
  player.clock.now = at(scene, day, 12);
  await act(scene, supervisor, 'confirmHeld', { heldOn: day, minutes: 90 });
}

async function writeUp(scene: Scene): Promise<void> {
  const { player, supervisor, day, index, ref } = scene;
  const { headings } = player.services.policyOn(day).agenda;
  const { notes, actions } = sampleWords(index);
  player.clock.now = at(scene, workingDaysAfter(day, 1), 11);
  const written = Object.entries(notes).map(
    ([place, words]) => [headings[Number(place) % headings.length]?.id ?? '', words] as const,
  );
  await act(scene, supervisor, 'saveRecord', {
    seen: 0,
    headings: Object.fromEntries<object>(written),
    heldOn: day,
    minutes: 85 + (index % 3) * 10,
    checkIn: index % 3 === 0,
    actions: actions.map(({ text, owner, inDays }, place) => ({
      id: `${ref.session}-${place}`,
      text,
      owner,
      due: daysAfter(day, inDays),
    })),
  });
  const preview = await player.operations.preview(supervisor, ref);
  if (!preview.ok) throw new Error('The sample record cannot be previewed.');
  const { seen, record } = preview.preview;
  await act(scene, supervisor, 'sendRecord', { seen, hash: record.hash, sign: true });
}

async function sign(scene: Scene, { ending }: SampleSession): Promise<void> {
  const { player, worker, supervisor, day, index, ref } = scene;
  const record = await player.operations.record(worker, ref);
  if (!record.ok) throw new Error('The sample record cannot be read.');
  player.clock.now = at(scene, workingDaysAfter(day, 2), 16);
  const stance = ending === 'comment' || ending === 'disagree' ? ending : 'agree';
  const text = stance === 'agree' ? {} : { text: SAMPLE_STATEMENTS[stance] };
  await act(scene, worker, 'signRecord', {
    number: record.view.number,
    hash: record.view.hash,
    stance,
    ...text,
  });
  // What was agreed long ago has been done; the last session's actions are still open.
  const over = scene.recent ? [] : sampleActions(scene);
  player.clock.now = at(scene, daysAfter(day, 20 + (index % 5)), 14);
  for (const { id, owner } of over) await done(scene, owner === 'worker' ? worker : supervisor, id);
}

function sampleActions({ ref, index }: Scene): { id: string; owner: 'worker' | 'supervisor' }[] {
  return sampleWords(index).actions.map(({ owner }, place) => ({ id: `${ref.session}-${place}`, owner }));
}

async function done(scene: Scene, owner: Actor, action: string): Promise<void> {
  const { operations } = scene.player;
  const outcome = await operations.perform(owner, 'markAction', {
    worker: scene.ref.worker,
    action,
    seen: 1,
    state: 'done',
  });
  if (!outcome.ok) throw new Error(`markAction was refused: ${outcome.refusal.code}`);
}
