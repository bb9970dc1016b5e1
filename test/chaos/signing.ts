import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from './desk';
import type { Waiting } from './waiting';
import type { Site } from './site';

/** What the tab was told: signed, refused in words, or nothing at all. */
export type Told = 'signed' | 'refused' | 'nothing';

/** What the person who signed one record has seen. */
export interface Signed {
  waiting: Waiting;
  told: Told;
}

/** Longer than the tab waits. */
const PATIENCE = 20_000;

/** Posts an operation to the tab's API as a person; no answer is an answer of its own. */
export async function ask(
  site: Site,
  url: string,
  person: string,
  name: string,
  input: object,
): Promise<Told> {
  const token = await site.tokenFor(person);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  try {
    const answer = await fetch(`${url}/api/operations/${name}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(PATIENCE),
    });
    await answer.text();
    return answer.status === 200 ? 'signed' : 'refused';
  } catch {
    return 'nothing';
  }
}

/** The last act over what was on the screen; asked for again it is the same act. */
export function sign(
  site: Site,
  desk: Desk,
  { plan, worker, session, signer, operation, input }: Waiting,
): Promise<Told> {
  const url = desk.servers[plan.instance]?.url ?? '';
  return ask(site, url, signer, operation, { worker, session, ...input });
}

/** How often somebody who was told nothing good tries again at once, and after how many milliseconds each time. */
const INSISTS = 4;
const AGAIN_AFTER = 1_200;

/** Signs when the plan says, and again where the plan's person insists and was told nothing good. */
export async function signAsPlanned(site: Site, desk: Desk, waiting: Waiting): Promise<Signed> {
  const { signsAfter, insists } = waiting.plan;
  await pause(signsAfter);
  let told = await sign(site, desk, waiting);
  for (let tries = 0; insists && told !== 'signed' && tries < INSISTS; tries += 1) {
    await pause(AGAIN_AFTER);
    told = await sign(site, desk, waiting);
  }
  return { waiting, told };
}

/** Puts the notice of the last act on the queue again, as often as planned, in no order. */
export async function repeatNotices(desk: Desk, waiting: Waiting): Promise<void> {
  const { plan, worker, session, operation: last, signer } = waiting;
  await Promise.all(
    plan.repeats.map(async (after) => {
      await pause(plan.signsAfter + after);
      for await (const operation of desk.store.subjects.operations(worker))
        if (operation.session === session && operation.name === last && operation.by === signer)
          await desk.store.queue.send({ worker, operation: operation.id });
    }),
  );
}
