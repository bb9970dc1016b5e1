import { ACCESS_LOG } from '../text/accessWords';
import type { MineView, SessionLine } from '../supervision/views';
import { actionsDoor } from './cards/actionsDoor';
import { casesDoor } from './cards/casesDoor';
import { receipt } from './cards/receipt';
import { welcome } from './cards/welcome';
import { CHAT, OPENS } from './chatWords';
import { choiceCard, type Option } from './choiceCard';
import { readCommand, type Command, type CommandName } from './commands';
import { above } from './redrawn';
import { isSessionCommand, sessionCommand } from './sessionCommands';
import { showVerbs } from './showVerbs';
import { startCommand } from './startCommand';
import { teamsManaged } from './teamsManaged';
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
  if (name === 'cases') return casesDoorFor(turn);
  return showVerbs[OPENED[name]](turn, {});
}

/** What opens with one click, by the command that was typed. */
const OPENED = {
  actions: 'show.actions',
  mine: 'show.mine',
  log: 'show.log',
  help: 'show.help',
  hello: 'show.help',
} as const;

function inPersonalChat(turn: Turn, name: CommandName, rest: string): Promise<Shown> {
  if (name === 'start') return startCommand(turn, rest, true);
  if (isSessionCommand(name)) return sessionCommand(turn, name, rest);
  return BY_NAME[name](turn);
}

const BY_NAME: Record<keyof typeof OPENED | 'cases', (turn: Turn) => Promise<Shown>> = {
  actions: async ({ operations, actor, ctx }) => ({
    card: actionsDoor((await operations.mine(actor)).actions, ctx),
    thin: true,
  }),
  mine: async ({ operations, actor }) => mineDoor(await operations.mine(actor)),
  cases: (turn) => casesDoorFor(turn),
  log: logDoor,
  help: (turn) => showVerbs['show.help'](turn, {}),
  hello: greeting,
};

/** The registers in figures; references open with a button. */
async function casesDoorFor({ operations, actor, ctx }: Turn): Promise<Shown> {
  const [me, mine, workers] = await Promise.all([
    operations.me(actor),
    operations.mine(actor),
    operations.myWorkers(actor),
  ]);
  const own = mine.cases ? [{ worker: { id: actor.id, name: me.name }, own: true, cases: mine.cases }] : [];
  const theirs = workers.flatMap(({ worker, cases }) => (cases ? [{ worker, own: false, cases }] : []));
  return { card: casesDoor([...own, ...theirs], ctx), thin: true };
}

/** One's own supervision in figures; what people wrote opens with the button. */
function mineDoor({ next, actions, records }: MineView): Shown {
  const [soonest] = next;
  const first = soonest
    ? CHAT.sessionWith(soonest.kindTitle, soonest.with.name, soonest.stateText)
    : CHAT.nothingPlanned;
  const lines = [first, CHAT.openActions(actions.length), CHAT.pastRecords(records.length)];
  return {
    card: choiceCard({ title: CHAT.mineTitle, lines, options: [{ title: CHAT.open, verb: 'show.mine' }] }),
    thin: true,
  };
}

/** What people wrote as their reasons opens with a click, never by itself. */
async function logDoor({ operations, actor }: Turn): Promise<Shown> {
  const { isWorker } = await operations.me(actor);
  const title = ACCESS_LOG.title;
  const lines = [isWorker ? ACCESS_LOG.door : ACCESS_LOG.noFile];
  const options: Option[] = isWorker ? [{ title: CHAT.open, verb: 'show.log' }] : [];
  return { card: choiceCard({ title, lines, options }), thin: true };
}

/** Says what the app does and what waits for the person now; greeting twice changes nothing. */
export async function greeting({ operations, actor, ctx }: Turn): Promise<Shown> {
  const [me, mine, workers] = await Promise.all([
    operations.me(actor),
    operations.mine(actor),
    operations.myWorkers(actor),
  ]);
  const { name, isWorker, supervises, roles } = me;
  const oversees = me.oversees.filter(({ kind }) => kind !== 'team').map(({ title }) => title);
  const waiting = waitingOf([...mine.next, ...workers.flatMap(({ open }) => open)]);
  return {
    card: welcome(
      {
        name,
        isWorker,
        supervises,
        ...teamsManaged(me.manages),
        oversees,
        roles,
        waiting,
        organisation: ctx.organisation,
      },
      ctx,
    ),
    thin: true,
  };
}

const ASKING: readonly SessionLine['state'][] = ['sent', 'unconfirmed', 'held', 'planned'];

/** What asks for something first, each session once. */
function waitingOf(lines: SessionLine[]): SessionLine[] {
  const once = [...new Map(lines.map((line) => [line.ref.session, line])).values()].sort((a, b) =>
    a.plannedAt.localeCompare(b.plannedAt),
  );
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
  card: sharedCard(
    (['start', 'agenda', 'record'] as const).map((command) => ({
      title: OPENS[command],
      verb: OPEN_COMMAND,
      data: { command },
    })),
  ),
  thin: true,
});

const sharedCard = (options: Option[]) =>
  choiceCard({
    title: CHAT.sharedTitle,
    lines: [CHAT.shared],
    options,
  });

/** Somebody who writes at length may take the chat for the place to do so. */
const LONG = 60;

async function notUnderstood(turn: Turn, line: string): Promise<Shown> {
  const sorry = line.length > LONG ? CHAT.nothingKept : CHAT.notACommand;
  const help = await showVerbs['show.help'](turn, {});
  return { ...help, card: above(receipt(sorry, {}, turn.ctx), help.card) };
}
