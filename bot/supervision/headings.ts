import type { Policy, Section } from './policy';

/** The kind of session in which the two make or review their agreement (DOMAIN.md rules 27 to 31). */
export const AGREEMENT = 'agreement';

/** What is written under: the agreement's sections for an agreement, the agenda's headings for all else. */
export function headingsFor(kind: string, policy: Policy): Section[] {
  return kind === AGREEMENT ? policy.agreement.sections : policy.agenda.headings;
}

/** The kinds that can be planned: the policy's, and the agreement. */
export function kindsOf(policy: Policy): { id: string; title: string }[] {
  return [
    ...policy.sessionKinds.map(({ id, title }) => ({ id, title })),
    { id: AGREEMENT, title: 'Supervision agreement' },
  ];
}

/** Whether cases are supervised in a session of this kind, so that the register may name it (DOMAIN.md rule 8). */
export function supervisesCases(kind: string, policy: Policy): boolean {
  return policy.sessionKinds.find(({ id }) => id === kind)?.countsToward.case.value === true;
}
