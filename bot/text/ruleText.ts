import { LOCAL_CHOICE } from '../supervision/policy';

/**
 * Where a figure comes from, for people: the policy by its title, with the number that the pack gives
 * the rule ("npm run policy -- show" lists them); or that the organisation chose it.
 */
export function ruleText(rule: string, policy: string): string {
  if (rule.includes(LOCAL_CHOICE))
    return `${policy}: chosen by the organisation, since the policy gives no figure`;
  return rule.replace(/\bDOMAIN (\w+)/g, `${policy}, rule $1`);
}
