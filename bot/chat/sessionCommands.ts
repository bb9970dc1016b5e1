import type { SessionLine, SessionView } from '../supervision/views';
import { londonDay, shortDay, timeInWords } from '../text/dates';
import type { ShowVerb } from './cards/actions';
import { agendaPost } from './cards/agendaPost';
import type { Card } from './cards/card';
import { prepareNotice } from './cards/prepareNotice';
import { receipt } from './cards/receipt';
import { choiceCard, type Option } from './choiceCard';
import { CHAT, SESSION_COMMANDS } from './chatWords';
import type { CommandName } from './commands';
import { namedWorkers } from './namedWorkers';
import { redrawn } from './redrawn';
import { saidWhen } from './saidWhen';
import { showVerbs } from './showVerbs';
import type { Shown, Turn } from './turn';

/** The commands that are about one session. */
export type SessionCommand = Extract<
  CommandName,
  'move' | 'cancel' | 'prepare' | 'agenda' | 'record' | 'sign'
>;

interface About {
  title: string;
  /** What opens for a session, or undefined where the command does not apply to it. */
  opens: (line: SessionLine, own: boolean) => ShowVerb | undefined;
  none: string;
  /** A date said with it is when the session is to be; otherwise it is which session is meant. */
  newDate?: true;
  /** The card that may stand in the person's chat, where there is a better one than the short one. */
  thin?: (view: SessionView, turn: Turn) => Card;
}

const toCome = ({ state }: SessionLine): boolean => state === 'planned' || state === 'unconfirmed';
const toWrite = ({ state }: SessionLine): boolean =>
  state === 'unconfirmed' || state === 'held' || state === 'planned';

const ABOUT: Record<SessionCommand, About> = {
  move: {
    ...SESSION_COMMANDS.move,
    newDate: true,
    opens: (line, own) => (toCome(line) ? (own ? 'show.requestMove' : 'show.move') : undefined),
  },
  cancel: {
    ...SESSION_COMMANDS.cancel,
    newDate: true,
    opens: (line, own) => (toCome(line) ? (own ? 'show.requestMove' : 'show.cancel') : undefined),
  },
  prepare: {
    ...SESSION_COMMANDS.prepare,
    opens: (line, own) => (own && toCome(line) ? 'show.prepare' : undefined),
    thin: (view, { ctx }) => prepareNotice(view, ctx),
  },
  agenda: {
    ...SESSION_COMMANDS.agenda,
    opens: (line) => (toWrite(line) ? 'show.session' : undefined),
    thin: (view, { ctx, titles }) => agendaPost(view, { titles }, ctx),
  },
  record: {
    ...SESSION_COMMANDS.record,
    opens: (line, own) =>
      ['sent', 'filed'].includes(line.state)
        ? 'show.record'
        : !own && toWrite(line)
          ? 'show.write'
          : undefined,
  },
  sign: {
    ...SESSION_COMMANDS.sign,
    opens: ({ state }) => (state === 'sent' ? 'show.record' : undefined),
  },
};

/** Whether a command is about one session. */
export const isSessionCommand = (name: string): name is SessionCommand => Object.hasOwn(ABOUT, name);

/**
 * Answers a command about a session: straight to it where there is one, the choices where there are
 * several. Typed in a chat the answer says who and when only, with a button; clicked, it opens.
 */
export async function sessionCommand(turn: Turn, name: SessionCommand, said: string): Promise<Shown> {
  const about = ABOUT[name];
  const when = saidWhen(said, turn.ctx.now);
  const meant = named(await candidates(turn, about), when.rest);
  const options = about.newDate ? meant : onDay(meant, when.date);
  const [only, ...others] = options;
  if (!only) return { card: receipt(about.none, {}, turn.ctx), thin: true, receipt: about.none };
  if (others.length > 0)
    return {
      card: choiceCard({ title: about.title, lines: [CHAT.whichOne], options: options.map(asOption) }),
      thin: true,
    };
  const shown = await opened(turn, about, only);
  return when.date ? { ...shown, card: redrawn(shown.card, { date: when.date, time: when.time }) } : shown;
}

interface Candidate {
  line: SessionLine;
  verb: ShowVerb;
}

/** One's own sessions and those with one's workers, nearest to now first, each once. */
async function candidates({ operations, actor, ctx }: Turn, about: About): Promise<Candidate[]> {
  const [mine, workers] = await Promise.all([operations.mine(actor), operations.myWorkers(actor)]);
  const lines = [...mine.next, ...workers.flatMap(({ open }) => open), ...mine.records.slice(0, 6)];
  const once = [...new Map(lines.map((line) => [line.ref.session, line])).values()];
  const away = ({ plannedAt }: SessionLine) => Math.abs(Date.parse(plannedAt) - Date.parse(ctx.now));
  return once
    .toSorted((a, b) => away(a) - away(b))
    .flatMap((line) => {
      const verb = about.opens(line, line.ref.worker === actor.id);
      return verb ? [{ line, verb }] : [];
    });
}

/** Those with the person named; all where nobody was named or the name fits none. */
function named(all: Candidate[], asked: string): Candidate[] {
  const found = namedWorkers(
    asked,
    all.map((candidate) => ({ ...candidate, worker: candidate.line.with })),
  );
  return found.length > 0 ? found : all;
}

/** Those on the day named; all where none was named or there is none on it. */
function onDay(all: Candidate[], day: string | undefined): Candidate[] {
  const found = all.filter(({ line }) => londonDay(line.plannedAt) === day);
  return found.length > 0 ? found : all;
}

function asOption({ line, verb }: Candidate): Option {
  const title = CHAT.sessionChoice(
    line.with.name,
    shortDay(londonDay(line.plannedAt)),
    timeInWords(line.plannedAt),
  );
  return { title, verb, data: { ...line.ref, ...(line.recordNumber && { number: line.recordNumber }) } };
}

async function opened(turn: Turn, about: About, candidate: Candidate): Promise<Shown> {
  const { line, verb } = candidate;
  const { thin } = about;
  if (turn.way === 'message' && thin) return thinOf(turn, line, thin);
  const shown = await showVerbs[verb](turn, { ...asOption(candidate).data });
  if (turn.way === 'invoke' || shown.thin) return shown;
  return { card: shortCard(about, candidate), thin: true };
}

async function thinOf(turn: Turn, { ref }: SessionLine, draw: NonNullable<About['thin']>): Promise<Shown> {
  const outcome = await turn.operations.session(turn.actor, ref);
  if (!outcome.ok) return showVerbs['show.help'](turn, {});
  return { card: draw(outcome.view, turn), thin: true, ref };
}

const shortCard = ({ title }: About, candidate: Candidate): Card =>
  choiceCard({
    title,
    lines: [CHAT.sessionWith(candidate.line.kindTitle, candidate.line.with.name, candidate.line.stateText)],
    options: [{ ...asOption(candidate), title: CHAT.open }],
  });
