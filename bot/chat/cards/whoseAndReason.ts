import { LABELS, NEEDED } from '../../text/labels';
import type { Part } from './card';
import { choiceInput } from './inputs';
import type { PolicyLists } from './policyForCards';
import type { SessionFacts } from './sessionFacts';

/** Whose need moved or cancelled a session, and the reason from the policy's list. */
export function whoseAndReason(
  { worker, supervisor }: SessionFacts,
  { reasons }: Pick<PolicyLists, 'reasons'>,
): Part[] {
  const people = [
    { id: 'worker', title: worker.name },
    { id: 'supervisor', title: supervisor.name },
    { id: 'organisation', title: LABELS.organisation },
  ];
  return [
    choiceInput({ id: 'whose', label: LABELS.whose, choices: people, required: NEEDED.whose }),
    choiceInput({ id: 'reason', label: LABELS.reason, choices: reasons, required: NEEDED.reason }),
  ];
}
