import type { Outcome } from '../operations/operations';
import type { DraftAction } from '../supervision/record';
import { CHAT } from './chatWords';
import { refOf, type ClickData, type Turn } from './turn';

/** What a click carried, completed; or why it cannot be. */
export type Prepared = Outcome<{ data: ClickData }>;

/** Whether a click came from the card that adds an action to the record. */
export const isActionForm = (data: ClickData): boolean => data['action'] !== undefined;

/** The draft's actions with the one typed, once however often it is sent; its id was made with the card. */
export async function withAddedAction(turn: Turn, data: ClickData): Promise<Prepared> {
  if (!isActionForm(data)) return { ok: true, data };
  const { action: id, actionText: text, actionOwner: owner, actionDue: due } = data;
  if (typeof text !== 'string' || text.trim() === '')
    return refuse(turn, { actionText: CHAT.actionTextNeeded });
  return withActions(turn, data, (others) => [...others, { id, text: text.trim(), owner, due }]);
}

/** The draft's actions without one. */
export const withoutAction = (turn: Turn, data: ClickData): Promise<Prepared> =>
  withActions(turn, data, (others) => others);

async function withActions(
  turn: Turn,
  data: ClickData,
  change: (others: DraftAction[]) => unknown[],
): Promise<Prepared> {
  const ref = refOf(data);
  if (!ref) return refuse(turn);
  const outcome = await turn.operations.session(turn.actor, ref);
  if (!outcome.ok) return outcome;
  const others = (outcome.view.draft?.actions ?? []).filter(({ id }) => id !== data['action']);
  return { ok: true, data: { ...data, actions: change(others) } };
}

const refuse = ({ newId }: Turn, fields?: Record<string, string>): Prepared => ({
  ok: false,
  refusal: fields ? { code: 'invalid', fields } : { code: 'notFound' },
  reference: newId().slice(0, 8),
});
