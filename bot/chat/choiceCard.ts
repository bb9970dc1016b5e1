import { makeCard, type Card, type Part } from './cards/card';
import { heading, line } from './cards/elements';
import { choiceInput } from './cards/inputs';
import { CHAT } from './chatWords';

/** One of the things to go on with. */
export interface Option {
  title: string;
  verb: string;
  data?: Record<string, string | number>;
}

/** The verb of the one button under a list: what was picked says what to show. */
export const PICKED = 'show.picked';

/** More than this and the options become one list with one button. */
const MOST_BUTTONS = 5;

/**
 * A short card with where to go from here: who, when, how many, never what anybody wrote, so that it
 * may stay in any chat.
 */
export function choiceCard({
  title,
  lines,
  options,
}: {
  title: string;
  lines: string[];
  options: Option[];
}): Card {
  const many = options.length > MOST_BUTTONS;
  return makeCard({
    fallbackText: [title, ...lines].join(' '),
    body: [heading(title), ...lines.map(line), many ? list(options) : undefined],
    actions: many ? [press({ title: CHAT.open, verb: PICKED })] : options.map(press),
  });
}

const list = (options: Option[]): Part =>
  choiceInput({
    id: 'picked',
    label: CHAT.whichOneLabel,
    choices: options.map(({ title, verb, data }) => ({ id: JSON.stringify({ verb, ...data }), title })),
    required: CHAT.whichOneNeeded,
  });

/** As the other cards' buttons; its verbs are the door's own besides those of the cards. */
function press({ title, verb, data = {} }: Option): Part {
  const look = { title, ...(verb !== PICKED && { associatedInputs: 'none' }) };
  const fallback = { type: 'Action.Submit', ...look, data: { verb, ...data } };
  return { type: 'Action.Execute', ...look, verb, data, fallback };
}
