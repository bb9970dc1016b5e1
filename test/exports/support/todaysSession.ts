import type { SessionRef } from '../../../bot/supervision/session';
import { actorOf, oidOf, type PlayedStore } from './playedStore';

/** What Tom and his supervisor wrote for a session of today. */
interface Written {
  /** Tom's own, shared with nobody. */
  kept: string;
  /** Tom's own, shared with the supervisor. */
  shared?: string;
  /** The supervisor's, in a draft that is not sent. */
  drafted: string;
}

/** Plans that session and writes; nothing of the record is sent. Throws where something is refused. */
export async function writeTodaysSession(played: PlayedStore, written: Written): Promise<SessionRef> {
  const { operations, clock, services, today } = played;
  const ref = { worker: oidOf('tom'), session: 'todays-session' };
  const by = (await played.store.subjects.loadHead(ref.worker))?.pairings[0]?.supervisor.id ?? '';
  const [tom, supervisor] = [actorOf('tom'), { ...actorOf('tom'), id: by }];
  const { reflection, agenda } = services.policyOn(today);
  const [first = '', second = ''] = reflection.questions.map(({ id }) => id);
  const headings = { [agenda.headings[0]?.id ?? '']: { notes: written.drafted, decisions: '' } };
  const { kept, shared } = written;
  const did = [
    await operations.perform(supervisor, 'startSession', {
      ...ref,
      kind: 'personal',
      plannedAt: clock.now,
      minutes: 90,
    }),
    ...(shared === undefined
      ? []
      : [
          await operations.perform(tom, 'shareReflection', { ...ref, seen: 0, answers: { [first]: shared } }),
        ]),
    await operations.perform(tom, 'saveReflection', {
      ...ref,
      seen: shared === undefined ? 0 : 1,
      answers: { [shared === undefined ? first : second]: kept },
    }),
    await operations.perform(supervisor, 'saveRecord', { ...ref, seen: 0, headings }),
    await operations.session(supervisor, ref),
  ];
  if (did.some(({ ok }) => !ok))
    throw new Error(`The session could not be written: ${JSON.stringify(did.map(({ ok }) => ok))}`);
  return ref;
}
