import type { MineView, SessionLine } from '../supervision/views';
import { countOf, sentence } from '../text/dates';
import { above } from './redrawn';
import { receipt } from './cards/receipt';
import { welcome } from './cards/welcome';
import { choiceCard, type Option } from './choiceCard';
import { readCommand, type Command, type CommandName } from './commands';
import { isSessionCommand, sessionCommand } from './sessionCommands';
import { showVerbs } from './showVerbs';
import { startCommand } from './startCommand';
import type { Shown, Turn } from './turn';

/** The verb of the button that opens, for the person who presses it, what somebody typed in a shared chat. */
export const OPEN_COMMAND = 'show.command';

/**
 * Answers a typed line. The answer stays in the chat, so it says who, when and how many; what people
 * wrote opens with a click. In a shared chat the card is the same for everyone.
 */
export function answerTyped(turn: Turn, text: unknown): Promise<Shown> {
  const { name, rest } = readCommand(text);
  if (!name) return notUnderstood(turn, rest);
  return turn.chat === undefined ? inPersonalChat(turn, name, rest) : inSharedChat(turn, name, rest);
}

/** Opens what a command asks for, for the person who pressed the button; plans and changes nothing. */
export function openCommand(turn: Turn, { name = 'help', rest }: Command): Promise<Shown> {
  if (name === 'start') return startCommand(turn, rest, false);
  if (isSessionCommand(name)) return sessionCommand(turn, name, rest);
  return showVerbs[name === 'actions' ? 'show.actions' : name === 'mine' ? 'show.mine' : 'show.help'](turn, {});
}

function inPersonalChat(turn: Turn, name: CommandName, rest: string): Promise<Shown> {
  if (name === 'start') return startCommand(turn, rest, true);
  if (isSessionCommand(name)) return sessionCommand(turn, name, rest);
  return BY_NAME[name](turn);
}

const BY_NAME: Record<'actions' | 'mine' | 'help' | 'hello', (turn: Turn) => Promise<Shown>> = {
  actions: async ({ operations, actor }) => summary('Your actions', await operations.mine(actor), actionLines, 'show.actions'),
  mine: async ({ operations, actor }) => summary('My supervision', await operations.mine(actor), mineLines, 'show.mine'),
  help: (turn) => showVerbs['show.help'](turn, {}),
  hello: greeting,
};

function summary(title: string, mine: MineView, linesOf: (mine: MineView) => string[], verb: string): Shown {
  return { card: choiceCard({ title, lines: linesOf(mine), options: [{ title: 'Open', verb }] }), thin: true };
}

function actionLines({ actions }: MineView): string[] {
  const late = actions.filter(({ overdue }) => overdue).length;
  const open = sentence(`${countOf(actions.length, 'open action')}.`);
  return late === 0 ? [open] : [open, `${String(late)} past ${late === 1 ? 'its' : 'their'} date.`];
}

function mineLines(mine: MineView): string[] {
  const [next] = mine.next;
  const first = next ? `${next.kindTitle} with ${next.with.name}. ${next.stateText}` : 'No session is planned.';
  return [first, ...actionLines(mine), sentence(`${countOf(mine.records.length, 'past record')}.`)];
}

/** Says what the app does and what waits for the person now; greeting twice changes nothing. */
export async function greeting({ operations, actor, ctx }: Turn): Promise<Shown> {
  const [me, mine, workers] = await Promise.all([operations.me(actor), operations.mine(actor), operations.myWorkers(actor)]);
  const { name, isWorker, supervises } = me;
  const manages = me.manages.map((team) => team.name);
  const waiting = waitingOf([...mine.next, ...workers.flatMap(({ open }) => open)]);
  return { card: welcome({ name, isWorker, supervises, manages, waiting, organisation: ctx.organisation }, ctx), thin: true };
}

const ASKING: readonly SessionLine['state'][] = ['sent', 'unconfirmed', 'held', 'planned'];

/** What asks for something first, each session once. */
function waitingOf(lines: SessionLine[]): SessionLine[] {
  const once = [...new Map(lines.map((line) => [line.ref.session, line])).values()];
  return ASKING.flatMap((state) => once.filter((line) => line.state === state));
}

/** In a shared chat a command becomes a button: each person who presses it gets their own view. */
async function inSharedChat(turn: Turn, name: CommandName, rest: string): Promise<Shown> {
  if (name === 'start' && rest !== '') {
    const shown = await startCommand({ ...turn, way: 'message' }, rest, true);
    if (shown.ref) return shown;
  }
  const command = { command: name, ...(rest && { said: rest.slice(0, 80) }) };
  return { card: sharedCard([{ title: OPENS[name], verb: OPEN_COMMAND, data: command }]), thin: true };
}

/** What the app says of itself when it is added to a chat of several. */
export const groupGreeting = (): Shown => ({
  card: sharedCard((['start', 'agenda', 'record'] as const).map((command) => ({ title: OPENS[command], verb: OPEN_COMMAND, data: { command } }))),
  thin: true,
});

const sharedCard = (options: Option[]) =>
  choiceCard({
    title: 'Supervision in this chat',
    lines: ['What opens is shown only to the person who presses the button, and only what is theirs to see.'],
    options,
  });

const OPENS: Record<CommandName, string> = {
  start: 'Plan a session',
  move: 'Move a session',
  cancel: 'Cancel a session',
  prepare: 'Prepare',
  agenda: 'Open the agenda',
  record: 'Open the record',
  sign: 'Read and sign',
  actions: 'My actions',
  mine: 'My supervision',
  help: 'What can be typed',
  hello: 'What can be typed',
};

/** Somebody who writes at length may take the chat for the place to do so. */
const LONG = 60;

async function notUnderstood(turn: Turn, line: string): Promise<Shown> {
  const sorry =
    line.length > LONG
      ? 'Nothing of that message was kept: notes and answers are written in the forms that the buttons open. The message itself stays in this chat until you delete it.'
      : 'That is not one of the commands. These are:';
  const help = await showVerbs['show.help'](turn, {});
  return { ...help, card: above(receipt(sorry, {}, turn.ctx), help.card) };
}
