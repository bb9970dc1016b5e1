import { change, refuse } from '../supervision/decision';
import { emptyDraft } from '../supervision/record';
import type { Decide } from './operation';
import { reopened } from './saveRecord';

/** One's own half of "agreed not to record"; it stands only when both said so (DOMAIN.md rule 51). */
export const agreeNotToRecord: Decide<'agreeNotToRecord'> = (subject, input, context) => {
  const { session, head } = subject;
  // What several people leave out together would need all of them; a group says it in the text, or not at all.
  if (head.group) return refuse('notAllowed');
  if (session.cancelled) return refuse('alreadyCancelled');
  if (session.record && session.record.state !== 'draft') return refuse('alreadySent');
  const worker = context.actor.id === head.worker.id;
  const [role, other] = worker ? (['worker', 'supervisor'] as const) : (['supervisor', 'worker'] as const);
  const draft = subject.draft ?? emptyDraft(context.now);
  if ((draft.notRecorded[role] ?? false) === input.agreed) return change(subject);
  const notRecorded = { ...draft.notRecorded, [role]: input.agreed };
  const decision = reopened(subject, { ...draft, notRecorded, savedAt: context.now }, context);
  if ('refused' in decision || !input.agreed || draft.notRecorded[other]) return decision;
  const to = worker ? session.supervisor.id : head.worker.id;
  return change(decision.next, ...decision.effects, {
    kind: 'notify',
    to,
    about: 'notRecordedAsked',
    session: session.id,
  });
};
