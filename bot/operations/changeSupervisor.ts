import { change, refuse } from '../supervision/decision';
import type { Pairing } from '../supervision/people';
import type { Subject } from '../supervision/subject';
import { supervisorChange, type NoChange } from '../supervision/supervisorChange';
import { fullDay, listInWords } from '../text/dates';
import { MANAGING } from '../text/managingWords';
import type { Input } from './inputs';
import type { Decide } from './operation';

/** With who the new supervisor is, as their own file has it; the server adds that. */
export type SupervisorInput = Input<'changeSupervisor'> & { person?: Pairing['supervisor'] };

/**
 * A manager gives a worker a supervisor, or another one from a day on; the handover follows (DOMAIN.md rules
 * 28, 53). Nothing is set to a past day, and nobody is cut off from a record that they have still to send.
 */
export const changeSupervisor: Decide<'changeSupervisor', Subject> = (subject, input, { today }) => {
  const { pairing: id, on, before, function: name } = input;
  const { person: supervisor } = input as SupervisorInput;
  if (!supervisor) return refuse('invalid', { fields: { supervisor: MANAGING.nobody } });
  const decision = supervisorChange(subject.head, { id, on, supervisor, before, function: name }, today);
  if ('no' in decision) return refuse('invalid', { fields: mend(decision) });
  if (decision.head === subject.head) return change(subject);
  return change({ ...subject, head: decision.head }, ...decision.effects);
};

function mend(refused: NoChange): Record<string, string> {
  switch (refused.no) {
    case 'self':
      return { supervisor: MANAGING.self };
    case 'already':
      return { supervisor: MANAGING.already };
    case 'leaving':
      return { on: MANAGING.leaving };
    case 'past':
      return { on: MANAGING.pastDay };
    case 'unsent':
      return { on: MANAGING.unsent(refused.name, listInWords(refused.days.map(fullDay))) };
    case 'several':
      return { before: MANAGING.several };
    case 'none':
      return { before: MANAGING.none };
  }
}
