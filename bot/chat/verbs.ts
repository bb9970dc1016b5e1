import type { RefusalCode } from '../supervision/refusal';
import { answers } from './cardInputs';
import type { ShowVerb } from './cards/actions';
import { doVerbs, type Do } from './doVerbs';
import { keepWords, type Kept } from './keepWords';
import { bothKept, formAgain, refused, refusedHere, type Refused } from './refused';
import { showVerbs, type Show } from './showVerbs';
import { refOf, type ClickData, type Shown, type Turn } from './turn';
import { withCaseHints } from './withCaseHints';

/** Verbs that are reading by an operation's name. */
const READ: Record<string, ShowVerb> = { openSession: 'show.session', openRecord: 'show.record' };

const own = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const show = (verb: string): Show | undefined => own<Show>(showVerbs, own(READ, verb) ?? verb);

/** Refusals after which the person is best served by the form they were in. */
const MENDABLE: readonly RefusalCode[] = [
  'invalid',
  'stale',
  'textChanged',
  'whyNeeded',
  'tooLong',
  'nothingToShare',
  'inTheFuture',
];

/**
 * Answers a click. The table decides what a verb asks for; who may is decided by the operation.
 * `automatic` is a refresh that nobody asked for: it shows, and never acts (TEAMS.md C 9, A 6).
 */
export async function answerVerb(
  turn: Turn,
  verb: string,
  data: ClickData,
  automatic = false,
): Promise<Shown> {
  const asked = own<Do>(doVerbs, verb);
  if (automatic) return (show(verb) ?? presentState(data))(turn, data);
  if (asked) return act(turn, asked, data);
  return (await keepAnswers(turn, data)) ?? (show(verb) ?? unknown)(turn, data);
}

const presentState = (data: ClickData): Show => showVerbs[refOf(data) ? 'show.session' : 'show.help'];

const unknown: Show = async (turn) =>
  formAgain(refusedHere(turn, { code: 'notFound' }), await showVerbs['show.help'](turn, {}), {});

async function act(turn: Turn, asked: Do, typed: ClickData): Promise<Shown> {
  const ready = asked.prepare ? await asked.prepare(turn, typed) : { ok: true as const, data: typed };
  if (!ready.ok) return mend(turn, asked, typed, ready);
  const { data } = ready;
  const outcome = await turn.operations.perform(turn.actor, asked.operation, asked.input(data, turn));
  if (outcome.ok) return withCaseHints(turn, await asked.then(turn, outcome, data), typed, outcome);
  return mend(turn, asked, data, outcome, await keepWords(turn, asked.operation, data, outcome.refusal.code));
}

/** The refusal, and the form again where there is something to mend; never into a chat, with what was typed. */
async function mend(
  turn: Turn,
  { form }: Do,
  data: ClickData,
  outcome: Refused,
  kept: Kept = 'nothing',
): Promise<Shown> {
  const problem = kept === 'both' ? bothKept(turn, outcome) : refused(turn, outcome);
  if (!form || turn.way === 'message' || !MENDABLE.includes(outcome.refusal.code)) return problem;
  const place = { ...data, ...placeIn(data, outcome.refusal.code) };
  const known = kept === 'nothing' && outcome.session ? { known: outcome.session } : {};
  const show = showVerbs[typeof form === 'string' ? form : form(data)];
  const shown = await show({ ...turn, ...known }, place);
  return shown.refused ? problem : formAgain(problem, shown, kept === 'nothing' ? data : {});
}

/** A text that has changed is read from its beginning; one that has not, from where the person was: its end. */
function placeIn({ part }: ClickData, code: RefusalCode): ClickData {
  const changed = code === 'stale' || code === 'textChanged';
  return changed ? { number: undefined, part: 1 } : { part: part ?? LAST_PART };
}

/** Beyond any text's last part; a card shows the last one for it. */
const LAST_PART = 9_999;

/** Going on from a form keeps what was typed in it first, so that a preview shows just that. */
async function keepAnswers(turn: Turn, data: ClickData): Promise<Shown | undefined> {
  if (!answers(data)) return undefined;
  const { operation, input } = doVerbs.saveReflection;
  const outcome = await turn.operations.perform(turn.actor, operation, input(data, turn));
  if (outcome.ok) return undefined;
  return mend(
    turn,
    doVerbs.saveReflection,
    data,
    outcome,
    await keepWords(turn, operation, data, outcome.refusal.code),
  );
}
