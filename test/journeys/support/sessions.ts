import type { MeAnswer, PreviewAnswer } from '../../../bot/api/contract';
import type { SessionRef } from '../../../bot/supervision/session';
import type { MyWorker, SessionLine, SessionView } from '../../../bot/supervision/views';
import { apiAs } from './apiAs';
import type { Journey } from './startJourney';

/** Priya's open sessions with one of her workers, soonest first. */
export async function openSessions(journey: Journey, name: string): Promise<SessionLine[]> {
  const { workers } = (await shownToPriya(journey, '/api/my-team')) as unknown as { workers: MyWorker[] };
  return workers.find(({ worker }) => worker.name === name)?.open ?? [];
}

/** The soonest of them. Throws where there is none. */
export async function nextSession(journey: Journey, name: string): Promise<SessionLine> {
  const [session] = await openSessions(journey, name);
  if (!session) throw new Error(`No session with ${name} is open.`);
  return session;
}

/** A session as Priya sees it. */
export async function sessionView(journey: Journey, { worker, session }: SessionRef): Promise<SessionView> {
  return (await shownToPriya(journey, `/api/sessions/${worker}/${session}`)) as unknown as SessionView;
}

/** What Priya is shown there. Throws, with what was answered instead, where she is refused or has to wait. */
async function shownToPriya(journey: Journey, path: string): Promise<Record<string, unknown>> {
  const { status, json, text } = await (await apiAs(journey, 'priya')).get(path);
  if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
  return json;
}

/** The text of a session's record as Priya would send it. */
export async function previewOf(journey: Journey, { worker, session }: SessionRef): Promise<PreviewAnswer> {
  const { json } = await (await apiAs(journey, 'priya')).post(`/api/preview/${worker}/${session}`, {});
  return json as unknown as PreviewAnswer;
}

/** The title of one of the reasons for which the policy lets a session be moved. */
export async function someReason(journey: Journey): Promise<string> {
  const { policy } = (await (await apiAs(journey, 'priya')).get('/api/me')).json as unknown as MeAnswer;
  return String(policy.reasons[0]?.title);
}
