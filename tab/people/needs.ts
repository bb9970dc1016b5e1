import type { StandingState } from '../../bot/supervision/standingViews';
import type { MyWorker, SessionLine } from '../../bot/supervision/views';
import { dateOf } from '../dates';
import { addressOf } from '../routes';
import { text } from '../text';

/** One thing that waits for a supervisor: a sentence, and where it is done. */
export interface Need {
  key: string;
  sentence: string;
  /** A page, where it is about a session; else the person's own place in the list. */
  to?: string;
  worker: MyWorker['worker'];
}

const DUE: ReadonlySet<StandingState> = new Set(['pastLimit', 'pastTarget', 'dueSoon']);

/** The most pressing first. */
const ORDER: StandingState[] = ['pastLimit', 'pastTarget', 'dueSoon', 'notStarted', 'onTrack'];

/** A session that has a time to come. */
export const isPlanned = ({ state }: SessionLine): boolean => state === 'planned';

/** Whom to look at first: who asked, then who is due, then by name. */
export function byUrgency(workers: readonly MyWorker[]): MyWorker[] {
  const rank = ({ asked, standing }: MyWorker) => {
    const place = standing ? ORDER.indexOf(standing.state) : -1;
    return (asked ? -ORDER.length : 0) + (place < 0 ? ORDER.length : place);
  };
  return [...workers].sort(
    (a, b) => rank(a) - rank(b) || a.worker.name.localeCompare(b.worker.name, 'en-GB'),
  );
}

/** What waits for the supervisor: requests, who is due, what to write up, what to sign, agreements. */
export function needsOf(workers: readonly MyWorker[]): Need[] {
  return byUrgency(workers).flatMap((entry) => [
    ...askedNeed(entry),
    ...dueNeed(entry),
    ...sessionNeeds(entry),
    ...agreementNeed(entry),
  ]);
}

const words = text.people.need;

function askedNeed({ worker, asked }: MyWorker): Need[] {
  if (!asked) return [];
  return [{ key: `asked ${worker.id}`, worker, sentence: words.asked(worker.name, dateOf(asked.on)) }];
}

/** Due, and nothing planned that would answer it. */
function dueNeed({ worker, standing, open, pairing }: MyWorker): Need[] {
  if (!standing || !DUE.has(standing.state) || open.some(isPlanned)) return [];
  const sentence = words.overdue(worker.name, standing.explanation);
  return [{ key: `due ${worker.id} ${pairing}`, worker, sentence }];
}

/** One that is complete is listed only while it is put right or could not be filed. */
const WAITS = {
  unconfirmed: words.confirm,
  held: words.confirm,
  sent: words.sign,
  filed: words.confirm,
};

function sessionNeeds({ worker, open }: MyWorker): Need[] {
  return open.flatMap(({ ref, state, stateText }) => {
    const sentence = state in WAITS && WAITS[state as keyof typeof WAITS](worker.name, stateText);
    return sentence ? [{ key: `session ${ref.session}`, worker, sentence, to: addressOf.session(ref) }] : [];
  });
}

function agreementNeed({ worker, standing, pairing }: MyWorker): Need[] {
  const sentences = { reviewDue: words.agreement, none: words.noAgreement };
  const state = standing?.agreement.state;
  if (!state || state === 'current' || standing.state === 'left') return [];
  return [{ key: `agreement ${worker.id} ${pairing}`, worker, sentence: sentences[state](worker.name) }];
}
