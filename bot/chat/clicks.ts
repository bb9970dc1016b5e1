import { PICKED } from './choiceCard';
import { COMMAND_NAMES } from './commands';
import { OPEN_COMMAND, openCommand } from './typed';
import type { ClickData, Shown, Turn } from './turn';
import { answerVerb } from './verbs';

/** What was clicked: a verb with what came along, and whether a client refreshed by itself. */
export interface Click {
  verb: string;
  data: ClickData;
  automatic: boolean;
}

const isObject = (value: unknown): value is ClickData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the value of an `adaptiveCard/action` invoke; undefined where it is none. */
export function executed(value: unknown): Click | undefined {
  if (!isObject(value) || !isObject(value['action'])) return undefined;
  const { verb, data } = value['action'];
  if (typeof verb !== 'string') return undefined;
  return { verb, data: isObject(data) ? data : {}, automatic: value['trigger'] === 'automatic' };
}

/** Reads the value of an `Action.Submit`, which carries its verb among the data (TEAMS.md C 6). */
export function submitted(value: unknown): Click | undefined {
  if (!isObject(value) || typeof value['verb'] !== 'string') return undefined;
  const { msteams: _msteams, ...data } = value;
  return { verb: value['verb'], data, automatic: false };
}

/** Answers a click on any card of the chat. */
export function answerClick(turn: Turn, { verb, data, automatic }: Click): Promise<Shown> {
  if (verb === OPEN_COMMAND) return openCommand(turn, commandOf(data));
  if (verb === PICKED) return answerVerb(turn, ...pickedOf(data));
  return answerVerb(turn, verb, data, automatic);
}

function commandOf({ command, said }: ClickData) {
  const name = COMMAND_NAMES.find((known) => known === command);
  return { ...(name && { name }), rest: typeof said === 'string' ? said.slice(0, 80) : '' };
}

/** What was picked from a list: only something to show, whatever the client sent. */
function pickedOf({ picked }: ClickData): [string, ClickData] {
  const choice = parsed(picked);
  const shows = choice !== undefined && choice.verb.startsWith('show.');
  return shows ? [choice.verb, choice.data] : ['show.help', {}];
}

function parsed(text: unknown): Click | undefined {
  try {
    return typeof text === 'string' && text.length < 2_000 ? submitted(JSON.parse(text)) : undefined;
  } catch {
    // Not what our own card put there: as if nothing had been picked.
    return undefined;
  }
}
