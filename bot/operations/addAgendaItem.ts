import { change, refuse } from '../supervision/decision';
import { selfIn } from '../supervision/roleOf';
import type { Decide } from './operation';
import { withSession } from './operation';
import { FIELD } from '../text/fieldWords';

/** How many items either may put on one agenda before it stops being one. */
const MOST_ITEMS = 40;

/** Puts something on the agenda, before or during the session. Its id is made with the form, so two clicks add one. */
export const addAgendaItem: Decide<'addAgendaItem'> = (subject, input, context) => {
  const { session } = subject;
  if (session.items.some(({ id }) => id === input.item)) return change(subject);
  if (session.cancelled) return refuse('alreadyCancelled');
  if (session.record && session.record.state !== 'draft') return refuse('alreadySent');
  if (session.items.length >= MOST_ITEMS)
    return refuse('invalid', {
      fields: { text: FIELD.agendaFull(MOST_ITEMS) },
    });
  const by = selfIn(subject, context.actor.id);
  const item = { id: input.item, by, text: input.text, at: context.now };
  return change(withSession(subject, { items: [...session.items, item] }));
};
