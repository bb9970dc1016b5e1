import { z } from 'zod';
import { isIsoDate } from '../supervision/calendar';
import type { AdministrationServices } from './administrationServices';

/** What a command says, and whether it did what was asked. */
export interface Answer {
  ok: boolean;
  lines: string[];
}

/** One command: what it does in a sentence, its options, and the doing. */
export interface Command<Options extends z.ZodObject = z.ZodObject> {
  does: string;
  options: Options;
  run(services: AdministrationServices, options: z.infer<Options>): Promise<Answer>;
}

/** Keeps the type of a command's options while it stands in a table. */
export function command<Options extends z.ZodObject>(made: Command<Options>): Command {
  return made;
}

/** It was done. */
export function done(...lines: string[]): Answer {
  return { ok: true, lines };
}

/** It was not done, and why. */
export function refusal(...lines: string[]): Answer {
  return { ok: false, lines };
}

const words = (says: string) =>
  z.string().trim().min(1, 'Give a value.').max(500, 'Keep it to 500 characters.').describe(says);

/** Options that several commands share; the description is what the help says. */
export const option = {
  worker: words('Whose file: a reference such as W-1005, or an Entra object id.'),
  by: words('Your name. It stands in the worker’s access log.'),
  why: words('The reason, in a few words. It stands in the worker’s access log.'),
  words,
  day: (says: string) => z.string().refine(isIsoDate, 'Give a date such as 2026-11-24.').describe(says),
};
