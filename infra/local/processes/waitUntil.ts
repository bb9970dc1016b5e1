import { setTimeout as pause } from 'node:timers/promises';
import { StartProblem } from './startProblem';
import { failWhenEnded, type Child } from './startChild';

const every = 50;

/** What counts as ready: given the status of the answer. */
export type Ready = (status: number) => boolean;

/** Ready when the page or service says so (2xx). */
const goodAnswer: Ready = (status) => status >= 200 && status < 300;

/** Ready as soon as anything answers, such as a refusal for want of a token. */
export const anyAnswer: Ready = (status) => status > 0;

/**
 * Waits until `url` answers as `ready` asks, the child ends, or `within` milliseconds have passed.
 * The last two are a `StartProblem` that names the child and its log.
 */
export async function waitUntilAnswers(child: Child, url: string, ready = goodAnswer, within = 60_000) {
  await Promise.race([failWhenEnded(child), answers(child, url, ready, Date.now() + within)]);
}

async function answers(child: Child, url: string, ready: Ready, until: number): Promise<void> {
  while (!child.hasEnded()) {
    if (ready(await statusOf(url))) return;
    if (Date.now() > until) {
      throw new StartProblem(`${child.name} did not answer at ${url} in time. Its log is ${child.logFile}.`);
    }
    await pause(every);
  }
}

// Zero where nothing answered; readiness never holds for it.
async function statusOf(url: string): Promise<number> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}
