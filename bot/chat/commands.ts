/** What can be typed. */
export type CommandName =
  | 'start'
  | 'move'
  | 'cancel'
  | 'prepare'
  | 'agenda'
  | 'record'
  | 'sign'
  | 'actions'
  | 'cases'
  | 'mine'
  | 'log'
  | 'help'
  | 'hello';

/** The words that people type for each, longest first where one begins with another. */
const WORDS: Record<CommandName, string[]> = {
  start: ['start supervision', 'start a session', 'start session', 'start', 'plan', 'book'],
  move: ['move', 'reschedule', 'rearrange', 'postpone'],
  cancel: ['cancel'],
  prepare: ['prepare', 'preparation', 'reflection', 'reflect'],
  agenda: ['agenda'],
  record: ['record', 'write up', 'write', 'notes'],
  sign: ['sign', 'signature'],
  actions: ['my actions', 'actions', 'action'],
  cases: ['my cases', 'case register', 'cases'],
  mine: ['my supervision', 'my supervisions', 'supervision', 'mine'],
  log: ['who has opened my file', 'who opened my file', 'who read my file', 'access log', 'my file'],
  help: ['help', 'commands', 'menu', '?'],
  hello: ['hello', 'hi', 'hey', 'good morning', 'good afternoon'],
};

/** The word that somebody types for a command, as buttons and help name it. */
export const COMMAND_NAMES = Object.keys(WORDS) as CommandName[];

/** A line longer than this after a command's word is somebody writing, not a command. */
const LONGEST_REST = 80;

/** What a line asks for; `name` is absent where it is not a command. `rest` is what follows the word, as typed. */
export interface Command {
  name?: CommandName;
  rest: string;
}

const TABLE = Object.entries(WORDS)
  .flatMap(([name, words]) => words.map((word) => ({ name: name as CommandName, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** Reads a typed line: whatever the case, with or without the bot's mention, punctuation and extra spaces. */
export function readCommand(text: unknown): Command {
  const line = tidy(typeof text === 'string' ? text : '');
  const lower = line.toLowerCase();
  const found = TABLE.find(({ word }) => lower === word || lower.startsWith(`${word} `));
  const rest = found ? line.slice(found.word.length).trim() : '';
  return found && rest.length <= LONGEST_REST ? { name: found.name, rest } : { rest: line };
}

function tidy(text: string): string {
  return text
    .slice(0, 2_000)
    .replace(/<at\b[^<>]*>[^<]*<\/at>/gi, ' ')
    .replace(/<[^<>]*>|&nbsp;/gi, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s/!."'“‘*_:-]+/, '')
    .replace(/(?<=[^\s!.,;:"'”’*_…-])[\s!.,;:"'”’*_…-]+$/u, '')
    .replace(/^(\p{L}+(?: \p{L}+)?)[:,!.]+ /u, '$1 ')
    .replace(/(?<=\p{L})\?+$/u, '')
    .trim();
}
