import type { Card, Part } from './cards/card';
import { bytesOf, CARD_BYTES } from './cards/card';
import type { ClickData } from './turn';

/** A text longer than this is not put back into a card; it is kept as a draft or named by its length. */
const ECHO_LIMIT = 4_000;

type Drawn = { body?: Part[]; actions?: Part[]; fallbackText?: string };

const isInput = (part: Part): boolean =>
  typeof part['type'] === 'string' && part['type'].startsWith('Input.');

function withTyped(part: Part, typed: ClickData): Part {
  if (!isInput(part)) {
    const items = part['items'];
    return Array.isArray(items)
      ? { ...part, items: items.map((item: Part) => withTyped(item, typed)) }
      : part;
  }
  const value = typeof part['id'] === 'string' ? typed[part['id']] : undefined;
  if (part['type'] === 'Input.Number')
    return Number.isFinite(Number(value ?? NaN)) ? { ...part, value: Number(value) } : part;
  return typeof value === 'string' && value !== '' && value.length <= ECHO_LIMIT ? { ...part, value } : part;
}

/** A form with what somebody typed still in its inputs. Only for answers to a click. */
export function redrawn(form: Card, typed: ClickData): Card {
  const { body = [] } = form as Drawn;
  const filled = { ...form, body: body.map((part) => withTyped(part, typed)) };
  return bytesOf(filled) <= CARD_BYTES ? filled : form;
}

/** One card's words above another card, with the other's buttons; its own buttons go. */
export function above(words: Card, card: Card): Card {
  const top = words as Drawn;
  const rest = card as Drawn;
  const separated = (rest.body ?? []).map((part, index) =>
    index === 0 ? { ...part, separator: true } : part,
  );
  const joined = {
    ...rest,
    fallbackText: top.fallbackText,
    speak: top.fallbackText,
    body: [...(top.body ?? []), ...separated],
  };
  return bytesOf(joined) <= CARD_BYTES ? joined : words;
}
