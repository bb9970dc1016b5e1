import { change, refuse } from '../supervision/decision';
import type { Decide } from './operation';
import { withSession } from './operation';

/** Takes one's own item off the agenda. */
export const removeAgendaItem: Decide<'removeAgendaItem'> = (subject, input, context) => {
  const { session } = subject;
  const item = session.items.find(({ id }) => id === input.item);
  if (!item) return change(subject);
  if (item.by.id !== context.actor.id) return refuse('notYoursToEdit');
  if (session.record && session.record.state !== 'draft') return refuse('alreadySent');
  return change(withSession(subject, { items: session.items.filter(({ id }) => id !== input.item) }));
};
