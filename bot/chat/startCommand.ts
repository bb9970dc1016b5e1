import { createHash } from 'node:crypto';
import type { PolicyForForms } from '../api/contract';
import { londonInstant } from '../supervision/londonInstant';
import type { MyWorker } from '../supervision/views';
import { CHAT } from './chatWords';
import { groupInTab } from './cards/groupInTab';
import { choiceCard } from './choiceCard';
import { doVerbs } from './doVerbs';
import { comparable, leadingName, namedWorkers } from './namedWorkers';
import { formAgain, refused } from './refused';
import { saidWhen, type SaidWhen } from './saidWhen';
import { showVerbs } from './showVerbs';
import { policyForForms, type Shown, type Turn } from './turn';

/** What somebody typed after `start`, as far as it was understood. */
interface Asked {
  name: string;
  kind?: string;
  when: SaidWhen;
  /** Words that were understood as nothing; with any of them nothing is planned without asking. */
  left: string;
}

/**
 * Answers `start`, with or without a name and a time: plans at once where all was said and all of it
 * understood, and otherwise asks for what is missing with the rest filled in. `typed` is false where
 * it comes from a button, which never plans by itself.
 */
export async function startCommand(turn: Turn, said: string, typed: boolean): Promise<Shown> {
  const [workers, policy] = await Promise.all([turn.operations.myWorkers(turn.actor), policyForForms(turn)]);
  if (namesGroup(said, policy)) return { card: groupInTab(turn.ctx), thin: true };
  if (workers.length === 0) return showVerbs['show.start'](turn, {});
  const asked = understood(said, workers, policy, turn.ctx.now);
  const found = asked.name === '' ? workers : namedWorkers(asked.name, workers);
  const [only, ...others] = found;
  if (!only || others.length > 0) return choose(turn, asked, found.length > 0 ? found : workers);
  const plannedAt = asked.left === '' && typed ? instantOf(asked.when) : undefined;
  return plannedAt ? planAtOnce(turn, only, asked, policy, plannedAt) : form(turn, only, asked);
}

function understood(said: string, workers: MyWorker[], policy: PolicyForForms, now: string): Asked {
  const line = said.replace(/^(?:(?:supervision|session|a|new|with|for)\s+)+(?=\S)/i, '');
  const lead = leadingName(line, workers);
  const when = saidWhen(lead.rest, now);
  const { kind, rest } = takeKind(when.rest, policy);
  const left = rest.replace(/\b(?:with|for|on|at|supervision|session|please)\b/gi, '').trim();
  return { name: lead.name || left, left: lead.name ? left : '', when, ...(kind && { kind }) };
}

/** A kind of session named among the words, by its id or its title. */
function takeKind(words: string, { kinds }: PolicyForForms): { kind?: string; rest: string } {
  const plain = comparable(words);
  for (const { id, title } of kinds)
    for (const word of [comparable(title), comparable(id)])
      if (word && ` ${plain} `.includes(` ${word} `))
        return { kind: id, rest: ` ${plain} `.replace(` ${word} `, ' ').trim() };
  return { rest: words };
}

/** Whether a kind of session is named that is held with several people: that takes more room than a card has. */
function namesGroup(said: string, { groupKinds }: PolicyForForms): boolean {
  const plain = ` ${comparable(said)} `;
  return groupKinds.some(({ id, title }) =>
    [` ${comparable(id)} `, ` ${comparable(title)} `].some((word) => plain.includes(word)),
  );
}

const instantOf = ({ date, time }: SaidWhen): string | undefined =>
  date && time ? londonInstant(date, time) : undefined;

const formData = ({ when: { date, time, minutes }, kind }: Asked) => ({
  ...(kind && { kind }),
  ...(date && { date }),
  ...(time && { time }),
  ...(minutes && { minutes }),
});

const form = (turn: Turn, { worker }: MyWorker, asked: Asked): Promise<Shown> =>
  showVerbs['show.plan'](turn, { ...formData(asked), worker: worker.id });

/** Nobody or several were meant: the choices, with the time that was typed kept in each. */
async function choose(turn: Turn, asked: Asked, workers: MyWorker[]): Promise<Shown> {
  const data = formData(asked);
  if (Object.keys(data).length === 0)
    return showVerbs['show.start'](turn, {
      among: workers.map(({ worker }) => worker.id),
      asked: asked.name,
    });
  const options = workers.map(({ worker }) => ({
    title: worker.name,
    verb: 'show.plan',
    data: { ...data, worker: worker.id },
  }));
  const lines = [CHAT.planWithWhom];
  return { card: choiceCard({ title: CHAT.planTitle, lines, options }), thin: true };
}

/** After so many cancelled sessions at the very same time somebody is asked to use the form. */
const TRIES = 4;

async function planAtOnce(
  turn: Turn,
  mine: MyWorker,
  asked: Asked,
  policy: PolicyForForms,
  plannedAt: string,
): Promise<Shown> {
  const kind = asked.kind ?? policy.kinds[0]?.id;
  const minutes = asked.when.minutes ?? policy.minutes.from;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const session = sessionIdFor(`${mine.worker.id}|${String(kind)}|${plannedAt}|${String(attempt)}`);
    const input = {
      worker: mine.worker.id,
      session,
      kind,
      plannedAt,
      minutes,
      ...(turn.chat && { chat: turn.chat }),
    };
    const outcome = await turn.operations.perform(turn.actor, 'startSession', input);
    if (!outcome.ok) return formAgain(refused(turn, outcome), await form(turn, mine, asked), {});
    if (outcome.session?.state !== 'cancelled') return doVerbs.startSession.then(turn, outcome, {});
  }
  return form(turn, mine, asked);
}

/**
 * The id of a session planned by a typed line: the same for the same worker, kind and time, so that a
 * line delivered twice, even with a new activity id, plans once (TEAMS.md C 2).
 */
const sessionIdFor = (facts: string): string => createHash('sha256').update(facts).digest('hex').slice(0, 32);
