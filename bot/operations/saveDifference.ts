import { change, refuse } from '../supervision/decision';
import { emptyDraft } from '../supervision/record';
import type { Decide } from './operation';
import { reopened } from './saveRecord';

/** A difference of view in one's own words; the other cannot edit it (DOMAIN.md rule 48). */
export const saveDifference: Decide<'saveDifference'> = (subject, input, context) => {
  const { session, head } = subject;
  if (session.cancelled) return refuse('alreadyCancelled');
  if (session.record?.state === 'closed') return refuse('closed');
  const role = context.actor.id === head.worker.id ? 'worker' : 'supervisor';
  // Once it is out for signature the worker's view is a statement beside the text, which voids nothing.
  if (role === 'worker' && session.record?.state === 'sent') return refuse('alreadySent');
  const draft = subject.draft ?? emptyDraft(context.now);
  if ((draft.differences[role] ?? '') === input.text) return change(subject);
  const differences = { ...draft.differences, [role]: input.text };
  return reopened(subject, { ...draft, differences, savedAt: context.now }, context);
};
