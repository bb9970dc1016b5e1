import { isGroupKind } from './group';
import type { Policy, Section } from './policy';

/** The kind of session in which the two make or review their agreement (DOMAIN.md rules 27 to 31). */
export const AGREEMENT = 'agreement';

/** What is written under: an agreement's sections, a group's headings, or the agenda's for all else. */
export function headingsFor(kind: string, policy: Policy): Section[] {
  if (kind === AGREEMENT) return policy.agreement.sections;
  return isGroupKind(kind) ? policy.group.headings : policy.agenda.headings;
}

/** A kind of session that can be planned. */
interface Kind {
  id: string;
  title: string;
}

/** Every kind: the policy's, and the agreement. */
export function kindsOf(policy: Policy): Kind[] {
  return [
    ...policy.sessionKinds.map(({ id, title }) => ({ id, title })),
    { id: AGREEMENT, title: 'Supervision agreement' },
  ];
}

/** Whether cases are supervised in a session of this kind, so that the register may name it (DOMAIN.md rule 8). */
export function supervisesCases(kind: string, policy: Policy): boolean {
  return policy.sessionKinds.find(({ id }) => id === kind)?.countsToward.case.value === true;
}

/** The kinds that are planned with one worker, or those that are planned with a group. */
export function plannedKinds(policy: Policy, withGroup: boolean): Kind[] {
  return kindsOf(policy).filter(({ id }) => isGroupKind(id) === withGroup);
}
