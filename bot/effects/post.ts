import type { Effect } from '../supervision/effect';
import { supervisedIn } from '../supervision/group';
import type { Person } from '../supervision/people';
import type { SessionView } from '../supervision/views';
import type { EffectResult, EffectServices } from './effectServices';
import { settle, viewFor } from './notify';

type PostEffect = Extract<Effect, { kind: 'post' }>;

/** Posts the agenda or the record's card into the pair's chat, or to each of the two where there is none. */
export async function post(
  services: EffectServices,
  worker: string,
  effect: PostEffect,
): Promise<EffectResult> {
  const [first] = await supervised(services, worker, effect.session);
  const view = first && (await viewFor(services, worker, effect.session, first.id));
  if (!view || view.state === 'cancelled') return { done: 'overtaken' };
  // The record's card names where it is filed, so it waits for that; a failure is told in its own way.
  if (effect.what === 'record' && view.record?.filing?.state === 'waiting')
    return { retry: 3, why: 'filing' };
  if (effect.what === 'record' && view.record?.filing?.state === 'failed') return { done: 'notFiled' };
  const chat = await chatOf(services, worker, effect.session);
  const posted = chat === undefined ? undefined : await toChat(services, chat, effect, view);
  return posted ?? toEach(services, worker, effect, view);
}

/** The worker, or the members of the group. */
async function supervised({ store }: EffectServices, worker: string, session: string): Promise<Person[]> {
  const subject = (await store.subjects.load(worker, session))?.subject;
  return subject ? supervisedIn(subject) : [];
}

async function chatOf(
  services: EffectServices,
  worker: string,
  session: string,
): Promise<string | undefined> {
  return (await services.store.subjects.load(worker, session))?.subject.session?.chat;
}

/** Undefined where the chat is not there any more, or the app was removed from it. */
async function toChat(
  { messenger }: EffectServices,
  chat: string,
  { what }: PostEffect,
  view: SessionView,
): Promise<EffectResult | undefined> {
  const delivery =
    what === 'agenda' ? await messenger.agendaToChat(chat, view) : await messenger.recordToChat(chat, view);
  if (delivery.state === 'retry') return { retry: delivery.afterSeconds, why: 'throttled' };
  return delivery.state === 'unreachable' ? undefined : { done: delivery.state };
}

async function toEach(
  services: EffectServices,
  worker: string,
  effect: PostEffect,
  view: SessionView,
): Promise<EffectResult> {
  const people = [
    view.supervisor.id,
    ...(await supervised(services, worker, effect.session)).map(({ id }) => id),
  ];
  const results = await Promise.all(people.map((person) => toPerson(services, worker, effect, person)));
  return (
    results.find((result) => 'retry' in result) ?? {
      done: results.map((result) => ('done' in result ? result.done : '')).join(' '),
    }
  );
}

async function toPerson(
  services: EffectServices,
  worker: string,
  { what, session }: PostEffect,
  person: string,
): Promise<EffectResult> {
  const view = await viewFor(services, worker, session, person);
  if (!view) return { done: 'overtaken' };
  const { messenger } = services;
  const delivery =
    what === 'agenda'
      ? await messenger.agendaToPerson(person, view)
      : await messenger.recordToPerson(person, view);
  return settle(services, worker, person, delivery, session);
}
