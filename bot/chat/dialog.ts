import { CardFactory } from 'botbuilder';
import type { Card } from './cards/card';
import { CHAT } from './chatWords';
import type { Shown } from './turn';

/** A dialog knows only `Action.Submit`: each `Action.Execute` gives way to its fallback. */
function asDialogCard(card: Card): Card {
  return replaced(card) as Card;
}

function replaced(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(replaced);
  if (typeof part !== 'object' || part === null) return part;
  const { type, fallback } = part as { type?: unknown; fallback?: unknown };
  if (type === 'Action.Execute' && typeof fallback === 'object') return fallback;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, replaced(value)]));
}

/** The body of a `task/fetch` or `task/submit` answer: the same card in a dialog, or what was done in a sentence. */
export function dialogBody({ card, receipt, thin, refused }: Shown): object {
  if (receipt && thin && !refused) return { task: { type: 'message', value: receipt } };
  const attachment = CardFactory.adaptiveCard(asDialogCard(card));
  return {
    task: {
      type: 'continue',
      value: { title: CHAT.dialogTitle, width: 'medium', height: 'large', card: attachment },
    },
  };
}
