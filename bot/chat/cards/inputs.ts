import type { Part } from './card';

/** How much a longer text input takes: past what can be shared, so that a long paste is kept whole as a draft. */
const DRAFT_LENGTH = 60_000;

/** The length of an agenda item or a reason, in characters. */
const LINE_LENGTH = 500;

/** One of a list of ids with titles. */
export interface Choice {
  id: string;
  title: string;
}

/** An input and its label; `error` is what was wrong with the value given before. */
interface InputOf {
  id: string;
  label: string;
  error?: string;
}

/** Text on several lines; never compulsory. */
export function longText(
  input: InputOf & { value?: string; maxLength?: number; placeholder?: string },
): Part {
  return { type: 'Input.Text', isMultiline: true, maxLength: DRAFT_LENGTH, ...given(input) };
}

/** Text on one line. */
export function shortText(
  input: InputOf & { value?: string; placeholder?: string; required?: string },
): Part {
  return { type: 'Input.Text', maxLength: LINE_LENGTH, ...given(input) };
}

/** A day. `value`, `min` and `max` are ISO dates. */
export function dateInput(
  input: InputOf & { value?: string; min?: string; max?: string; required?: string },
): Part {
  return { type: 'Input.Date', ...given(input) };
}

/** A time of day, '14:30'. */
export function timeInput(input: InputOf & { value?: string; required?: string }): Part {
  return { type: 'Input.Time', ...given(input) };
}

/** A length in whole minutes, 5 to 480 as the operations take it. */
export function minutesInput(input: InputOf & { value?: number; required?: string }): Part {
  return { type: 'Input.Number', min: 5, max: 480, ...given(input) };
}

/** A whole number of days. */
export function daysInput(input: InputOf & { value?: number }): Part {
  return { type: 'Input.Number', min: 1, max: 120, ...given(input) };
}

/** One of a list, as a drop-down; titles of choices know no Markdown there. */
export function choiceInput(
  input: InputOf & { choices: readonly Choice[]; value?: string; required?: string; placeholder?: string },
): Part {
  const choices = input.choices.map(({ id, title }) => ({ title, value: id }));
  return { type: 'Input.ChoiceSet', style: 'compact', ...given(input), choices };
}

/** One of a few, all of them in sight; only for titles of the product's own. */
export function fewChoices(
  input: InputOf & { choices: readonly Choice[]; value?: string; required?: string },
): Part {
  return { ...choiceInput(input), style: 'expanded' };
}

/** Yes or no. */
export function toggleInput({ id, title, value }: { id: string; title: string; value: boolean }): Part {
  return { type: 'Input.Toggle', id, title, value: String(value), wrap: true };
}

/** Drops what is undefined; an error of the last try stands in the label, where every client shows it. */
function given({ error, required, label, ...rest }: InputOf & { required?: string }): Part {
  const set = Object.entries<unknown>(rest).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(set),
    label: error ? `${label} (${error})` : label,
    ...(required && { isRequired: true, errorMessage: required }),
  };
}
